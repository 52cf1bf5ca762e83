// Leaflets and blank sheets: in the app, and as readable pages where the app does not start.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { BOTH, journey, visit } from '../support/browser.mjs';
import { ELSEWHERE } from '../support/noting-proxy.mjs';
import { print } from '../support/pdf.mjs';
import { focused, gone, see, tabTo, titled } from '../support/see.mjs';
import { DIST, ORIGIN, PORT } from '../support/server.mjs';

const THEMES = [
  ['identiteit', 'Identiteitsbewijs', 'ID'],
  ['onderdak', 'Onderdak', 'Housing'],
  ['werk-en-inkomen', 'Werk en inkomen', 'Work and income'],
  ['schulden', 'Schulden', 'Debts'],
  ['zorg', 'Zorg', 'Care'],
  ['netwerk', 'Mijn mensen', 'My people'],
];
const FOLDERS = THEMES.map(([path]) => `/folders/${path}`);
const SHEETS = ['/papieren/vandaag-vrij', '/papieren/eerste-48-uur', '/papieren/verzoek'];
/** Pages for family and friends. */
const FAMILY = ['deze-week', 'bezoek', 'kinderen', 'jij', 'thuiskomen'].map((name) => `/naasten/${name}`);
const ALONE = [...FOLDERS, ...SHEETS, ...FAMILY];
/** What stands on the sheets below their heads, without the white space that a browser makes. */
const words = (sheets) =>
  sheets.locator('> :not(.sheet__head)').allTextContents().then((all) => all.join('').replace(/\s+/g, ''));

/** The same of the app, for somebody who answered nothing. */
const said = new Map();
function inApp(browser, language) {
  const name = `${browser.browserType().name()} ${language}`;
  if (!said.has(name)) said.set(name, ask(browser, language));
  return said.get(name);
}

async function ask(browser, language) {
  const { app, context, page, problems } = await visit(browser);
  if (language !== 'nl') await app.speak(language);
  const all = {};
  for (const path of ALONE) {
    await app.open(path);
    // A slip has lines to write on, all others a list that comes with its words.
    await see(page.locator('.sheet li, .sheet__line'));
    // In another language the sheet for today comes in Dutch too.
    const sheets = page.locator(`.sheet:lang(${language})`);
    all[path] = await words(sheets);
  }
  await context.close();
  assert.deepEqual(problems, []);
  return all;
}

/** Holds each page that stands alone against the app, in both languages. */
async function asInApp(browser, page, address) {
  const [nl, en] = [await inApp(browser, 'nl'), await inApp(browser, 'en')];
  for (const path of ALONE) {
    await page.goto(address(path));
    const languages = page.locator('.language');
    assert.equal(await languages.count(), 2, path);
    assert.equal(await words(languages.first().locator('.sheet')), nl[path], `${path} in Dutch`);
    assert.equal(await words(languages.last().locator('.sheet')), en[path], `${path} in English`);
    await see(languages.first());
    await gone(languages.last());
  }
}

