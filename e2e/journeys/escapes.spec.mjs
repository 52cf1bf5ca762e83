// Ways out of a kiosk, tried with keyboard and mouse on a screen: each is shut, or leads nowhere.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { APP, ATTEMPTS, BAIT, baited, DIALOGS, START, tells } from '../support/escapes.mjs';
import { withKiosk } from '../support/kiosk.mjs';
import { LONG, leftOut, sample } from '../support/levels.mjs';
import { forTest } from '../support/patience.mjs';
import { withScreen } from '../support/screen.mjs';
import { ORIGIN } from '../support/server.mjs';

/** A browser that hangs fails its test. */
const LIMIT = { timeout: forTest(60_000) };
/** A run tries one way out in so many, of each kind at least one. */
const SHARE = 30;
const PROFILE = {
  version: 1,
  address: `${ORIGIN}/`,
  allowed_sites: ['ric.test'],
  own_sites: [{ host: 'ric.test', title: 'Het RIC' }],
};
const WITHOUT_FILES = { ...PROFILE, abilities: { print: true, downloads: false, file_dialogs: false, camera: false, pop_ups: false } };
/** What Chromium would hand an address to that it does not know. */
const OPENERS = ['xdg-open', 'xdg-email', 'gio', 'gvfs-open'];
/** A page of the allowed site that is asked for when all keys before it have had their turn. */
const END = { url: 'http://ric.test/end', page: 'http://ric.test/end [bait end]' };

describe('Ways out', () => {
  let site;
  const asked = [];
  before(async () => {
    site = createServer((request, response) => {
      const { host } = request.headers;
      const { pathname, searchParams } = new URL(request.url, `http://${host}`);
      asked.push(host);
      if (searchParams.has('to')) return response.writeHead(302, { Location: searchParams.get('to') }).end();
      const name = pathname.slice(1);
      response.setHeader('Content-Type', 'text/html');
      return response.end(host === 'ric.test' ? `<title>bait ${name}</title>${BAIT[name] ?? ''}` : '<title>elsewhere</title>');
    });
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
  });
  after(() => site.close());

  /** Tries it in a kiosk that nobody used before, or in a browser without its policies. */
  async function tried({ bait, how }, profile, run, { shut = true } = {}) {
    asked.length = 0;
    await withScreen((screen) => withKiosk(profile, async (kiosk) => {
      if (!shut) kiosk.unlock();
      const openers = fakeOpeners(kiosk.folder);
      const browser = await kiosk.onScreen(screen, {
        path: openers.path,
        args: [`--host-resolver-rules=MAP *.test 127.0.0.1:${site.address().port}`, ...(shut ? [] : [`${ORIGIN}/`])],
      });
      await browser.shows([APP]);
      await screen.paints();
      await screen.focus();
      if (bait) {
        screen.go(`http://ric.test/${bait}`);
        if (tells(bait)) await browser.shows([baited(bait)]);
      }
      await how(screen, browser);
      await run(screen, browser);
      if (!shut) return;
      assert.deepEqual(openers.called(), [], 'no other program is asked');
      assert.deepEqual(asked.filter((host) => host !== 'ric.test'), [], 'no other host is reached');
    }));
  }

  for (const attempt of sampled(ATTEMPTS)) {
    const { what, shut, isStill, windows = [] } = attempt;
    test(what, LIMIT, () => tried(attempt, PROFILE, async (screen, browser) => {
      // The kiosk ends, and its unit starts it anew.
      if (!shut) return browser.gone;
      await browser.shows(shut);
      for (const window of windows) await screen.shows(window);
      await screen.focus();
      if (isStill) {
        screen.go(END.url);
        return browser.shows([END.page]);
      }
      // A page has its address for a title before it has come, too. Once a later one is there, this one stays as it is.
      screen.press('ctrl+t');
      return browser.shows([...shut, START]);
    }));
  }

  for (const attempt of sampled(DIALOGS)) {
    test(`${attempt.what}, where there are files`, LIMIT, () =>
      tried(attempt, PROFILE, (screen) => screen.shows(attempt.window)));
    test(`${attempt.what}, where there are none`, LIMIT, () =>
      tried(attempt, WITHOUT_FILES, async (screen, browser) => {
        screen.go(END.url);
        await browser.shows([END.page]);
        assert.deepEqual(screen.windows().map(({ name }) => name).filter((name) => name === attempt.window), []);
      }));
  }

  // Each is a real one: without the policies it leads somewhere.
  for (const attempt of LONG ? ATTEMPTS.filter(({ open }) => open) : []) {
    test(`${attempt.what}, without the policies`, LIMIT, () =>
      tried(attempt, PROFILE, (_, browser) => browser.until((pages) => pages.some((page) => attempt.open.test(page))), { shut: false }));
  }
});

/** Those of this run, or all of them with --long. */
function sampled(attempts) {
  const taken = sample(attempts, ({ what }) => what, SHARE);
  for (let left = taken.length; left < attempts.length; left += 1) leftOut('ways out of a kiosk');
  return taken;
}

/** Programs that note that they were called, before those of the system. */
function fakeOpeners(folder) {
  const path = join(folder, 'openers');
  const log = join(folder, 'opened');
  mkdirSync(path);
  for (const name of OPENERS) writeFileSync(join(path, name), `#!/bin/sh\necho "${name} $*" >> '${log}'\n`, { mode: 0o755 });
  return { path, called: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []) };
}
