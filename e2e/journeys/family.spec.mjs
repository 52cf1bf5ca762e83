// For family and friends: from the first screen, by keyboard, read on a phone and printed.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { see } from '../support/see.mjs';
import { Typist } from '../pages/typist.mjs';

journey('Family and friends', ['chromium'], (it) => {
  it('find what they can do this week, by keyboard on a phone', async ({ app, page }) => {
    const typist = new Typist(app);
    await page.setViewportSize({ width: 320, height: 640 });
    await app.open('/');
    await typist.push(page.getByRole('link', { name: /^Ik ben familie of een vriend/ }));
    await app.on('Voor familie en vrienden');
    // Before anything else.
    const [first, second] = await page.locator('main p').allInnerTexts();
    assert.equal(first, 'Je mag nee zeggen.');
    assert.equal(second, 'Dit is gratis en van niemand die jou iets verkoopt.');
    await see(app.link('Wie maakt dit?'));
    await typist.push(page.getByRole('link', { name: /^Dit kun jij deze week doen/ }));
    await app.on('Dit kun jij deze week doen');
    const paper = await print(page);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    for (const word of ['Haal de post op.', 'Log nooit in met de DigiD van een ander.', 'Nagekeken op']) {
      assert.ok(words.includes(word), `"${word}": ${words}`);
    }
    for (const [name, word] of [
      ['Bezoek, bellen en sturen', 'Vanaf 14 jaar'], ['Kinderen', 'Zeg wie er nu elke dag voor het kind zorgt.'],
      ['Wat het voor jou betekent', 'Veilig Thuis: 0800-2000'], ['Thuiskomen', 'Spreek af wie er bij de poort staat'],
    ]) {
      await typist.pushBefore(app.link('Alles voor familie en vrienden'));
      await app.on('Voor familie en vrienden');
      await typist.push(page.getByRole('link', { name: new RegExp(`^${name}`) }));
      await app.on(name);
      await see(page.getByText(word));
      const sheet = await print(page);
      assert.equal(sheet.sheets, 1, `${name} on one sheet`);
      // Who is afraid should not find that on the table at home.
      assert.ok(!sheet.texts.join(' ').includes('Veilig Thuis'), name);
    }
  }, { both: 'smoke' });
});
