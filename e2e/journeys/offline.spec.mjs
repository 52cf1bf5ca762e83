// Without a network: every screen opens, and an update that is cut off leaves a whole version.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { BOTH, journey } from '../support/browser.mjs';
import { go } from '../support/go.mjs';
import { LONG, inSample } from '../support/levels.mjs';
import { withProfile } from '../support/profile.mjs';
import { walk } from '../support/profile-vault.mjs';
import { chance } from '../support/random.mjs';
import { host, nextRelease } from '../support/releases.mjs';
import { see } from '../support/see.mjs';
import { PORTS } from '../support/server.mjs';
import { sitemap } from '../support/sitemap.mjs';
import { untilSo } from '../support/until.mjs';

const READY = 'Klaar om zonder internet te werken.';
/** Updates, three of four cut at some byte: of both browsers together 12 cuts, or 200 with --long. */
const UPDATES = LONG ? 134 : 8;
const SLOW = { timeout: 120_000 + UPDATES * 15_000 };
/** Looks for a newer version, until it waits or has failed. */
const LOOK = `await globalThis.opOrde.offline({ ask: 'look' });`;
/**
 * Those that show how the app itself gets on, and one in how many of the others, whose page alone is looked at.
 * Firefox, which takes thrice as long for each, shows fewer.
 */
const CHOICE = {
  chromium: { screens: /^\/($|plan|vragen$|papieren|klaar$|instellingen$|hulp$|privacy$|taak\/sn-01$|vragen\/digid$|zorg$)/, share: 12 },
  firefox: { screens: /^\/($|plan$|taak\/sn-01$)/, share: 48 },
};

