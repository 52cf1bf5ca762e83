// Which journeys run where. Every journey runs in Chromium. Firefox runs those that ask what browsers do
// differently, and of all others a sample. What shows a capability runs once in each browser: in one of them,
// by turns, under the policies of a kiosk. With --long everything runs everywhere.
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IN_KIOSK } from './programs.mjs';

export const LONG = process.env.OPORDE_LONG === '1';
/** What a sample is drawn by; the run prints it, and `--seed` gives it back. */
const SEED = process.env.OPORDE_SEED ?? '1';

/** Why a journey runs in both browsers each time. */
const REASONS = new Set([
  // What browsers do differently.
  'storage', 'focus', 'downloads', 'offline', 'history', 'worker', 'layout', 'policies', 'content policy',
  // The one journey that shows a capability, also under the policies of a kiosk.
  'smoke',
]);
/** Of what needs no second browser, Firefox runs one in so many. */
const SHARE = 12;
/** Whether this run has this spec under the policies of a kiosk as well. */
const ALSO_IN_KIOSK = (process.env.OPORDE_ALSO_IN_KIOSK ?? '').split(' ').includes(basename(process.argv[1] ?? '', '.spec.mjs'));

/** Whether a title is in the sample of this run: one in so many is. */
export const inSample = (title, share = SHARE) => hash(`${SEED} ${title}`) % share === 0;

/** One in so many of a list, at least one of them; in the order of the list. */
export function sample(all, titleOf, share = SHARE) {
  if (LONG) return all;
  const drawn = all.toSorted((a, b) => hash(`${SEED} ${titleOf(a)}`) - hash(`${SEED} ${titleOf(b)}`)).slice(0, Math.ceil(all.length / share));
  return all.filter((one) => drawn.includes(one));
}

/** A number that is another one in each run, for what takes turns. */
export const turnOfRun = () => hash(SEED);

/** FNV-1a: any even spread will do, and it is the same everywhere. */
function hash(text) {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  // The last bits of FNV are weak.
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Whether this journey runs here and now; `both` says why in both browsers each time, if so; `alone` that it has one browser. */
export function runsHere(browser, title, { both, kiosk = true, alone = false }) {
  if (both !== undefined && !REASONS.has(both)) throw new Error(`${title}: "${both}" is no reason to run in both browsers`);
  if (IN_KIOSK && !kiosk) return false;
  const isInTurns = both === 'smoke' && kiosk && !alone;
  const runs = LONG || (IN_KIOSK ? underPolicies(browser, title, both, isInTurns) : outside(browser, title, both, isInTurns));
  if (!runs) leftOut(browser);
  return runs;
}

/** Whether it is the turn of this browser to be the one with the policies. */
const hasTurn = (browser, title) => (browser === 'firefox') === inSample(title, 2);

/** What is about policies in both browsers; what shows a capability in the one whose turn it is. */
const underPolicies = (browser, title, both, isInTurns) =>
  both === 'policies' || (both === 'smoke' && (!isInTurns || hasTurn(browser, title)));

/** What shows a capability in the other one, where the run has both. */
const outside = (browser, title, both, isInTurns) =>
  isInTurns && ALSO_IN_KIOSK ? !hasTurn(browser, title) : browser === 'chromium' || both !== undefined || inSample(title);

/** Notes that something did not run this time, for the last lines of the run. */
export function leftOut(what) {
  if (process.env.OPORDE_LEFT_OUT) appendFileSync(process.env.OPORDE_LEFT_OUT, `${IN_KIOSK ? 'kiosk, ' : ''}${what}\n`);
}
