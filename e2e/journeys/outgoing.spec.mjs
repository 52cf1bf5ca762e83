// What was asked and sent: on one list, asked again in time, and whom to go to when nothing comes.
import assert from 'node:assert/strict';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { gone, see, tabTo } from '../support/see.mjs';
import { Typist } from '../pages/typist.mjs';

journey('What was sent', ['chromium'], (it) => {
  it('a request slip is on the list, is asked again, and is answered', async ({ app, page }) => {
    await app.open('/post/wat-ik-stuurde');
    await app.on('Wat ik stuurde');
    await see(page.getByText('Hier staat nog niets.'));
    // Something was done here, so there is something to remember.
    await app.open('/vragen/contact');
    await page.getByRole('radio').first().check();
    await app.open('/papieren/verzoek#id-04');
    await app.on('Verzoekbriefje');
    await page.evaluate(() => { globalThis.print = () => {}; });
    await app.button('Print deze bladzijde').click();
    await app.button('Print deze bladzijde').click();
    await app.link('Kijk wat je al vroeg of stuurde').click();
    await app.on('Wat ik stuurde');
    const slip = app.link('Verzoekbriefje: Vraag je casemanager om een ID-kaart');
    await see(slip);
    assert.equal(await page.locator('.post__row').count(), 1, 'once a day');
    await see(page.getByText('Vraag het na op maandag 15 maart 2027'));
    await slip.click();
    await app.on('Verzoekbriefje: Vraag je casemanager om een ID-kaart');
    await see(page.getByText('Daarna kun je naar het afdelingshoofd.'));
    await see(page.getByText('Op 1 maart 2027 vroeg ik u dit: Vraag je casemanager om een ID-kaart.'));
    await owesNothing(page, 'one that waits');
    const { sheets, texts } = await print(page);
    assert.equal(sheets, 1, texts.join(' '));
    assert.ok(!texts[0].includes('afdelingshoofd'), texts[0]);
    await app.button('Ik heb het nog een keer gevraagd').click();
    await see(page.getByText('Nog een keer gevraagd op maandag 1 maart 2027.'));
    await page.getByLabel('Wat kwam er terug?').selectOption({ label: 'Ja, of het is geregeld' });
    await gone(page.getByText('Komt er nog niets?'));
    await app.button('Klaar').click();
    await see(page.getByText('Antwoord gekregen'));
    await app.undo();
    await see(page.getByText('Nog geen antwoord'));
  });

  it('what was asked otherwise is written down by keyboard', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/taak/ju-22');
    await typist.push(app.link('Zet hier wat je vroeg of stuurde'));
    await app.on('Wat ik stuurde');
    await typist.push(app.link('Iets erbij zetten'));
    await app.on('Iets erbij zetten');
    await tabTo(page.getByLabel('Wat vroeg je?'));
    await page.keyboard.type('Een gesprek over verlof');
    await tabTo(page.getByLabel('Aan wie?'));
    await page.keyboard.type('Mijn casemanager');
    await typist.pick('Buiten');
    await tabTo(page.getByLabel('Wanneer heb je het verstuurd of gegeven?'));
    await page.keyboard.type('12 februari');
    await see(app.status('Dat is vrijdag 12 februari 2027.'));
    await see(page.getByText('Bel samen met het RIC, of laat je casemanager bellen.'));
    await see(page.getByText('Dit laat je brief zien'));
    await page.getByLabel('Wanneer heb je het verstuurd of gegeven?').fill('1-12-2026');
    assert.deepEqual(await page.locator('input[id^="outgoing-ask"]').evaluateAll((all) => all.map((one) => one.value).slice(0, 1)), ['15']);
    await page.getByLabel('Wanneer heb je het verstuurd of gegeven?').fill('12 februari');
    await owesNothing(page, 'something of one\u2019s own');
    await typist.push(app.button('Klaar'));
    await see(page.getByText('Vraag het nu na'));
    await typist.push(app.link('Een gesprek over verlof'));
    await page.getByLabel('Wat kwam er terug?').selectOption({ label: 'Nee' });
    await see(page.getByText('Is het een besluit van een dienst?'));
    await typist.push(app.button('Haal weg'));
    await see(page.getByText('Hier staat nog niets.'));
  });
});
