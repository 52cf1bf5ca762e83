// Browsers with a profile folder of their own, that can be killed and opened again.
// Firefox is driven over Marionette: Playwright's persistent contexts hang with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync, existsSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from './browser.mjs';
import { ORIGIN } from './server.mjs';

const PATIENCE = 10_000;

/** Runs with an empty profile folder and a way to open a browser on it; both are gone at the end. */
export async function withProfile(name, run) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-profile-'));
  const processes = [];
  const open = () => (name === 'chromium' ? openChromium(folder, processes) : openFirefox(folder, processes));
  try {
    return await run(open, folder);
  } finally {
    for (const process of processes) await process.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** A process in a group of its own, so that it dies with all its children. */
function begin(program, args) {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.resume();
  const gone = once(child, 'exit');
  return {
    child,
    gone,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}

/** What both browsers can be asked: small, and by what a person sees. */
async function openChromium(folder, processes) {
  const running = begin('/usr/bin/chromium', [
    ...CHROMIUM_ARGS,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ]);
  processes.push(running);
  const { child, gone, kill } = running;
  const endpoint = await said(child.stderr, /DevTools listening on (ws:\S+)/);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  context.setDefaultTimeout(PATIENCE);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    go: (path) => page.goto(`${ORIGIN}${path}`),
    see: (text) => page.getByText(text).first().waitFor(),
    click: (text) => page.getByText(text, { exact: true }).first().click(),
    focus: (label) => page.getByLabel(label).focus(),
    key: (letter) => page.keyboard.press(letter),
    write: (label, text) => page.getByLabel(label).pressSequentially(text),
    value: (label) => page.getByLabel(label).inputValue(),
    run: (script) => page.evaluate(`(async () => {${script}})()`),
    kill,
    async close() {
      const session = await browser.newBrowserCDPSession();
      // The answer may be cut off by the end that it asks for.
      await session.send('Browser.close').catch(() => {});
      await gone;
    },
  };
}

async function openFirefox(folder, processes) {
  writeFileSync(join(folder, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const portFile = join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const running = begin('/usr/bin/firefox-esr', [
    '--headless', '--no-remote', '--marionette', '--profile', folder, 'about:blank',
  ]);
  processes.push(running);
  const { gone, kill } = running;
  const port = await written(folder, portFile);
  const send = await marionette(port);
  await send('WebDriver:NewSession', { timeouts: { implicit: PATIENCE } });
  const find = async (value) => {
    const { value: element } = await send('WebDriver:FindElement', { using: 'xpath', value });
    return Object.values(element)[0];
  };
  const field = (label) => find(`//*[@id = //label[normalize-space() = ${quoted(label)}]/@for]`);
  let focused;
  const keys = async (id, text) => send('WebDriver:ElementSendKeys', { id, text });
  return {
    go: (path) => send('WebDriver:Navigate', { url: `${ORIGIN}${path}` }),
    see: (text) => find(`//body//*[text()[contains(., ${quoted(text)})]]`),
    async click(text) {
      const id = await find(`//body//*[normalize-space() = ${quoted(text)}][self::a or self::button or self::label]`);
      await send('WebDriver:ElementClick', { id });
    },
    async focus(label) {
      focused = await field(label);
      await send('WebDriver:ElementClick', { id: focused });
    },
    key: (letter) => keys(focused, letter),
    write: async (label, text) => keys(await field(label), text),
    async value(label) {
      const { value } = await send('WebDriver:GetElementProperty', { id: await field(label), name: 'value' });
      return value;
    },
    run: (script) => send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1]; (async () => {${script}})().then(done, (e) => done(String(e)));`,
      args: [],
    }),
    kill,
    async close() {
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] });
      await gone;
    },
  };
}

const quoted = (text) => `"${text}"`;

/** Waits for a line of a program. */
async function said(stream, pattern) {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    const found = pattern.exec(text);
    if (found) {
      stream.resume();
      return found[1];
    }
  }
  throw new Error(`the browser ended before it said ${pattern}: ${text.slice(-500)}`);
}

/** Waits for a file with a number in it. */
async function written(folder, file) {
  const read = () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
  const watcher = watch(folder);
  try {
    while (!read()) await once(watcher, 'change');
    return read();
  } finally {
    watcher.close();
  }
}

/** The wire of Marionette: `length:[type, id, command, parameters]`. */
async function marionette(port) {
  const socket = connect({ port, host: '127.0.0.1' });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let greeted;
  const hello = new Promise((resolve) => (greeted = resolve));
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) greeted();
      else waiting.get(message[1])?.(message);
    }
  });
  // A killed browser drops the line; whoever still waits for an answer gets none.
  socket.on('error', () => {});
  await hello;
  let last = 0;
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(result);
      });
      const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
}