/** What a page without the app offers: leaflets and sheets, by keyboard alone. */
async function reaches(page, { tells }) {
  await see(tells);
  const folders = page.getByRole('link', { name: 'Lees en print de folders' });
  await tabTo(folders);
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 1, name: 'Folders' }));
  await tabTo(page.getByRole('link', { name: 'Schulden' }));
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 1, name: 'Folder: Schulden' }));
  await see(page.getByText('Een schuld is geld dat je nog moet betalen.'));
  const other = page.getByRole('link', { name: 'In English' });
  await other.press('Enter');
  await see(page.getByText('A debt is money that you still have to pay.'));
  await gone(page.getByText('Een schuld is geld dat je nog moet betalen.'));
  await page.getByRole('link', { name: 'Folders', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Op papier' }).press('Enter');
  await page.getByRole('link', { name: 'Verzoekbriefje' }).press('Enter');
  await see(page.getByText('Ruimte om te schrijven'));
}

/** A page of its own file, as somebody opens it with a double click. */
const file = (path) => pathToFileURL(`${DIST}${path}.html`).href;

journey('Leaflets', BOTH, (it, name) => {
  it('each is one key away from its theme', async ({ app, page }) => {
    for (const [path, theme] of THEMES) {
      await app.open(`/${path}`);
      await app.link('Folder om mee te nemen').press('Enter');
      await app.on(`Folder: ${theme}`);
      await titled(page, `Folder: ${theme} - Op Orde`);
      await focused(app.heading());
      for (const part of ['Wat doe je?', 'Wie vraag je?', 'Moeilijke woorden']) {
        await see(page.getByRole('heading', { level: 2, name: part }));
      }
      await see(page.getByText(/^Bronnen: .+\. Nagekeken op \d+-\d+-20\d\d\.$/));
      await see(app.button('Print deze bladzijde'));
      await app.link('Folders').press('Enter');
      await app.on('Folders');
    }
    // The heading takes the focus a frame after it stands there, and a key with it.
    await focused(app.heading());
    await app.link('Op papier').press('Enter');
    await app.on('Op papier');
    await page.getByRole('main').getByRole('link', { name: 'Folders' }).press('Enter');
    await app.on('Folders');
  }, { both: 'smoke' });

  it('nothing moves when the app takes the place of a leaflet or a sheet', async ({ app, page }) => {
    for (const [path, heading] of [['/folders/schulden', 'Wat doe je?'], ['/papieren/verzoek', 'Ik wil hier graag hulp bij:'], ['/folders', 'Folders']]) {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route('**/*.wasm', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${app.origin}${path}`);
      const place = () => page.getByRole('heading', { name: heading, exact: true }).boundingBox();
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const before = await place();
      release();
      await app.ready();
      const now = await place();
      for (const side of ['x', 'y', 'width', 'height']) {
        assert.ok(Math.abs(before[side] - now[side]) <= 1, `${path} ${side}: ${before[side]}, then ${now[side]}`);
      }
      await page.unrouteAll({ behavior: 'wait' });
    }
  }, { both: 'layout', fresh: true });

  // The driver of Firefox stops scripts after the page was read as one with them: noscript stays shut.
  if (name === 'chromium') {
    it('without scripts each says the same', async ({ browser, page, app }) => {
      await asInApp(browser, page, (path) => `${app.origin}${path}`);
      await page.goto(`${app.origin}/plan`);
      // The driver reads no text in noscript.
      await reaches(page, { tells: page.locator('noscript p') });
    }, { javaScriptEnabled: false, clock: false, keys: 'machine', both: 'layout' });
  }

  it('in a browser without wasm each says the same', async ({ browser, page, app }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await asInApp(browser, page, (path) => `${app.origin}${path}`);
    await see(page.getByText('Vraag het RIC om een nieuwere browser.'));
    await page.goto(`${app.origin}/plan`);
    await see(page.getByRole('heading', { level: 1, name: 'Deze browser kan Op Orde niet openen' }));
    await reaches(page, { tells: page.getByText('Vraag het RIC om een nieuwere browser.') });
  });

  it('on an address that is not safe each says the same', async ({ browser }) => {
    const origin = `http://${ELSEWHERE}:${PORT}`;
    const { context, page } = await visit(browser, { origin });
    await asInApp(browser, page, (path) => `${origin}${path}`);
    await see(page.getByText('Op Orde werkt alleen met https.'));
    await page.goto(`${origin}/plan`);
    await see(page.getByRole('heading', { level: 1, name: 'Deze verbinding is niet veilig' }));
    await reaches(page, { tells: page.getByText('Op Orde werkt alleen met https.') });
    await context.close();
  }, { kiosk: false });

  it('opened with a double click each says the same', async ({ browser, page }) => {
    await asInApp(browser, page, file);
    await page.goto(file('/plan'));
    await see(page.getByRole('heading', { level: 1, name: 'Deze browser kan Op Orde niet openen' }));
    await reaches(page, { tells: page.getByText('Vraag het RIC om een nieuwere browser.') });
  }, { calm: false, kiosk: false });

  it('a leaflet stays when the app breaks on its way', async ({ page, app }) => {
    await page.route('**/app-*.js', (route) => route.abort());
    await page.goto(`${app.origin}/folders/zorg`);
    await see(page.getByText('Er ging iets mis').or(page.getByText('Dat ligt niet aan jou.')));
    await see(page.getByText('Stop nooit zelf.'));
    assert.equal(await page.getByRole('banner').count(), 0, 'no buttons that do nothing');
  }, { calm: false });
});

/** Prints and checks what holds for every leaflet. */
async function onOneSheet(page, what, word) {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const paper = await print(page);
  const all = paper.texts.join(' ');
  assert.equal(paper.sheets, 1, `${what}: ${all}`);
  assert.match(paper.size, /A4/);
  assert.ok(paper.smallest >= 11, `${what}: the smallest letters are ${paper.smallest} pt`);
  assert.ok(all.includes(word), `${what}: "${word}" is on paper: ${all}`);
  for (const other of ['Print deze bladzijde', 'Ctrl', 'In English', 'Op slot', 'https', 'Lees en print']) {
    assert.ok(!all.includes(other), `${what}: "${other}" stays on the screen: ${all}`);
  }
}

journey('Leaflets on paper', ['chromium'], (it) => {
  it('in Dutch, one sheet each', async ({ app, page }) => {
    for (const [path, theme] of THEMES) {
      await app.open(`/folders/${path}`);
      await app.on(`Folder: ${theme}`);
      await onOneSheet(page, path, 'Bronnen:');
    }
  });

  it('in English, one sheet each', async ({ app, page }) => {
    await app.speak('en');
    for (const [path] of THEMES) {
      await app.open(`/folders/${path}`);
      await see(page.getByRole('heading', { name: 'Whom do you ask?' }));
      await onOneSheet(page, path, 'Sources:');
    }
  });

  it('without the app, one sheet each in both languages', async ({ page }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    for (const path of FOLDERS) {
      await page.goto(`${ORIGIN}${path}`);
      await onOneSheet(page, path, 'Bronnen:');
      await page.goto(`${ORIGIN}${path}#english`);
      await onOneSheet(page, `${path} in English`, 'Sources:');
    }
  });

  it('from a file, one sheet each', async ({ page }) => {
    for (const path of FOLDERS) {
      await page.goto(file(path));
      await onOneSheet(page, path, 'Bronnen:');
    }
  }, { calm: false, kiosk: false });

  it('blank sheets without the app are as many as with it', async ({ page }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    for (const [path, sheets] of [[SHEETS[0], 1], [SHEETS[1], 2], [SHEETS[2], 1]]) {
      await page.goto(`${ORIGIN}${path}`);
      await see(page.getByText('Vraag het RIC om een nieuwere browser.'));
      const paper = await print(page);
      assert.equal(paper.sheets, sheets, `${path}: ${paper.texts.join(' ')}`);
      assert.ok(paper.smallest >= 11, `${path}: ${paper.smallest} pt`);
      assert.ok(paper.texts[0].includes('Datum:'), paper.texts[0]);
    }
  });
});
