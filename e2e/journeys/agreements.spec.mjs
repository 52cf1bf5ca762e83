// A talk about coming home: what was agreed, and a sheet for each with only their own part.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { focused, see } from '../support/see.mjs';
import { Typist } from '../pages/typist.mjs';

journey('A talk about coming home', ['chromium'], (it) => {
  it('is prepared, agreed on and printed by keyboard', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/netwerk');
    await typist.push(app.link('Samen praten over thuiskomen'));
    await app.on('Samen praten over thuiskomen');
    await see(page.getByText('Er staat nog geen afspraak.'));
    const blank = await print(page);
    assert.equal(blank.sheets, 1);
    assert.ok(blank.texts[0].includes('Wat doen we als het moeilijk wordt?') && !blank.texts[0].includes('Afspraak erbij'), blank.texts[0]);
    for (const [what, who] of [['Samira haalt mij op', 'Familie of vrienden'], ['Ik bel de gemeente', 'Jij']]) {
      await typist.push(app.button('Afspraak erbij'));
      await focused(page.getByLabel('Wat gaat er gebeuren?').last());
      await page.keyboard.type(what);
      await page.keyboard.press('Tab');
      await page.getByLabel('Wie doet het?').last().selectOption({ label: who });
    }
    const [day, month, year] = ['day', 'month', 'year'].map((name) => page.locator(`#agreement-1-by-${name}`));
    await day.fill('5');
    await month.selectOption('4');
    await year.pressSequentially('2027');
    await page.keyboard.press('Tab');
    await page.getByRole('radio', { name: 'Familie of vrienden' }).check();
    const paper = await print(page);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    for (const word of ['Afspraken voor', 'Samira haalt mij op', 'voor maandag 5 april 2027']) assert.ok(words.includes(word), `"${word}": ${words}`);
    for (const word of ['gemeente', 'Wat gaat al goed?', 'Wie doet het?']) assert.ok(!words.includes(word), `"${word}": ${words}`);
    await page.evaluate(() => (globalThis.print = () => {}));
    await typist.push(app.button('Print deze bladzijde'));
    await app.open('/gedeeld');
    await see(page.getByText('Blad met afspraken, voor familie of vrienden, maandag 1 maart 2027'));
    await app.undo();
    await see(page.getByText('Je hebt nog niets voor iemand gemaakt.'));
    await app.open('/gesprek');
    await app.undo();
    await see(page.locator('#agreement-1-by-year[value=""], #agreement-1-by-year').first());
    assert.equal(await year.inputValue(), '');
  }, { both: 'smoke' });
});
