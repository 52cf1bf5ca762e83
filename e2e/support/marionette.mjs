// Firefox with a profile folder of its own, driven over Marionette: Playwright's persistent contexts hang with it.
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { FIREFOX, throughProxy } from './programs.mjs';
import { ORIGIN } from './server.mjs';
import { FRAMED, PATIENCE, toClick, until } from './until.mjs';

/** Where a Firefox on this profile folder puts what is downloaded. */
export const downloadsOf = (folder) => join(folder, 'downloads');

/** What is not as Firefox comes: a free port, and downloads inside the profile (2 is "a folder that I name"). */
const prefs = (folder) =>
  Object.entries({
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsOf(folder),
    ...throughProxy().firefox,
  });

/** A Firefox on a profile folder; only with `--remote-allow-system-access` does it open pages of its own. */
export async function openFirefox(folder, start, options = []) {
  const lines = prefs(folder).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  const portFile = join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const { gone, kill } = start(FIREFOX, [
    '--headless', '--no-remote', '--marionette', ...options, '--profile', folder, 'about:blank',
  ]);
  const port = await written(folder, portFile);
  const send = await marionette(port);
  await send('WebDriver:NewSession', { timeouts: { implicit: PATIENCE, script: PATIENCE } });
  const find = async (value) => {
    const { value: element } = await send('WebDriver:FindElement', { using: 'xpath', value });
    return Object.values(element)[0];
  };
  const field = (label) => find(`//*[@id = //label[normalize-space() = ${quoted(label)}]/@for]`);
  let focused;
  const keys = async (id, text) => send('WebDriver:ElementSendKeys', { id, text });
  const run = async (script) => {
    const { value } = await send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        (async () => {${script}})().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [],
    });
    if (!value) throw new Error('the page navigated away');
    if (value.error) throw new Error(value.error);
    return value.value;
  };
  const write = async (label, text) => {
    const id = await field(label);
    await run(FRAMED);
    await keys(id, text);
  };
  return {
    go: (path) => send('WebDriver:Navigate', { url: new URL(path, ORIGIN).href }),
    navigate: (url) => send('WebDriver:Navigate', { url }),
    until: (expression) => until(run, expression),
    see: (text) => find(`//body//*[text()[contains(., ${quoted(text)})]]`),
    async click(text) {
      const id = await find(toClick(text));
      // A new screen scrolls to its heading in its first frame, and the click would land elsewhere.
      await run(FRAMED);
      await send('WebDriver:ElementClick', { id });
    },
    async focus(label) {
      focused = await field(label);
      await send('WebDriver:ElementClick', { id: focused });
    },
    key: (letter) => keys(focused, letter),
    write,
    // All at once is how its driver types anyway.
    paste: write,
    async value(label) {
      const { value } = await send('WebDriver:GetElementProperty', { id: await field(label), name: 'value' });
      return value;
    },
    run,
    /** The page as it comes out of the printer, on A4; the driver takes margins from here, not from the page. */
    async print({ orientation = 'portrait', margin }) {
      await run('await document.fonts.ready;');
      const { value } = await send('WebDriver:Print', { orientation, margin, page: { width: 21, height: 29.7 } });
      return Buffer.from(value, 'base64');
    },
    gone,
    kill,
    async close() {
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] });
      await gone;
    },
  };
}

const quoted = (text) => `"${text}"`;

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
