// Questions for a visiting hour: written down by keyboard, taken along on paper, ticked off, kept in a file.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { focused, gone, see } from '../support/see.mjs';
import { print } from '../support/pdf.mjs';
import { History } from '../pages/history.mjs';
import { Typist } from '../pages/typist.mjs';
import { Vault } from '../pages/vault.mjs';

const FIRST = 'Kan ik bijzondere bijstand krijgen voor een bed?';
const SECOND = 'Wie helpt mij met mijn post?';

journey('Questions for a visiting hour', ['chromium'], (it) => {
  it('are written down, printed, asked and answered by keyboard', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/papieren');
    await typist.push(page.getByRole('link', { name: 'Vragen voor een spreekuur' }));
    await app.on('Vragen voor een spreekuur');
    await see(page.getByText('Je hebt nog geen vraag opgeschreven.'));

    const fields = page.getByLabel('Wat wil je vragen?');
    await typist.push(app.button('Vraag erbij'));
    await focused(fields);
    await page.keyboard.type(FIRST);
    await page.keyboard.press('Tab');
    await focused(page.getByLabel('Aan wie?'));
    await page.getByLabel('Aan wie?').selectOption('municipality');
    await typist.push(app.button('Vraag erbij'));
    await focused(fields.nth(1));
    await page.keyboard.type(SECOND);
    await typist.push(app.button('Vraag erbij'));
    assert.equal(await fields.count(), 3, 'one that nobody wrote in yet');

    const paper = (await print(page)).texts.join(' ');
    for (const word of [FIRST, 'Voor: de gemeente', SECOND, 'Antwoord:', 'Gemaakt op 1 maart 2027']) {
      assert.ok(paper.includes(word), `"${word}" is on paper: ${paper}`);
    }
    assert.ok(!paper.includes('Wat wil je vragen?'), 'fields stay on the screen');

    await typist.push(app.button('Ik heb dit gevraagd').first());
    await focused(app.status('Deze vraag staat nu onder ‘Al gevraagd’.'));
    await see(page.getByRole('heading', { level: 3, name: FIRST }));
    await see(page.getByText('Gevraagd op maandag 1 maart 2027'));
    await page.getByLabel('Wat was het antwoord?').fill('Ja, met een brief van het RIC.');
    assert.ok(!(await print(page)).texts.join(' ').includes(FIRST), 'what was asked is not on paper');
    await app.undo();
    assert.equal(await page.getByLabel('Wat was het antwoord?').inputValue(), '');
  }, { both: 'smoke' });

  it('come back from the bin and after a lock', async ({ app, page }) => {
    await app.open('/spreekuren/vragen');
    await app.button('Vraag erbij').click();
    await page.getByLabel('Wat wil je vragen?').fill(FIRST);
    await app.button('Haal weg').click();
    await focused(app.status('De vraag is weg.'));
    await gone(page.getByLabel('Wat wil je vragen?'));
    const history = new History(app);
    await history.open();
    await see(history.bin().filter({ hasText: 'Vraag voor een spreekuur' }));
    await history.giveBack(FIRST).click();
    await history.isBack();
    const vault = new Vault(app);
    await vault.keep();
    await vault.comeBack('/spreekuren/vragen');
    assert.equal(await page.getByLabel('Wat wil je vragen?').inputValue(), FIRST);
  });
});
