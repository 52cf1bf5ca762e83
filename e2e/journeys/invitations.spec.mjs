// An invitation on paper: ticked, seen exactly so, printed; what was not ticked is nowhere.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { gone, see, tabTo } from '../support/see.mjs';
import { People } from '../pages/people.mjs';
import { Typist } from '../pages/typist.mjs';

journey('Invitations', ['chromium'], (it) => {
  it('are made by keyboard, printed as seen, and remembered', async ({ app, page }) => {
    const typist = new Typist(app);
    const people = new People(app);
    // The dialog to print stops a headless page; what was pressed is what counts.
    await page.addInitScript(() => (globalThis.print = () => {}));
    await people.name('Samira');
    await people.person('Samira');
    await typist.push(app.link('Vraag het op papier'));
    await app.on('Uitnodiging');
    await see(page.getByText('Je hoeft dit niet te doen.'));
    // What she helps with is ticked already, and can be taken off.
    assert.ok(await page.getByRole('checkbox', { name: 'Mag ik jou bellen?' }).isChecked());
    await page.getByRole('checkbox', { name: 'Mag ik jou bellen?' }).uncheck();
    await see(page.getByText('Kies eerst wat je wilt vragen.'));
    await gone(app.button('Print deze bladzijde'));
    await tabTo(page.getByRole('checkbox', { name: 'Mag ik bij jou slapen?' }));
    await typist.press('Space');
    await tabTo(page.getByRole('checkbox', { name: 'Wil je mij ophalen?' }));
    await typist.press('Space');
    const paper = await print(page);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    for (const word of ['Dag,', 'Mag ik bij jou slapen?', 'Wil je mij ophalen?', 'Je mag nee zeggen.', 'maandag 26 april 2027', 'Knip dit af', 'eerst praten']) {
      assert.ok(words.includes(word), `"${word}": ${words}`);
    }
    for (const word of ['Samira', 'Naam:', 'bellen?', 'kinderen', 'werk voor mij', 'Wat wil je vragen?', 'Tot wanneer']) {
      assert.ok(!words.includes(word), `"${word}" was not chosen: ${words}`);
    }
    await typist.push(app.button('Print deze bladzijde'));
    await typist.push(app.link('Kijk wat je al hebt gemaakt'));
    await app.on('Met wie heb ik gedeeld?');
    await see(page.getByText('Uitnodiging voor Samira, maandag 1 maart 2027'));
    await see(page.getByText('Mag ik bij jou slapen? Wil je mij ophalen?'));
    // She was asked now, and so was a bed.
    await people.person('Samira');
    assert.ok(await page.getByRole('radio', { name: 'Gevraagd, nog geen antwoord' }).isChecked());
    await app.open('/taak/on-14');
    await see(page.getByText(/^Wacht op familie of vrienden/));
    await app.undo();
    await app.open('/gedeeld');
    await see(page.getByText('Je hebt nog niets voor iemand gemaakt.'));
  }, { both: 'smoke' });

  it('are not made for who is kept apart', async ({ app, page }) => {
    const people = new People(app);
    await people.name('Ko');
    await people.person('Ko');
    await page.getByText('Liever even niet. Dan staat').click();
    await gone(app.link('Vraag het op papier'));
    await app.open('/netwerk/uitnodiging#1');
    await see(page.getByText('Kies eerst voor wie de uitnodiging is.'));
  });
});