journey('Without internet', BOTH, (it, name) => {
  let server;
  before(async () => (server = await host(PORTS.offline[name])));
  after(() => server.stop());
  const options = { origin: `http://127.0.0.1:${PORTS.offline[name]}`, serviceWorkers: 'allow' };
  // A host that does not answer is an error on the console.
  const cutOff = { ...options, calm: false };

  /** Everything is kept when the screen says so. */
  async function ready(app) {
    await app.open('/instellingen');
    await see(app.page.getByText(READY));
  }

  /** Nobody's work is open any more: the page makes way for a new one. */
  async function lock(app) {
    await app.page.evaluate(() => (globalThis.isLeft = true));
    await app.button('Op slot').click();
    await app.page.waitForFunction(() => !globalThis.isLeft);
    await app.ready();
  }

  const looked = (page) => page.evaluate(`(async () => {${LOOK}})()`);

  /** The version that is in use. */
  const version = (page) => page.evaluate(async () => (await globalThis.opOrde.offline({ ask: 'state' })).version);

  const { screens, share } = CHOICE[LONG ? 'chromium' : name];
  /** All of them are made from one frame and one table, so a sample stands for the rest. */
  const seen = sitemap().filter(({ path }) => LONG || screens.test(path) || inSample(path, share));

  // The first, while no request waits for a host that did not answer: a browser under load asks again long after.
  it('is kept when nobody does anything, and nothing is fetched twice for it', async ({ page, app }) => {
    server.state.asked.length = 0;
    await app.open();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const { asked } = server.state;
    const begun = asked.indexOf('/sw.js');
    const next = asked.findIndex((url) => url.startsWith('/screens-'));
    assert.ok(next >= 0 && begun > next, `what the next screen needs comes first: ${asked.join(' ')}`);
    assert.deepEqual(asked.filter((url, at) => asked.indexOf(url) !== at), []);
  }, { ...options, both: 'offline' });

  it(`${LONG ? 'every address opens' : 'addresses open'}, by itself and anew`, async ({ page, app }) => {
    server.mend();
    await app.open();
    await ready(app);
    server.cut();
    for (const { path, title, heading } of seen) {
      await go(page, `${options.origin}${path}`, { waitUntil: 'domcontentloaded' });
      assert.equal(await page.title(), title, path);
      if (!screens.test(path)) continue;
      await app.ready();
      await app.on(heading);
      await app.reload();
      await app.on(heading);
    }
    await go(page, `${options.origin}/plan/index.html`);
    await app.ready();
    await app.on('Mijn plan');
    await go(page, `${options.origin}/dit-bestaat-niet`);
    await app.on('Deze bladzijde is er niet');
  }, { ...cutOff, ...SLOW, both: 'offline' });

  it('a language that was chosen works without a network too', async ({ page, app }) => {
    server.mend();
    await app.open('/instellingen');
    await see(page.getByText(READY));
    await page.getByLabel('English').check();
    await see(page.getByText('Ready to work without internet.'));
    server.cut();
    await app.reload();
    await app.open('/plan');
    await app.on('My plan');
  }, { ...cutOff, both: 'smoke' });

  it('an update that is cut at any byte leaves the old version or the new one, whole', async ({ page, app, test }) => {
    const { below } = chance(test, name);
    server.mend();
    await app.open();
    await ready(app);
    const first = server.state.passed;
    const size = await updated(1);
    assert.ok(size > 0 && size < first / 2, `an update fetches what is new only: ${size} of ${first}`);
    let current = 1;
    for (let cut = 2; cut < UPDATES + 2; cut += 1) {
      server.state.release = nextRelease(cut);
      const isCut = cut % 4 > 0;
      server.state.left = isCut ? below(size) : Infinity;
      await looked(page);
      server.cut();
      await lock(app);
      const { version, boot, style } = await running();
      assert.equal(version, isCut ? current : cut, `after ${current}, at ${cut}`);
      assert.deepEqual([boot, style], [version, version], 'every file is of one version');
      await app.open('/plan');
      await app.on('Mijn plan');
      current = version;
    }

    /** Brings out a version and takes it; returns the bytes that were fetched for it. */
    async function updated(number) {
      server.state.release = nextRelease(number);
      const before = server.state.passed;
      await looked(page);
      const fetched = server.state.passed - before;
      await lock(app);
      assert.equal((await running()).version, number);
      return fetched;
    }

    /** Which version answers, and which version of each file the page has. */
    function running() {
      return page.evaluate(async () => {
        const { version } = await globalThis.opOrde.offline({ ask: 'state' });
        const number = async (element) => {
          const text = await (await fetch(element.src ?? element.href)).text();
          return Number(/\/\* (\d+) \*\//.exec(text.slice(-40))?.[1]);
        };
        return {
          version: Number(version),
          boot: await number(document.querySelector('script[src*="boot-"]')),
          style: await number(document.querySelector('link[rel=stylesheet]')),
        };
      });
    }
  }, { ...cutOff, ...SLOW, both: 'offline' });

  it('a newer version waits while somebody is at work', async ({ page, app, context }) => {
    server.mend();
    await app.open();
    await ready(app);
    const before = await version(page);
    server.state.release = nextRelease(700);
    await looked(page);
    await app.open('/plan');
    await app.on('Mijn plan');
    assert.equal(await version(page), before, 'nothing changes under somebody\'s hands');
    const other = await context.newPage();
    await go(other, `${options.origin}/hulp`);
    await see(other.getByRole('heading', { name: 'Hulp', level: 1 }));
    assert.equal(await version(page), before, 'nor does a second tab take it');
    await other.close();
    await lock(app);
    assert.equal(await version(page), '700'.padStart(16, '0'), 'whoever locks takes it');
    await ready(app);
    server.cut();
    await app.reload();
    await app.on('Taal en weergave');
    // A page that makes way for the newer version breaks off what it asked for.
  }, { ...cutOff, both: 'offline' });

  it('a newer version begins at the next start of the browser', async () => {
    server.mend();
    const used = `return (await globalThis.opOrde.offline({ ask: 'state' })).version;`;
    await withProfile(name, async (open) => {
      const first = await open();
      await first.go(`${options.origin}/instellingen`);
      await first.see(READY);
      const before = await first.run(used);
      server.state.release = nextRelease(800);
      await first.run(LOOK);
      await walk(first, '/plan');
      assert.equal(await first.run(used), before, 'not under somebody\'s hands');
      await first.close();
      server.cut();
      const second = await open();
      await second.go(`${options.origin}/plan`);
      await second.see('Mijn plan');
      await second.until(`!document.querySelector('#shell')`);
      assert.equal(await second.run(used), '800'.padStart(16, '0'));
      await second.close();
    });
  }, { ...cutOff, both: 'offline' });

  it('what the institution says is fetched anew, and its last good copy is kept', async ({ page, app }) => {
    server.mend();
    await app.open();
    await ready(app);
    const told = (name) => server.state.asked.filter((url) => url.endsWith(name)).length;
    const before = told('/inrichting.json');
    await app.reload();
    // It comes behind the first screen.
    await untilSo(() => told('/inrichting.json') > before, () => 'the host was not asked again');
    server.cut();
    await app.reload();
    const held = await page.evaluate(async () => (await fetch('inrichting.json')).json());
    assert.equal(held.version, 1);
  }, { ...cutOff, both: 'offline' });
});
