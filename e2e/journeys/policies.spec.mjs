// The policies of a kiosk: each browser takes every one of them, and shuts what they shut.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { withKiosk } from '../support/kiosk.mjs';
import { LONG, leftOut, turnOfRun } from '../support/levels.mjs';
import { forTest } from '../support/patience.mjs';
import { ORIGIN, PORT } from '../support/server.mjs';
import { untilSo } from '../support/until.mjs';

/** A browser that hangs fails its test. */
const LIMIT = { timeout: forTest(120_000) };
const OWN = { host: 'ric.test', title: 'Het RIC' };
/** All that staff can switch, one way and the other. */
const KEPT = { version: 1, address: `${ORIGIN}/`, allowed_sites: ['dji.nl', 'ric.test'], own_sites: [OWN] };
const SESSION = {
  ...KEPT,
  address: `http://localhost:${PORT}/`,
  storage: 'session',
  idle_minutes: 0,
  abilities: { print: false, downloads: false, file_dialogs: false, camera: true, pop_ups: true },
};
const PROFILES = { kept: [KEPT], session: [SESSION, '--proxy', '127.0.0.1:3128'] };
/** One of them, by turns of the runs: what asks for another `turn` gets the other one. All with --long. */
function profilesOf(turn) {
  const all = Object.entries(PROFILES);
  if (LONG) return all;
  leftOut('profiles of a kiosk');
  return [all[(turnOfRun() + turn) % all.length]];
}

/** Newer browsers have another policy for these, older ones only know these. */
const REPLACED = ['AutofillAddressEnabled', 'AutofillCreditCardEnabled'];
/** Every host of the test is the server of the journeys. */
const HERE = ['--disable-features=HttpsUpgrades', `--host-resolver-rules=MAP *.test 127.0.0.1:${PORT}`];
const OPEN = ['http://ric.test/', 'http://www.ric.test/plan', `${ORIGIN}/plan`];
const SHUT = [
  'http://other.test/',
  'http://below.ric.test/',
  'http://ric.test.other.test/',
  `http://localhost:${PORT}/`,
  'http://127.0.0.1:9/',
  'https://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<p>here</p>',
  `view-source:${ORIGIN}/`,
  'chrome://version/',
  'chrome://flags/',
  'chrome://history/',
  'chrome://inspect/',
  'chrome://settings/',
  'chrome://downloads/',
  'chrome://extensions/',
];
const SHUT_IN_FIREFOX = [
  'https://other.test/',
  'https://below.dji.nl/',
  'file:///etc/passwd',
  'data:text/html,<p>here</p>',
  'view-source:https://other.test/',
  'about:config',
  'about:addons',
  'about:profiles',
  'about:support',
];

/** Scripts that leave a trace in both storages of a site, and that look for it. */
const KEEP = `
  localStorage.setItem('trace', 'here');
  await new Promise((done, failed) => {
    const opening = indexedDB.open('trace');
    opening.onsuccess = () => done(opening.result.close());
    opening.onerror = () => failed(opening.error);
  });`;
const FIND = `
  const databases = await indexedDB.databases();
  return [localStorage.getItem('trace') !== null, databases.some(({ name }) => name === 'trace')].join();`;
const THERE = 'true,true';
const GONE = 'false,false';

/** What `chrome://policy` says of each policy that is set. */
const told = () => {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      if (element.localName === 'policy-row') found.push(element.shadowRoot);
      walk(element.shadowRoot);
    }
  };
  walk(document);
  const cell = (row, name) => row.querySelector(`.${name} > .value`)?.textContent.trim() ?? '';
  return found
    .map((row) => ({
      name: row.querySelector('#name').textContent.trim(),
      status: row.querySelector('.policy.row > .messages').textContent.trim(),
      wrong: cell(row, 'errors.row') + cell(row, 'warnings.row'),
    }))
    .filter(({ status }) => status !== 'Not set.');
};

