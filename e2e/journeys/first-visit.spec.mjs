// The static page is there before the app, and nothing moves when the app takes over.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { BOTH, journey } from '../support/browser.mjs';
import { shapedLink } from '../support/link.mjs';
import { patience } from '../support/patience.mjs';
import { see, titled } from '../support/see.mjs';
import { PORT, PORTS } from '../support/server.mjs';
import { untilSo } from '../support/until.mjs';
import { Vault } from '../pages/vault.mjs';

const TILES = ['Identiteitsbewijs', 'Onderdak', 'Werk en inkomen', 'Schulden', 'Zorg', 'Mijn mensen'];
const MORE = ['Mijn plan', 'Op papier', 'Mijn antwoorden', 'Wie is wie', 'Wat wil ik, waarvoor doe ik dit', 'Er verandert iets'];

const RESUME = 'Heb je al een plan?';

/** Everything whose place is compared, by the words that a person reads. */
function parts(page) {
  const card = page
    .getByRole('heading', { level: 3, name: 'Begin met een paar vragen' })
    .locator('xpath=ancestor::*[.//a][1]');
  const tile = (name) => page.getByRole('main').getByRole('link', { name });
  return [
    ['header', page.getByRole('banner')],
    ['lock', page.getByRole('banner').getByRole('button', { name: 'Op slot' })],
    ['heading', page.getByRole('heading', { level: 1 })],
    ['first card', card],
    ['row to come back', page.locator('.resume')],
    ['link to come back', page.getByRole('link', { name: RESUME })],
    ...[...TILES, ...MORE].map((name) => [name, tile(name)]),
  ];
}

async function boxes(page) {
  const all = {};
  for (const [name, locator] of parts(page)) {
    assert.equal(await locator.count(), 1, `${name} is there once`);
    all[name] = await locator.boundingBox();
  }
  return all;
}

function assertSame(shell, app) {
  for (const [name, before] of Object.entries(shell)) {
    for (const side of ['x', 'y', 'width', 'height']) {
      const moved = Math.abs(before[side] - app[name][side]);
      assert.ok(moved <= 1, `${name}: ${side} went from ${before[side]} to ${app[name][side]}`);
    }
  }
}

/** Keeps the wasm back until told. */
async function withoutWasm(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Has the page collect what moves by itself, in browsers that tell. */
const withShifts = (page) =>
  page.addInitScript(() => {
    globalThis.shifts = [];
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120));
        globalThis.shifts.push(`${entry.value} ${moved.join(' | ')}`);
      }
    });
    // Firefox has no such entries and says nothing.
    watch.observe({ type: 'layout-shift', buffered: true });
  });

/** Everything stands in the same place before and after the app took over. */
async function stays(app, release, browser) {
  const { page } = app;
  await app.on('Waar wil je aan werken?');
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const shell = await boxes(page);
  release();
  await app.ready();
  await app.on('Waar wil je aan werken?');
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  assertSame(shell, await boxes(page));
  if (browser === 'chromium') {
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
  }
}

/** What the build counts as a first visit, without the hashes, and the part that comes behind it. */
const FETCHED = [
  '/app.js', '/app.wasm', '/boot.js', '/common.wasm', '/content/catalogue.bin', '/content/nl-core.bin', '/content/nl-plan.bin',
  '/fonts/noto-sans-latin.woff2', '/inrichting.json', '/local.wasm', '/plan.wasm', '/rest.json', '/screens.css', '/style.css',
];

/** An address of each part behind the first, its heading, the part, and parts whose words it says too. */
const PARTS = [
  ['/papieren', 'Op papier', 'sheets'], ['/folders', 'Folders', 'folders'], ['/websites', 'Websites', 'websites'],
  ['/verandering', 'Er verandert iets', 'events', 'sheets'], ['/bewaren', 'Je plan bewaren', 'keep'], ['/bestand', 'Een bestand', 'file', 'keep'],
  ['/beheer', 'Beheer', 'staff', 'sheets'], ['/over', 'Over Op Orde', 'texts'], ['/taak/eigen', 'Een eigen stap', 'step'],
  ['/gedeeld', 'Met wie heb ik gedeeld?', 'invitations', 'sheets'],
];
const PART_FILE = /\.wasm$|^\/content\/nl-\w+\.bin$/;

