// Chromium and Firefox of the system, and one test at a time in a visit by somebody new.
import { after, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import { keysIn } from './keys.mjs';
import { runsHere } from './levels.mjs';
import { forScreen, forTest } from './patience.mjs';
import { CHROMIUM_ENGINE, FIREFOX, throughProxy } from './programs.mjs';
import { ORIGIN } from './server.mjs';
import { App } from '../pages/app.mjs';

export const BOTH = ['chromium', 'firefox'];
/** The day on which every journey happens. */
export const TODAY = new Date('2027-03-01T10:00:00+01:00');
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const VIEWPORT = { width: 1280, height: 800 };
const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
/** A Firefox that is open already: its start takes eight seconds of computing, a new context in it one. */
const OPEN_FIREFOX = process.env.OPORDE_FIREFOX;

/** A browser by name; with options it is one of its own. */
export async function launch(name, options) {
  if (name === 'firefox' && !options && OPEN_FIREFOX) return firefox.connect(OPEN_FIREFOX);
  return start(name, options);
}

async function start(name, options = {}) {
  if (name === 'firefox') {
    const { folder, ...ready } = firefoxOptions(options);
    const browser = await firefox.launch(ready);
    browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
    return browser;
  }
  // A journey may have a proxy of its own.
  const through = options.proxy ? [] : throughProxy().chromium;
  return chromium.launch({ executablePath: CHROMIUM_ENGINE, args: [...CHROMIUM_ARGS, ...through], ...options });
}

/** Opens a Firefox that several specs use, one after the other; `OPORDE_FIREFOX` tells them where it is. */
export async function openFirefoxForAll(executablePath) {
  const { folder, ...options } = firefoxOptions({ executablePath });
  const server = await firefox.launchServer(options);
  return {
    endpoint: server.wsEndpoint(),
    isThere: () => server.process().exitCode === null && server.process().signalCode === null,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function firefoxOptions({ firefoxUserPrefs, ...options }) {
  const through = options.proxy ? {} : throughProxy().firefox;
  const folder = mkdtempSync(join(tmpdir(), 'op-orde-downloads-'));
  return {
    folder,
    channel: 'moz-firefox',
    executablePath: FIREFOX,
    ...options,
    firefoxUserPrefs: { ...through, ...savesIn(folder), ...firefoxUserPrefs },
  };
}

/** Firefox saves here; its list of downloads would take the keyboard from the page, and no driver closes it. */
const savesIn = (folder) => ({
  'browser.download.alwaysOpenPanel': false,
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
});

/**
 * A visit by somebody new, on the day of the journeys, in a context of its own.
 * `problems` fills with whatever a person should never cause: errors, violations, foreign requests.
 * `keys` says what the key of a vault costs, where it is not what most journeys have (keys.mjs).
 */
export async function visit(browser, { origin = ORIGIN, ...options } = {}) {
  const context = await newContext(browser, options);
  return { context, ...(await enter(context, origin)) };
}

async function newContext(browser, { clock = true, keys, ...options } = {}) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A page that keeps the whole app costs seconds, and hides from a journey what it asks of the host.
    serviceWorkers: 'block',
    ...options,
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await keysIn(context, keys);
  if (clock) await context.addInitScript(begin, TODAY.getTime());
  return context;
}

/** The first page of a visit; `leave` ends the watch over its pages. */
async function enter(context, origin) {
  const problems = [];
  const begins = (page) => watch(page, problems, origin);
  context.on('page', begins);
  context.setDefaultTimeout(forScreen());
  const page = await context.newPage();
  return { page, problems, app: new App(page, origin), leave: () => context.off('page', begins) };
}

/**
 * The context in which the tests of a group follow each other: a browser that has compiled the wasm shows a
 * page in a fifth of the time. Each of them is a visit by somebody new: all pages are closed and whatever the
 * origin kept is removed. What this can't take back (see `needsOwn`) belongs into a context of its own.
 */
class Group {
  constructor(browser, given) {
    Object.assign(this, { browser, given });
  }

  async visit({ viewport }) {
    const isNew = !this.context;
    this.context ??= await newContext(this.browser, this.given);
    const visited = await enter(this.context, ORIGIN);
    if (!isNew) await forget(visited.page);
    if (viewport) await visited.page.setViewportSize(viewport);
    return { context: this.context, ...visited };
  }

  /** After a test that went well: the next one finds an empty browser. */
  async leave({ context, leave }) {
    leave();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    for (const page of context.pages()) await page.close();
  }

  /** Whatever a failed test left behind goes with its context. */
  async close() {
    const { context } = this;
    this.context = undefined;
    await context?.close();
  }
}

/** Removes all that this browser keeps of the origin, as a page of it can. */
async function forget(page) {
  await page.goto(`${ORIGIN}/icon.svg`);
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      });
    }
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

