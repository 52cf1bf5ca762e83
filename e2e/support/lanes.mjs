// Runs the specs: each in a process of its own, in three lanes. A lane keeps one Firefox
// open for all of its specs. What a spec says is printed when it ends, so that two never mix.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openFirefoxForAll } from './browser.mjs';
import { ROOT } from './server.mjs';

/** One more than the cores for which the budgets are: a spec waits for a sixth of its time, for its browser, a disk or a moment to come. */
const LANES = 3;
const CORES = 2;
/** The share of a core that a spec has. */
export const SHARE = CORES / LANES;
/** What the test runner counts at the end of a spec. */
const COUNTED = ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'];
const COUNTS = new RegExp(`^ℹ (${COUNTED.join('|')}) (\\d+)\\n`, 'gm');
const OTHER_SUMS = /^ℹ (suites|duration_ms) .*\n/gm;
/** What the test runner says once more of each test that failed, at its end. */
const COMPLAINTS = '✖ failing tests:';
/** Lines of it that say enough: a page may be long. */
const LINES_TOLD = 40;

const specFile = (name) => fileURLToPath(new URL(`../journeys/${name}.spec.mjs`, import.meta.url));

/** Runs these specs, the first ones first, with this environment; what came of each, in the order of their ends. */
export async function inLanes(names, { lanes = LANES, firefox, env = {} } = {}) {
  const waiting = [...names];
  const ended = [];
  await Promise.all(Array.from({ length: Math.min(lanes, names.length) }, async () => {
    const lane = new Lane(firefox);
    try {
      for (let name = waiting.shift(); name; name = waiting.shift()) ended.push(await lane.run(name, env));
    } finally {
      await lane.close();
    }
  }));
  return ended;
}

function complaintsIn(said) {
  const at = said.indexOf(COMPLAINTS);
  if (at < 0) return '';
  const lines = said.slice(at + COMPLAINTS.length).trim().split('\n');
  return lines.slice(0, LINES_TOLD).join('\n');
}

class Lane {
  /** `program` is the Firefox of this lane; without one there is none. */
  constructor(program) {
    this.program = program;
  }

  async run(name, env) {
    if (this.program && !this.firefox?.isThere()) this.firefox = await openFirefoxForAll(this.program);
    const begun = Date.now();
    const child = spawn(process.execPath, ['--test-reporter=spec', specFile(name)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, ...(this.firefox && { OPORDE_FIREFOX: this.firefox.endpoint }) },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    const counts = Object.fromEntries(COUNTED.map((what) => [what, 0]));
    for (const [, what, count] of said.matchAll(COUNTS)) counts[what] += Number(count);
    const seconds = (Date.now() - begun) / 1000;
    process.stdout.write(`\n== ${name}: ${seconds.toFixed(0)} s\n${said.replace(COUNTS, '').replace(OTHER_SUMS, '')}`);
    return { name, seconds, counts, isGreen: code === 0, complaints: complaintsIn(said) };
  }

  async close() {
    await this.firefox?.close().catch(() => {});
  }
}

/** Adds up what the specs counted. */
export function sum(ended) {
  const all = Object.fromEntries(COUNTED.map((what) => [what, 0]));
  for (const { counts } of ended) for (const what of COUNTED) all[what] += counts[what];
  return all;
}