describe('Policies (chromium)', () => {
  for (const [name, profile] of profilesOf(0)) {
    test(`chrome://policy has nothing against them (${name})`, LIMIT, () =>
      withKiosk(profile[0], async (kiosk) => {
        const { context, close } = await kiosk.chromium();
        const page = await context.newPage();
        await page.goto('chrome://policy/');
        await page.locator('policy-row').first().waitFor();
        const rows = await page.evaluate(told);
        const names = Object.keys(kiosk.policies);
        assert.deepEqual(rows.map((row) => row.name).sort(), names.sort());
        const wrong = rows.filter(
          ({ name, status, wrong }) => wrong || (status !== 'OK' && !(status === 'Deprecated' && REPLACED.includes(name))),
        );
        assert.deepEqual(wrong, []);
        await close();
      }, ...profile.slice(1)));
  }

  test('as they are the app opens by itself, and no tool of developers reaches it', LIMIT, () =>
    withKiosk(KEPT, async (kiosk) => {
      const { context, targets, close } = await kiosk.chromium({ drive: false });
      const pages = async () => (await targets()).filter(({ type }) => type === 'page').map(({ url }) => url).join();
      await untilSo(async () => (await pages()) === `${ORIGIN}/`, async () => `open are: ${await pages()}`);
      assert.deepEqual(context.pages().map((page) => page.url()), []);
      await close();
    }));

  test('the app and the sites of the list open, nothing else does', LIMIT, () =>
    withKiosk(KEPT, async (kiosk) => {
      const { context, close } = await kiosk.chromium({ args: HERE });
      for (const url of OPEN) {
        const page = await context.newPage();
        const answer = await page.goto(url);
        assert.equal(answer.status(), 200, url);
        await page.close();
      }
      // Printing shows its preview on such a page.
      const preview = await context.newPage();
      await preview.goto('chrome://print/');
      for (const url of SHUT) {
        const page = await context.newPage();
        await assert.rejects(page.goto(url), /ERR_BLOCKED_BY_ADMINISTRATOR/, url);
        await page.close();
      }
      await close();
    }));

  for (const [name, [profile]] of profilesOf(1)) {
    test(`what a site keeps ends with the browser, what the app keeps as the profile says (${name})`, LIMIT, () =>
      withKiosk(profile, async (kiosk) => {
        const at = async (context, url, script) => {
          const page = await context.newPage();
          await page.goto(url);
          return page.evaluate(`(async () => {${script}})()`);
        };
        const first = await kiosk.chromium({ args: HERE });
        await at(first.context, profile.address, KEEP);
        await at(first.context, 'http://ric.test/', KEEP);
        assert.equal(await at(first.context, 'http://ric.test/', FIND), THERE);
        await first.close();
        const second = await kiosk.chromium({ args: HERE });
        assert.equal(await at(second.context, 'http://ric.test/', FIND), GONE);
        assert.equal(await at(second.context, profile.address, FIND), name === 'kept' ? THERE : GONE);
        await second.close();
      }));
  }
});

describe('Policies (firefox)', () => {
  for (const [name, profile] of profilesOf(1)) {
    test(`about:policies has nothing against them (${name})`, LIMIT, () =>
      withKiosk(profile[0], async (kiosk) => {
        const { browser, names } = await kiosk.firefox();
        await browser.navigate('about:policies');
        const active = await browser.run(`return Array.from(document.querySelectorAll('#activeContent tr td:first-child'), (cell) => cell.textContent)`);
        assert.deepEqual(names.filter((name) => !active.includes(name)), []);
        const wrong = await browser.run(`return Array.from(document.querySelectorAll('#errorsContent tr'), (row) => row.textContent)`);
        assert.deepEqual(wrong, []);
        await browser.close();
      }, ...profile.slice(1)));
  }

  test('the app opens, and what is on no list does not', LIMIT, () =>
    withKiosk(KEPT, async (kiosk) => {
      const { browser } = await kiosk.firefox();
      await browser.navigate(`${ORIGIN}/plan`);
      await browser.until(`document.querySelector('h1')?.textContent === 'Mijn plan'`);
      for (const url of SHUT_IN_FIREFOX) await assert.rejects(browser.navigate(url), /blockedByPolicy/, url);
      // Of a site on the list only its host is missing here.
      await assert.rejects(browser.navigate('https://dji.nl/'), /dnsNotFound|netTimeout|connectionFailure|netOffline|proxy/i);
      await browser.close();
    }));

  for (const [name, [profile]] of profilesOf(0)) {
    test(`what a site keeps ends with the browser, what the app keeps as the profile says (${name})`, LIMIT, () =>
      withKiosk(profile, async (kiosk) => {
        // Firefox asks for a name where everybody does.
        appendFileSync(join(kiosk.folder, 'etc/hosts'), '\n127.0.0.1 ric.test\n');
        const at = async (browser, url, script) => {
          await browser.navigate(url);
          return browser.run(script);
        };
        const site = `http://ric.test:${PORT}/`;
        const { browser: first } = await kiosk.firefox();
        await at(first, profile.address, KEEP);
        await at(first, site, KEEP);
        assert.equal(await at(first, site, FIND), THERE);
        await first.close();
        const { browser: second } = await kiosk.firefox();
        assert.equal(await at(second, site, FIND), GONE);
        assert.equal(await at(second, profile.address, FIND), name === 'kept' ? THERE : GONE);
        await second.close();
      }));
  }
});