/** Options that no other test of the group may find. */
const needsOwn = ({ fresh, viewport, ...rest }) => fresh === true || Object.keys(rest).length > 0;

/**
 * Begins every page at this moment and lets time go on from there. Playwright's own clock also
 * replaces timers, with ids above 2^31; a compiled program that keeps them as i32 can't clear those.
 */
function begin(moment) {
  const Real = Date;
  const ahead = moment - Real.now();
  globalThis.Date = class extends Real {
    constructor(...when) {
      super(...(when.length > 0 ? when : [Real.now() + ahead]));
    }

    static now() {
      return Real.now() + ahead;
    }
  };
}

function watch(page, problems, origin) {
  page.on('console', (message) => {
    // Asked for only beside a file that is no page of ours, such as the picture that some tests open.
    const { url } = message.location();
    if (url.endsWith('/favicon.ico')) return;
    // So Chromium tells that a page was left while a file was on its way; a fault has a reason behind it.
    if (/^Fetch API cannot load \S+\.\s*$/.test(message.text())) return;
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:')) problems.push(`request: ${url}`);
  });
}

/**
 * Defines a journey. `define` gets a function like `test`, whose body gets a visit, and the name of the browser.
 * A test says with `both` why it runs in both browsers each time (levels.mjs); one that makes trouble on purpose
 * says `{ calm: false }`, one that opens the app where no kiosk does, such as from the disk, `{ kiosk: false }`,
 * and one that needs a browser in which nobody was before it `{ fresh: true }`. `given` is what all of them have.
 */
export function journey(title, browsers, define, given = {}) {
  for (const name of browsers) {
    describe(`${title} (${name})`, () => {
      let browser;
      let group;
      const open = async () => {
        browser ??= await launch(name);
        group ??= new Group(browser, given);
      };
      after(() => browser?.close());
      const it = (what, run, { calm = true, kiosk, both, timeout, ...options } = {}) => {
        if (!runsHere(name, `${title}: ${what}`, { both, kiosk, alone: browsers.length === 1 })) return;
        test(what, { timeout: forTest(timeout) }, async (self) => {
          await open();
          const isOwn = needsOwn(options);
          const visited = await (isOwn ? visit(browser, { ...given, ...options }) : group.visit(options));
          let isGreen = false;
          try {
            await run({ ...visited, browser, name, test: self });
            if (calm) assert.deepEqual(visited.problems, []);
            isGreen = true;
          } catch (error) {
            await picture(visited, `${title} ${what} ${name}`);
            throw error;
          } finally {
            if (isOwn) await visited.context.close();
            else if (isGreen) await group.leave(visited);
            else await group.close();
          }
        });
      };
      define(it, name);
    });
  }
}

/** Keeps a picture of what stood on the screen when a test failed. */
async function picture({ page, problems }, what) {
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}${what.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 100)}.png`;
  // The page may be gone; the error that brought us here says more than that one.
  await page.screenshot({ path: file, fullPage: true }).catch(() => {});
  if (problems.length > 0) console.error(`problems on the page: ${problems.join(' | ')}`);
}
