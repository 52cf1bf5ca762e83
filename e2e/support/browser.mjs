// Chromium and Firefox of the system, and one test at a time in a fresh visit.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import { floorIn } from './floor.mjs';
import { CHROMIUM, FIREFOX, IN_KIOSK, THROUGH_PROXY } from './programs.mjs';
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
const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
const PATIENCE = 10_000;
/** A test that hangs fails. */
const LIMIT = 90_000;

/** Starts a browser by name. */
export async function launch(name, options = {}) {
  // A journey may have a proxy of its own.
  const through = options.proxy ? { chromium: [], firefox: {} } : THROUGH_PROXY;
  if (name === 'chromium') return chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_ARGS, ...through.chromium], ...options });
  const folder = mkdtempSync(join(tmpdir(), 'op-orde-downloads-'));
  const firefoxUserPrefs = { ...through.firefox, ...savesIn(folder) };
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX, firefoxUserPrefs, ...options });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** Firefox saves here; its list of downloads would take the keyboard from the page, and no driver closes it. */
const savesIn = (folder) => ({
  'browser.download.alwaysOpenPanel': false,
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
});

/**
 * A visit by somebody new, on the day of the journeys.
 * `problems` fills with whatever a person should never cause: errors, violations, foreign requests.
 * Vaults cost the floor; with `floor: false` what this machine finds for itself.
 */
export async function visit(browser, { origin = ORIGIN, clock = true, floor = true, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A page that keeps the whole app costs seconds, and hides from a journey what it asks of the host.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const problems = [];
  context.on('page', (page) => watch(page, problems, origin));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  if (floor) await floorIn(context);
  if (clock) await context.addInitScript(begin, TODAY.getTime());
  const page = await context.newPage();
  return { context, page, problems, app: new App(page, origin) };
}

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
 * Defines a journey in each of the named browsers. `define` gets a function like `test`,
 * whose body gets a visit; a test that makes trouble on purpose says `{ calm: false }`, and one that
 * opens the app where no kiosk does, such as from the disk, `{ kiosk: false }`.
 */
export function journey(title, browsers, define) {
  for (const name of browsers) {
    describe(`${title} (${name})`, () => {
      let browser;
      before(async () => (browser = await launch(name)));
      after(() => browser?.close());
      const it = (what, run, { calm = true, kiosk = true, timeout = LIMIT, ...options } = {}) => {
        if (IN_KIOSK && !kiosk) return;
        test(what, { timeout }, async (self) => {
          const visited = await visit(browser, options);
          try {
            await run({ ...visited, browser, name, test: self });
            if (calm) assert.deepEqual(visited.problems, []);
          } catch (error) {
            await picture(visited, `${title} ${what} ${name}`);
            throw error;
          } finally {
            await visited.context.close();
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
