// Somebody goes on while keys and files are still being made: the app goes on too, and nothing is by half.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { nothingOf, tapShift, walk } from '../support/inside.mjs';
import { gone, see } from '../support/see.mjs';
import { Files } from '../pages/file.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const STEP = 'Bel mijn zus over de sleutel';
const START = 'Waar wil je aan werken?';
const OTHER = { sentence: 'Wij fietsen samen door de duinen' };
const SLOW = { timeout: 180_000 };

/** Makes `hold` and `letGo` work on the pages that this page opens from now on. */
const holds = (page) =>
  page.addInitScript(() => {
    const Real = globalThis.Worker;
    let held = Promise.resolve();
    let answers = 0;
    globalThis.Worker = class extends Real {
      constructor(...given) {
        super(...given);
        this.addEventListener('message', () => setTimeout(() => (answers += 1)));
      }

      postMessage(...given) {
        held.then(() => super.postMessage(...given));
      }
    };
    globalThis.hold = () => {
      held = new Promise((letGo) => {
        globalThis.letGo = () => {
          answers = 0;
          letGo();
        };
      });
    };
    globalThis.hasAnswered = () => answers > 0;
  });

/** From now on the worker waits. */
const hold = (page) => page.evaluate(() => globalThis.hold());
/** The worker does what waits; ends when the app has heard of it. */
async function letGo(page) {
  await page.evaluate(() => globalThis.letGo());
  await page.waitForFunction(() => globalThis.hasAnswered());
}

async function leave(app) {
  await app.link('Naar begin').click();
  await app.on(START);
}

journey('Midway', BOTH, (it) => {
  it('a file that is being made arrives after the screen was left', async ({ app, page, name }) => {
    await holds(page);
    const files = await Files.of(app, name);
    await app.open('/');
    await files.step(STEP);
    await files.begin();
    await app.button('Op slot met een eigen zin').click();
    await files.type('Jouw zin', SECRET.sentence);
    await hold(page);
    const { bytes } = await files.downloads.arriving(async () => {
      await files.type('Typ hetzelfde nog een keer', SECRET.sentence);
      await see(page.getByText('Het bestand wordt gemaakt.'));
      await leave(app);
      await letGo(page);
    });
    assert.ok(await files.has(STEP));
    // The same for a file that is being opened.
    await files.begin();
    await files.choose(bytes);
    await hold(page);
    await files.type('De woorden of de zin van dit bestand', SECRET.sentence);
    await see(page.getByText('Het bestand gaat open.'));
    await leave(app);
    await letGo(page);
    assert.ok(await files.has(STEP));
  }, { ...SLOW, both: 'downloads' });

  it('a plan goes into its vault after the screen was left', async ({ app, page, name }) => {
    await holds(page);
    const files = await Files.of(app, name);
    const vault = new Vault(app);
    await app.open('/');
    await files.step(STEP);
    await files.go('/bewaren', 'Je plan bewaren');
    await app.button('Bewaren met een eigen zin').click();
    await vault.type('Jouw zin', SECRET.sentence);
    await vault.type('Typ hetzelfde nog een keer', SECRET.sentence);
    await page.getByRole('button', { name: 'huis', exact: true }).click();
    await page.getByLabel('Maak ook een sleutel op papier').check();
    await hold(page);
    await app.button('Bewaar mijn plan').click();
    await see(app.status('Je plan gaat op slot.'));
    await leave(app);
    await letGo(page);
    await app.saved();
    await vault.comeBack();
    assert.ok(await files.has(STEP));
  }, SLOW);

  it('a secret stays as it is when the screen was left', async ({ app, page }) => {
    await holds(page);
    const vault = new Vault(app);
    await app.open('/');
    await vault.keep();
    await walk(app, '/bewaren', 'Je plan is bewaard');
    await app.button('Kies een ander geheim').click();
    await vault.enter(SECRET);
    await app.button('Bewaren met een eigen zin').click();
    await vault.type('Jouw zin', OTHER.sentence);
    await hold(page);
    await vault.type('Typ hetzelfde nog een keer', OTHER.sentence);
    await see(app.status('Je plan gaat op slot.'));
    await leave(app);
    await letGo(page);
    await app.button('Op slot').click();
    await see(vault.plan());
    await vault.choose();
    await vault.enter(OTHER);
    await see(page.getByText('Dat was het niet.'));
    await vault.enter(SECRET);
    await vault.isOpen();
  }, SLOW);

  it('three taps while a plan opens leave it closed', async ({ app, page, name }) => {
    await holds(page);
    const files = await Files.of(app, name);
    const vault = new Vault(app);
    await app.open('/');
    await files.step(STEP);
    await vault.keep();
    await app.button('Op slot').click();
    await see(vault.plan());
    await files.step('Haal de fiets op');
    await walk(app, '/openen', 'Je plan openen');
    await vault.plan().click();
    await hold(page);
    await vault.enter(SECRET);
    await tapShift(page);
    await app.on('Even weg');
    await letGo(page);
    await nothingOf(page, [STEP]);
    await app.button('Ik ben terug').click();
    await gone(app.button('Ik ben terug'));
    assert.ok(await files.has('Haal de fiets op'));
    assert.ok(!(await files.has(STEP)));
    await walk(app, '/openen', 'Je plan openen');
    await vault.enter(SECRET);
    await vault.isOpen();
    assert.ok(await files.has(STEP));
  }, { ...SLOW, both: 'worker' });

  it('a plan that is open is not closed by the secret of another', async ({ app, page, name }) => {
    const files = await Files.of(app, name);
    const vault = new Vault(app);
    await app.open('/');
    await vault.keep();
    await files.step(STEP);
    await walk(app, '/openen', 'Je plan openen');
    await see(page.getByText('Er is al een plan open.'));
    assert.equal(await page.locator('.pad, .vaults').count(), 0);
    assert.ok(await files.has(STEP));
    await app.saved();
  }, SLOW);
});
