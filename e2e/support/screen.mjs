// A screen with keyboard and mouse for a browser that no driver may enter.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, remove, said } from './profile.mjs';
import { untilSo } from './until.mjs';

const [WIDTH, HEIGHT] = [1280, 800];
/** Bytes of a place on the screen. */
const PLACE = 4;
/** The first line below the bars of a browser. */
const PAGE = 150;
/** Where the field of the address is. */
const ADDRESS = [500, 66];

/** Runs with a screen of its own. */
export async function withScreen(run) {
  const running = [];
  const folder = mkdtempSync(join(tmpdir(), 'oporde-screen-'));
  const size = `${WIDTH}x${HEIGHT}x24`;
  const { child } = begin(running)('Xvfb', ['-displayfd', '2', '-screen', '0', size, '-fbdir', folder, '-nolisten', 'tcp']);
  try {
    await run(new Screen(`:${await said(child.stderr, /^(\d+)\n/m)}`, folder));
  } finally {
    for (const process of running) await process.kill();
    remove(folder);
  }
}

class Screen {
  #first;
  #folder;

  constructor(display, folder) {
    this.display = display;
    this.#folder = folder;
  }

  #do(...args) {
    const { status, stdout, stderr } = spawnSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: this.display },
    });
    return { found: status === 0, lines: stdout.split('\n').filter(Boolean), said: stderr };
  }

  /** The windows that can be seen, by number and name. */
  windows() {
    return this.#do('search', '--onlyvisible', '--name', '.').lines.map((id) => ({
      id,
      name: this.#do('getwindowname', id).lines[0] ?? '',
    }));
  }

  /** Waits for a window of this name. */
  async shows(name) {
    await untilSo(() => this.windows().some((window) => window.name === name), () => `no window ${name}: ${JSON.stringify(this.windows())}`);
  }

  /** Waits until something stands below the bars of the browser: what is pressed before, the browser drops. */
  async paints() {
    const below = () => readFileSync(join(this.#folder, 'Xvfb_screen0')).subarray((PAGE - HEIGHT) * WIDTH * PLACE);
    const isBlank = (bytes) => bytes.subarray(PLACE).equals(bytes.subarray(0, -PLACE));
    await untilSo(() => !isBlank(below()), () => 'the screen stays blank');
  }

  /** No program here gives the keyboard to a window; this gives it to the first one that came. */
  async focus() {
    await untilSo(() => this.windows().length > 0, () => 'no window');
    this.#first ??= this.windows()[0].id;
    this.#do('windowfocus', '--sync', this.#first);
  }

  /** Goes to an address. A click gives its field the focus at once; Ctrl+L would first be offered to the page. */
  go(url) {
    this.click(ADDRESS);
    this.press('ctrl+a');
    this.type(url);
    this.press('Return');
  }

  /** Presses keys one after the other, such as `ctrl+l`. */
  press(...keys) {
    this.#do('key', '--clearmodifiers', ...keys);
  }

  /** Does what opens a small window of the browser, such as a menu, and waits for that. */
  async opens(act) {
    const windows = () => this.#do('search', '--onlyvisible', '--maxdepth', '1', '').lines.length;
    const before = windows();
    act();
    await untilSo(() => windows() > before, () => `nothing opened: ${act}`);
  }

  type(text) {
    this.#do('type', '--clearmodifiers', text);
  }

  /** Moves the mouse to these places one after the other. */
  move(...places) {
    for (const [x, y] of places) this.#do('mousemove', String(x), String(y));
  }

  /** Presses its first button, and keeps it down until it is let go. */
  hold() {
    this.#do('mousedown', '1');
  }

  letGo() {
    this.#do('mouseup', '1');
  }

  /** Clicks with a button, perhaps with a key held. */
  click(place, { button = 1, holding } = {}) {
    this.move(place);
    if (holding) this.#do('keydown', holding);
    this.#do('click', String(button));
    if (holding) this.#do('keyup', holding);
  }
}