/** All that the page asks for from now on; Firefox keeps its requests for icons to itself. */
function requests(page) {
  const fetched = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.replace(/-[0-9a-f]{16}(?=\.)/, '');
    if (path !== '/icon.svg') fetched.push(path);
  });
  return fetched;
}

/** The link in the shell that was clicked and waits for the app. */
const heard = (page) => page.locator('#shell a[aria-busy=true]');

/** Notes each time that a page is loaded anew. */
function loads(page) {
  const all = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) all.push(request.url());
  });
  return all;
}

/** Keeps the words of the other screens back until told. */
async function withoutWords(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/nl-plan-*.bin', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

journey('First visit', BOTH, (it, browser) => {
  let slow;
  before(async () => (slow = await shapedLink(PORT, { at: PORTS.slow[browser] })));
  after(() => slow.stop());

  it('/ fetches what the build counts, each once', async ({ page, app }) => {
    const fetched = requests(page);
    const last = page.waitForResponse(/inrichting\.json$/);
    await app.open();
    await app.on('Waar wil je aan werken?');
    await last;
    assert.deepEqual(fetched.sort(), ['/', ...FETCHED].sort());
  }, { fresh: true, both: 'layout' });

  for (const [path, heading, part, ...more] of PARTS) {
    it(`${path} asks for its part before the app runs, and for no other`, async ({ page, app }) => {
      const fetched = requests(page);
      const words = ['plan', part, ...more].map((name) => `/content/nl-${name}.bin`);
      const files = ['common', 'plan', 'shared', 'beside', part].map((name) => `/${name}.wasm`);
      const release = await withoutWasm(page);
      await page.goto(app.origin + path);
      await untilSo(() => [...words, ...files].every((file) => fetched.includes(file)), () => fetched.join());
      const last = page.waitForResponse(/inrichting\.json$/);
      release();
      await last;
      await app.on(heading);
      const ofParts = fetched.filter((file) => PART_FILE.test(file));
      assert.deepEqual(ofParts.sort(), ['/app.wasm', '/local.wasm', '/content/nl-core.bin', ...words, ...files].sort());
    }, { fresh: true });
  }

  it('/naasten comes before the plan, and without the catalogue', async ({ page, app }) => {
    const fetched = requests(page);
    await page.route('**/plan-*.wasm', (route) => route.abort());
    await page.goto(`${app.origin}/naasten`);
    await app.ready();
    await app.on('Voor familie en vrienden');
    for (const file of ['/common.wasm', '/beside.wasm', '/family.wasm']) assert.ok(fetched.includes(file), `${file}: ${fetched}`);
    assert.ok(!fetched.includes('/shared.wasm'), `${fetched}`);
  }, { fresh: true, calm: false });

  it('the first screen needs no words of the others', async ({ page, app }) => {
    const release = await withoutWords(page);
    const coming = page.waitForRequest(/nl-plan/);
    await app.open();
    await coming;
    const words = () => page.locator('body').innerText();
    const before = await words();
    for (const word of ['Op slot', 'Hulp', 'Begin met een paar vragen', ...TILES, ...MORE]) {
      assert.ok(before.includes(word), word);
    }
    await page.getByRole('main').getByRole('link', { name: 'Onderdak' }).press('Enter');
    await app.on('Waar wil je aan werken?');
    release();
    await app.on('Onderdak');
    await app.link('Naar begin').press('Enter');
    await app.on('Waar wil je aan werken?');
    assert.equal(await words(), before);
  });

  it('a page in another language asks for its part beside the wasm', async ({ page, app }) => {
    await app.speak('ar');
    const release = await withoutWasm(page);
    const asked = [page.waitForRequest(/rest-/), page.waitForRequest(/texts-.*wasm$/)];
    await page.goto(`${app.origin}/instellingen`);
    await Promise.all(asked);
    release();
    await app.ready();
    await app.on('اللغة والعرض');
  });

  it('a click on a slow link, before the app runs, is kept and followed without loading a page anew', async ({ page, app }) => {
    page.setDefaultTimeout(patience(60_000));
    const all = loads(page);
    await page.goto(`${app.origin}/`, { waitUntil: 'commit' });
    const tile = page.locator('#shell').getByRole('link', { name: 'Mijn plan' });
    await see(tile);
    await tile.click();
    await see(heard(page));
    assert.equal(await heard(page).innerText(), await tile.innerText());
    await app.on('Mijn plan');
    await app.ready();
    await see(page.locator('h1:focus'));
    assert.equal(all.length, 1, 'one page was loaded');
    await page.goBack();
    await app.on('Waar wil je aan werken?');
    assert.equal(all.length, 1, 'going back loads none');
  }, { origin: `http://127.0.0.1:${PORTS.slow[browser]}`, both: 'history', timeout: 240_000 });

  it('of several clicks before the app runs the last one counts, by keyboard too', async ({ page, app }) => {
    const release = await withoutWasm(page);
    const all = loads(page);
    await page.goto(`${app.origin}/`);
    await page.getByRole('main').getByRole('link', { name: 'Onderdak' }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Op slot' }).click();
    const link = page.getByRole('banner').getByRole('link', { name: 'Hulp' });
    await link.press('Enter');
    assert.equal(await heard(page).count(), 1);
    assert.equal(await heard(page).innerText(), await link.innerText());
    release();
    await app.on('Hulp');
    await app.ready();
    assert.equal(new URL(page.url()).pathname, '/hulp');
    assert.equal(all.length, 1);
  }, { both: 'history' });

  it('a click for another tab stays the browser\'s, before the app runs too', async ({ page, app }) => {
    const release = await withoutWasm(page);
    await page.goto(`${app.origin}/`);
    const tile = page.getByRole('main').getByRole('link', { name: 'Onderdak' });
    const kept = (how) => tile.evaluate((link, how) => {
      let isKept;
      addEventListener('click', (event) => {
        isKept = event.defaultPrevented;
        event.preventDefault();
      }, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
      return isKept;
    }, how);
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      assert.equal(await kept(how), false, JSON.stringify(how));
    }
    assert.equal(await heard(page).count(), 0);
    assert.equal(await kept({}), true);
    release();
    await app.on('Onderdak');
  });

  for (const width of [320, 768, 1280]) {
    const view = { viewport: { width, height: 800 }, fresh: true };

    it(`nothing moves at ${width} px`, async ({ page, app }) => {
      await withShifts(page);
      const release = await withoutWasm(page);
      await page.goto(`${app.origin}/`);
      await titled(page, 'Op Orde');
      await stays(app, release, browser);
    }, { ...view, both: width === 768 ? 'layout' : undefined });

    // On a phone the row grows by the picture: start.html can't know how many there are.
    if (width === 320) continue;
    it(`nothing moves at ${width} px when a plan is kept here`, async ({ page, app }) => {
      const vault = new Vault(app);
      await app.open();
      await vault.keep();
      await app.open();
      await withShifts(page);
      const release = await withoutWasm(page);
      await page.reload();
      await stays(app, release, browser);
      await see(vault.plan());
    }, view);
  }

  it('a host whose policy refuses the script in the page starts the app all the same', async ({ page, app }) => {
    await page.route(`${app.origin}/`, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy'].replace(/ 'sha256-[^']+'/, '');
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
    });
    await app.speak('en');
    await app.open('/');
    await app.on('What do you want to work on?');
    assert.equal(await page.evaluate(() => globalThis.opOrdeFirst), undefined, 'it was refused');
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'light');
    await page.getByRole('main').getByRole('link', { name: 'My plan' }).click();
    await app.on('My plan');
  }, { calm: false });

  it('each tile of the shell leads where that of the app leads', async ({ page, app }) => {
    const release = await withoutWasm(page);
    const links = async () => {
      const all = {};
      for (const name of [RESUME, ...TILES, ...MORE]) {
        const tile = page.getByRole('main').getByRole('link', { name });
        all[name] = await tile.evaluate((anchor) => anchor.href);
      }
      return all;
    };
    await page.goto(`${app.origin}/`);
    const shell = await links();
    release();
    await app.ready();
    assert.deepEqual(await links(), shell);
  });

  it('a deep link has its own heading before the app is there', async ({ page, app }) => {
    const release = await withoutWasm(page);
    await page.goto(`${app.origin}/plan/weg`);
    await app.on('De weg naar buiten');
    await titled(page, 'De weg naar buiten - Op Orde');
    release();
    await app.ready();
    await app.on('De weg naar buiten');
    await see(page.getByText('Vandaag, 1 maart 2027'));
  }, { both: 'smoke' });
});
