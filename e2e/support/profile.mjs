// Browsers with a profile folder of their own, that can be killed and opened again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from './browser.mjs';
import { openFirefox } from './marionette.mjs';
import { CHROMIUM, throughProxy } from './programs.mjs';
import { LONG, leftOut, turnOfRun } from './levels.mjs';
import { ORIGIN } from './server.mjs';
import { FRAMED, PATIENCE, TYPING, toClick, until } from './until.mjs';

/** Each way in which a browser keeps a database: LevelDB, SQLite in the next Chromium, Firefox. */
export const KINDS = ['chromium', 'chromium-sqlite', 'firefox'];
/** One of them for each run of a spec, all with --long: specs that name another `turn` get another one. */
export function kindsOfTurn(turn) {
  if (LONG) return KINDS;
  const chosen = KINDS[(turnOfRun() + turn) % KINDS.length];
  for (const kind of KINDS) if (kind !== chosen) leftOut(`storage of ${kind}`);
  return [chosen];
}
const SWITCHES = { chromium: '--disable-features=IdbSqliteBackingStore', 'chromium-sqlite': '--enable-features=IdbSqliteBackingStore' };

/** A long run takes most of an hour: how far it is. */
export function progress(what, done, all) {
  if (LONG && done % 25 === 0) console.error(`${what}: ${done} of ${all}`);
}

/** Where a profile lies, and how a program begins there. */
const usual = () => ({ folder: mkdtempSync(join(tmpdir(), 'oporde-profile-')), starts: begin });

/** Runs with an empty profile folder and a way to open a browser on it; both are gone at the end. */
export async function withProfile(kind, run, { folder, starts } = usual()) {
  const running = [];
  const open = () => (kind === 'firefox' ? openFirefox(folder, starts(running)) : openChromium(folder, kind, starts(running)));
  try {
    return await run(open, folder);
  } finally {
    for (const process of running) await process.kill();
    remove(folder);
  }
}

/** Removes a profile; a browser that just ended may still hold some of it. */
export const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });

const COMMITS = /Local Storage\/leveldb\/\d+\.log$/;
/** The last that a browser does when localStorage, which it holds back for seconds, goes to the disk. */
const FLUSHES = {
  chromium: (name) => COMMITS.test(name),
  'chromium-sqlite': (name) => COMMITS.test(name),
  firefox: (name, folder) => name.endsWith('/ls/usage-journal') && !existsSync(join(folder, name)),
};

/** Watches for localStorage to reach the disk from now on. */
export function flushed(folder, kind) {
  let isDone = false;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (!FLUSHES[kind](String(name), folder)) return;
    isDone = true;
    watcher.close();
  });
  return { isDone: () => isDone };
}

/** Starts a program in a group of its own, so that it dies with all its children. */
export const begin = (running) => (program, args) => {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.resume();
  const gone = once(child, 'exit');
  const started = {
    child,
    gone,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
  running.push(started);
  return started;
};

/**
 * What every browser here can be asked: small, and by what a person sees.
 * `until` waits for an expression in the page; `run` runs a script there and gives back what it returns.
 */
async function openChromium(folder, kind, start) {
  const { child, gone, kill } = start(CHROMIUM, [
    ...CHROMIUM_ARGS,
    ...throughProxy().chromium,
    SWITCHES[kind],
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ]);
  const endpoint = await said(child.stderr, /DevTools listening on (ws:\S+)/);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  context.setDefaultTimeout(PATIENCE);
  const page = context.pages()[0] ?? (await context.newPage());
  const field = (label) => page.getByLabel(label, { exact: true });
  const run = (script) => page.evaluate(`(async () => {${script}})()`);
  return {
    go: (path) => page.goto(new URL(path, ORIGIN).href),
    see: (text) => page.getByText(text).first().waitFor(),
    until: (expression) => until(run, expression),
    click: (text) => page.locator(`xpath=${toClick(text)}`).first().click(),
    focus: (label) => field(label).focus(),
    key: (letter) => page.keyboard.press(letter),
    async write(label, text) {
      await field(label).waitFor();
      await run(FRAMED);
      await field(label).pressSequentially(text, { timeout: TYPING });
    },
    paste: (label, text) => field(label).fill(text),
    value: (label) => field(label).inputValue(),
    run,
    gone,
    kill,
    async close() {
      const session = await browser.newBrowserCDPSession();
      // The answer may be cut off by the end that it asks for.
      await session.send('Browser.close').catch(() => {});
      await gone;
    },
  };
}

/** Waits for a line of a program. */
export async function said(stream, pattern) {
  let text = '';
  // A program that nobody hears may end at its next word.
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const found = pattern.exec(text);
    if (found) {
      stream.resume();
      return found[1];
    }
  }
  throw new Error(`the browser ended before it said ${pattern}: ${text.slice(-500)}`);
}
