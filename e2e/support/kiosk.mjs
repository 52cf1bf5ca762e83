// A kiosk on this machine: its files lie where they belong, and nobody outside the test sees them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from './browser.mjs';
import { openFirefox } from './marionette.mjs';
import { begin, remove, said } from './profile.mjs';
import { CHROMIUM, FIREFOX } from './programs.mjs';
import { ROOT } from './server.mjs';
import { untilSo } from './until.mjs';

const CHROMIUM_POLICY = 'chromium/policies/managed/oporde.json';
const FIREFOX_POLICY = 'firefox/policies/policies.json';
const INSIDE = 'mount --bind "$1" /etc; mount -t tmpfs tmpfs /dev/shm; shift; exec "$@"';

/** Writes the files of a kiosk for a profile; gives the folder, or what was said against it. */
export function write(profile, folder, ...options) {
  const file = join(folder, 'inrichting.json');
  writeFileSync(file, typeof profile === 'string' ? profile : JSON.stringify(profile, null, 2));
  const out = join(folder, 'kiosk');
  const { status, stdout } = spawnSync(`${ROOT}target/debug/xtask`, ['kiosk', file, '--out', out, ...options], {
    encoding: 'utf8',
  });
  return { status, said: stdout.replaceAll(file, 'inrichting.json'), out };
}

/** Runs with the kiosk of a profile; all that it started and wrote is gone afterwards. */
export async function withKiosk(profile, run, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-kiosk-'));
  // Squid reads its files as a user of its own.
  chmodSync(folder, 0o755);
  const running = [];
  try {
    const { status, said: told, out } = write(profile, folder, ...options);
    assert.equal(status, 0, told);
    await run(new Kiosk(folder, out, running));
  } finally {
    for (const process of running) await process.kill();
    remove(folder);
  }
}

class Kiosk {
  constructor(folder, out, running) {
    Object.assign(this, { folder, out, running });
    // Some of /etc only root may read; no browser needs that.
    spawnSync('cp', ['-a', '/etc/.', join(folder, 'etc')]);
    this.place('chromium/oporde.json', CHROMIUM_POLICY);
    this.place('firefox/policies.json', FIREFOX_POLICY);
    this.place('squid/hosts.txt', 'squid/oporde-hosts.txt');
    this.place('squid/oporde.conf', 'squid/squid.conf');
  }

  /** Puts a file of the kiosk below /etc. */
  place(from, to) {
    const target = join(this.folder, 'etc', to);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(this.out, from), target);
  }

  /** The command of a program for which this is /etc, and shared memory empty; for all others both stay as they are. */
  command(program) {
    const root = process.getuid() === 0 ? [] : ['--map-root-user'];
    return ['unshare', ...root, '--mount', 'sh', '-ec', INSIDE, 'sh', join(this.folder, 'etc'), program];
  }

  /** Starts a program here. */
  start(program, args) {
    const [first, ...rest] = this.command(program);
    return begin(this.running)(first, [...rest, ...args]);
  }

  /** What the policies for Chromium are. */
  get policies() {
    return JSON.parse(readFileSync(join(this.out, 'chromium/oporde.json'), 'utf8'));
  }

  /** As they are the policies shut out every driver; this takes that one back. The app may lie at further origins. */
  ease(origins = []) {
    const { URLAllowlist, CookiesAllowedForUrls, ...rest } = this.policies;
    this.say(CHROMIUM_POLICY, {
      ...rest,
      DeveloperToolsAvailability: 0,
      URLAllowlist: [...URLAllowlist, ...origins],
      ...(CookiesAllowedForUrls && { CookiesAllowedForUrls: [...CookiesAllowedForUrls, ...origins] }),
    });
    const { policies } = JSON.parse(readFileSync(join(this.out, 'firefox/policies.json'), 'utf8'));
    // Its list of sites knows no ports.
    const { DisableDeveloperTools, ...eased } = policies;
    assert.equal(DisableDeveloperTools, true);
    this.say(FIREFOX_POLICY, { policies: eased });
    return eased;
  }

  say(file, policies) {
    writeFileSync(join(this.folder, 'etc', file), JSON.stringify(policies));
  }

  /** A folder with both browsers as programs that run under the policies, as far as a driver allows. */
  programs(origins) {
    this.ease(origins);
    const folder = join(this.folder, 'bin');
    mkdirSync(folder);
    for (const program of [CHROMIUM, FIREFOX]) {
      const words = this.command(program).map((word) => `'${word}'`);
      writeFileSync(join(folder, basename(program)), `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`, { mode: 0o755 });
    }
    return folder;
  }

  /** Chromium under these policies; `drive` lets a driver in. */
  async chromium({ drive = true, args = [] } = {}) {
    if (drive) this.ease();
    const { child, gone } = this.start(CHROMIUM, [
      ...CHROMIUM_ARGS, ...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${join(this.folder, 'chromium')}`,
    ]);
    const endpoint = await said(child.stderr, /DevTools listening on (ws:\S+)/);
    const browser = await chromium.connectOverCDP(endpoint);
    const targets = async () => (await fetch(`http://${new URL(endpoint).host}/json`)).json();
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      // The answer may be cut off by the end that it asks for.
      await session.send('Browser.close').catch(() => {});
      await gone;
    };
    return { context: browser.contexts()[0], targets, close };
  }

  /** Chromium as a person has it before them: under the policies as they are, with no way in for a driver. */
  async onScreen(screen, { path, args }) {
    const home = join(this.folder, 'home');
    mkdirSync(home);
    const { child, gone } = this.start('env', [
      `DISPLAY=${screen.display}`, `HOME=${home}`, `PATH=${path}:${process.env.PATH}`, CHROMIUM, ...CHROMIUM_ARGS,
      '--ozone-platform=x11', '--start-maximized', '--noerrdialogs', '--no-default-browser-check', '--password-store=basic',
      '--disable-features=HttpsUpgrades', '--remote-debugging-port=0', `--user-data-dir=${join(home, 'chromium')}`, ...args,
    ]);
    const endpoint = await said(child.stderr, /DevTools listening on (ws:\S+)/);
    // What no policy shuts: the list of what is open.
    const pages = async () => {
      const targets = await (await fetch(`http://${new URL(endpoint).host}/json`)).json();
      return targets.filter(({ type }) => type === 'page').map(({ url, title }) => `${url} [${title}]`).sort();
    };
    const until = (isSo) => untilSo(async () => isSo(await pages()), async () => `on the screen stands: ${await pages()}`);
    const shows = (expected) => until((found) => found.join() === [...expected].sort().join());
    return { gone, until, shows };
  }

  /** Takes the policies away. */
  unlock() {
    remove(join(this.folder, 'etc/chromium/policies'));
  }

  /** Firefox under these policies, with a driver. */
  async firefox() {
    const eased = this.ease();
    const profile = join(this.folder, 'firefox');
    mkdirSync(profile, { recursive: true });
    const browser = await openFirefox(profile, (program, args) => this.start(program, args), ['--remote-allow-system-access']);
    return { browser, names: Object.keys(eased) };
  }
}
