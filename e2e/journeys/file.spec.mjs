// A plan in a file: out of the app, into other programs, and back.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { MADE, MADE_WORDS, readByAge, readByPython, sealByAge } from '../support/age.mjs';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { Files } from '../pages/file.mjs';

const QUESTION = 'Is je ID nog geldig op de dag dat je vrijkomt?';

/** What names the file that holds this dossier. */
const tagOf = (dossier) => createHash('sha256').update(JSON.stringify(dossier)).digest('hex').slice(0, 16);

/** Counts the transactions that write. */
const counting = () => {
  const { transaction } = IDBDatabase.prototype;
  globalThis.writes = 0;
  IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
    if (mode === 'readwrite') globalThis.writes += 1;
    return transaction.call(this, stores, mode, ...more);
  };
};
const writes = (page) => page.evaluate(() => globalThis.writes);
/** Waits for so many; one more shows at the next look. */
const wrote = (page, count) => page.waitForFunction((count) => globalThis.writes === count, count);

/** Keys and files are slow on purpose, and other programs open them too. */
const SLOW = { timeout: 240_000 };

journey('File', BOTH, (it) => {
  it('is saved, and other programs open it', async ({ app, page, name }) => {
    const files = await Files.of(app, name);
    await app.open('/');
    await files.go('/bestand', 'Een bestand');
    await see(page.getByText('Er is nog niets om te bewaren.'));
    await files.step('Bel mijn zus');
    const { words, bytes, name: called } = await files.save();
    assert.equal(called, 'plan.oporde');
    assert.equal(words.split(' ').length, 5);
    const dossier = readByPython(bytes, words);
    assert.deepEqual(Object.values(dossier.own).map(({ title }) => title), ['Bel mijn zus']);
    assert.equal(dossier.base, null);
    assert.deepEqual(readByAge(bytes, words), dossier);

    await app.button('Nee, ik zie het niet').click();
    await see(page.getByText('Kijk eerst in de map Downloads.'));
    const again = await files.downloads.arriving(() => app.button('Sla het nog een keer op').click());
    assert.deepEqual(again.bytes, bytes);
    await app.button('Ja, ik heb het').click();
    await see(page.getByText('Het kan ook met het programma age'));
  }, { ...SLOW, both: 'smoke' });

  it('of another plan opens as a second one beside the first', async ({ app, page, name }) => {
    const files = await Files.of(app, name);
    await app.open('/');
    await files.step('Bel mijn zus');
    await files.keep('huis');
    await files.open(MADE, MADE_WORDS);
    await see(page.getByText('Dit is een ander plan.'));
    await see(page.getByText('Het plan dat nu open is, gaat eerst op slot.'));
    await see(page.locator('.facts__fact').filter({ hasText: 'Eigen stappen' }).getByText('2', { exact: true }));
    await app.button('Open dit plan').click();
    await app.on('Je plan bewaren');
    await see(page.getByText('Nog niet bewaard.'));
    await files.keep('fiets');
    await files.unlock('huis');
    assert.ok(await files.has('Bel mijn zus'));
    assert.ok(!(await files.has('Fiets ophalen bij Youn')));
    await files.unlock('fiets');
    assert.ok(!(await files.has('Bel mijn zus')));
  }, SLOW);

  it('of the same plan is merged, as one step that can be taken back', async ({ app, page, name }) => {
    await page.addInitScript(counting);
    const files = await Files.of(app, name);
    await app.open('/');
    await files.step('Bel mijn zus');
    await files.answer('valid-id', QUESTION, 'Nee, het is verlopen');
    await files.keep('huis');
    const first = await files.save();
    const dossier = readByPython(first.bytes, first.words);
    const made = Object.values(dossier.sections.handouts);
    assert.deepEqual(made, [{ paper: 'file', whom: null, on: '2027-03-01' }], 'what was made for somebody is told');

    // Elsewhere the same answer becomes another, and a step comes.
    const elsewhere = structuredClone(dossier);
    elsewhere.base = tagOf(dossier);
    delete elsewhere.own['1'];
    elsewhere.own['2'] = { title: 'Vraag om kleren', theme: 'care', date: null, state: 'open' };
    elsewhere.answers['valid-id'].value = { choices: ['yes'] };
    const theirs = sealByAge(JSON.stringify(elsewhere), MADE_WORDS);

    // What only they changed comes over without a question.
    await files.open(theirs, MADE_WORDS);
    await see(page.getByText('Dit is jouw plan.'));
    assert.equal(await page.getByRole('button', { name: 'Deze houden' }).count(), 0);
    const would = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Dit verandert er' }) });
    for (const line of ['Weg: Bel mijn zus', 'Erbij: Vraag om kleren', 'Van Nee, het is verlopen naar Ja, het is nog geldig.']) {
      await see(would.getByText(line));
    }
    const before = await writes(page);
    await app.button('Neem het over').click();
    await see(page.getByText('Het is overgenomen.'));
    await app.saved();
    assert.ok(await files.has('Vraag om kleren'));
    // One for the change, one for what both have seen.
    await wrote(page, before + 2);
    await app.undo();
    await gone(page.getByText('Vraag om kleren', { exact: true }));
    await wrote(page, before + 3);

    // Changed on both sides: what is here stays, unless the person says otherwise.
    await files.answer('valid-id', QUESTION, 'Nee, ik ben het kwijt');
    for (const [choice, answer] of [['Deze houden', 'Nee, ik ben het kwijt'], ['Die houden', 'Ja, het is nog geldig']]) {
      await files.open(theirs, MADE_WORDS);
      await see(page.getByRole('group', { name: QUESTION }));
      const group = page.getByRole('group', { name: QUESTION });
      await group.getByRole('button', { name: choice }).click();
      assert.equal(await group.getByRole('button', { name: choice }).getAttribute('aria-pressed'), 'true');
      await app.button('Neem het over').click();
      await see(page.getByText('Het is overgenomen.'));
      assert.ok(await files.has('Vraag om kleren'));
      await files.go('/vragen', 'Mijn antwoorden');
      const row = page.locator('.answer-list__row').filter({ hasText: QUESTION });
      await see(row.filter({ hasText: answer }));
      await app.undo();
      await see(row.filter({ hasText: 'Nee, ik ben het kwijt' }));
    }

    // What both have seen from now on is that file.
    await files.open(theirs, MADE_WORDS);
    await app.button('Neem het over').click();
    await see(page.getByText('Het is overgenomen.'));
    await app.saved();
    const second = await files.save();
    const saved = readByPython(second.bytes, second.words);
    assert.equal(saved.base, tagOf(elsewhere));
  }, SLOW);

  it('is not promised where the computers can not do it', async ({ app, page }) => {
    await page.route('**/inrichting.json', (route) =>
      route.fulfill({ json: { version: 1, ric_contact: 'Mevrouw De Wit', abilities: { downloads: false, file_dialogs: false } } }));
    await app.open('/bestand');
    await see(page.getByText('Op deze computer kun je geen bestand opslaan.'));
    await see(page.getByText('Op deze computer kun je geen bestand openen.'));
    await see(page.getByText('Mevrouw De Wit'));
    assert.equal(await page.getByLabel('Jouw bestand').count(), 0);
    await see(app.link('Op papier'));
    await app.open('/klaar');
    await app.on('Ik ben klaar');
    await see(page.getByText('Op deze computer kun je geen bestand opslaan.'));
    await gone(app.link('Een bestand'));
  }, SLOW);
});
