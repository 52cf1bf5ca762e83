// Whatever was changed or removed can be put back until "ik ben klaar".
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { focused, gone, see } from '../support/see.mjs';
import { History } from '../pages/history.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';
import { Vault } from '../pages/vault.mjs';

const STEP = 'Bel mijn zus over de sleutel';
const NOTE = 'Vraag Karim naar de brief';
const BED = { first: 'Bij familie of vrienden', then: 'Ik heb nog geen plek', last: 'Begeleid wonen of de opvang' };

async function addStep(app) {
  await app.open('/taak/eigen');
  await app.page.getByLabel('Wat wil je doen?').fill(STEP);
  await app.button('Bewaar').click();
  await app.on('Mijn plan');
}

/** Its own page: in the plan of a guest it may lie behind "Laat nog ... zien". */
async function openStep(app) {
  await app.open('/taak/eigen#1');
  await app.on('Een eigen stap');
  assert.equal(await app.page.getByLabel('Wat wil je doen?').inputValue(), STEP);
}

async function removeStep(app) {
  await openStep(app);
  await app.button('Haal weg').click();
  await app.on('Mijn plan');
}

async function addNote(app) {
  await app.open('/schulden');
  await app.button('Schrijf iets op').click();
  await app.page.getByRole('textbox').fill(NOTE);
}

async function sleepAt(app, choice) {
  await app.open('/vragen/bed');
  await new Questions(app).choose(choice);
  await new Questions(app).goOn();
}

journey('History', BOTH, (it) => {
  it('removed things come back from the bin', async ({ page, app }) => {
    const history = new History(app);
    const typist = new Typist(app);
    await history.open();
    await see(page.getByText('Er is nog niets veranderd.'));
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 0);

    await addStep(app);
    await removeStep(app);
    await typist.pushBefore(app.button('Maak ongedaan'));
    await see(app.status('Dat is ongedaan gemaakt.'));
    await history.open();
    assert.equal(await history.bin().count(), 0);
    await removeStep(app);
    await addNote(app);
    await app.button('Haal weg').click();
    await gone(page.getByRole('textbox'));

    await history.open();
    assert.equal(await history.bin().count(), 2);
    await see(history.bin().filter({ hasText: NOTE }).getByText('Weggehaald op 1 maart 2027'));
    await typist.push(history.giveBack(STEP));
    await history.isBack();
    await focused(app.status('Dat staat er weer.'));
    await typist.push(history.giveBack(NOTE));
    await gone(history.section('Weggehaald'));
    await app.open('/schulden');
    assert.equal(await page.getByRole('textbox').inputValue(), NOTE);
    await openStep(app);
  }, { both: 'smoke' });

  it('an answer that was changed twice goes back to the first', async ({ page, app }) => {
    const history = new History(app);
    const typist = new Typist(app);
    await sleepAt(app, BED.first);
    await addStep(app);
    await sleepAt(app, BED.then);
    await sleepAt(app, BED.last);
    await history.open();
    assert.equal(await history.lines().count(), 3);
    const line = history.line(QUESTION.bed, `Van ${BED.first} naar ${BED.last}.`);
    assert.ok((await history.lines().first().innerText()).includes(BED.last), 'the newest comes first');
    await typist.push(history.back(line));
    await history.isBack();
    const told = history.line(`Weer zoals het was: ${BED.first}. Even was het ${BED.last}.`);
    await see(told);
    assert.equal(await history.back(told).count(), 0);
    await typist.pushBefore(app.button('Maak ongedaan'));
    await see(history.back(line));
    await history.back(line).click();
    await see(told);
    await app.open('/vragen/bed');
    assert.ok(await page.getByRole('radio', { name: BED.first, exact: true }).isChecked());
  });

  it('an event is one line that can be opened and goes back as one', async ({ page, app }) => {
    const history = new History(app);
    const typist = new Typist(app);
    await app.open('/vragen/where');
    await new Questions(app).choose('In een gevangenis');
    await new Questions(app).goOn();
    await app.open('/vragen/release');
    await new Questions(app).give({ how: 'Op een dag die ik weet', date: [15, 'juni', 2027] });
    await new Questions(app).goOn();
    await app.open('/verandering/terug');
    await app.page.getByRole('main').getByRole('button').first().click();
    await history.open();
    const line = history.lines().first();
    await see(line.getByText('Er veranderden 2 dingen tegelijk'));
    assert.equal(await line.getByText('dinsdag 15 juni 2027').isVisible(), false);
    await typist.push(line.locator('summary'));
    await see(line.getByText('Van dinsdag 15 juni 2027 naar nog niet bekend.'));
    await see(line.getByText('Weg: In een gevangenis'));
    await typist.push(history.back(line));
    await see(line.getByText('Dit is weer zoals het was.'));
    await app.open('/plan');
    await see(page.getByText('Je gaat naar buiten op dinsdag 15 juni 2027.'));
  });

  it('looks that are put back are seen', async ({ page, app }) => {
    const history = new History(app);
    await app.open('/instellingen');
    await page.getByLabel('Donker').click();
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? '');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await history.open();
    await history.back(history.line('Van Zoals dit apparaat naar Donker.')).click();
    await page.waitForFunction(() => document.documentElement.dataset.theme !== 'dark');
    assert.notEqual(await theme(), 'dark');
  });

  it('looks and language that are taken back are seen', async ({ page, app }) => {
    await app.open('/instellingen');
    await page.getByLabel('Donker').click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await app.undo();
    await page.waitForFunction(() => document.documentElement.dataset.theme !== 'dark');
    await page.getByLabel('English').click();
    await app.on('Language and display');
    await app.button('Undo').click();
    await app.on('Taal en weergave');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl');
  });

  it('what was done before it was kept can be taken back as well', async ({ page, app }) => {
    const history = new History(app);
    const vault = new Vault(app);
    await addStep(app);
    await removeStep(app);
    await vault.keep();
    await see(app.button('Maak ongedaan'));
    await history.open();
    assert.equal(await history.bin().count(), 1);
    await app.reload();
    await vault.unlock();
    await history.open();
    await history.giveBack(STEP).click();
    await history.isBack();
    await openStep(app);
    await app.saved();
    assert.equal(await page.getByText('Er is nog niets veranderd.').count(), 0);
  });

  it('all of it stays in a vault until the person is done', async ({ page, app }) => {
    const history = new History(app);
    const vault = new Vault(app);
    await app.open('/');
    await vault.keep();
    await app.open('/');
    await addStep(app);
    await removeStep(app);
    await sleepAt(app, BED.first);
    await sleepAt(app, BED.last);
    await app.saved();
    await app.reload();
    await vault.unlock();
    await history.open();
    await see(history.line(QUESTION.bed, `Erbij: ${BED.last}`));
    assert.equal(await history.bin().count(), 1);
    await history.giveBack(STEP).click();
    await history.isBack();
    await removeStep(app);
    await app.saved();

    await app.open('/klaar');
    await app.link('Bekijk wat er veranderde').click();
    await app.on('Wat er veranderde');
    await see(history.giveBack(STEP));
    await app.open('/klaar');
    await app.button('Zet op slot en stop').click();
    await see(page.locator('.vaults__vault'));
    await vault.unlock();
    await history.open();
    await see(page.getByText('Er is nog niets veranderd.'));
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 0);
    await app.open('/vragen/bed');
    assert.ok(await page.getByRole('radio', { name: BED.last, exact: true }).isChecked());
  });
});
