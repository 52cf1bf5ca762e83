// A visit on a slow link and a slow machine, beside the same three screens as a static page, in Preact and in React.
// `cargo xtask bench` runs it on dist/ and target/rivals/; `--rounds N` runs it shorter or longer.
import { launch } from '../support/browser.mjs';
import { shapedLink } from '../support/link.mjs';
import { packedHost } from '../support/packed-host.mjs';
import { DIST, ROOT } from '../support/server.mjs';
import { median, table } from './figures.mjs';
import { ready, watch } from './watch.mjs';

const SLOWDOWN = 4;
const ROUNDS = roundsOr(9);
/** With nothing on the link for so long, a visit is over. */
const QUIET = 1500;
/** For anything to come, on a machine that others use too. */
const PATIENCE = 180_000;
const OURS = 'Op Orde';
const SITES = [
  [OURS, DIST],
  ['static', `${ROOT}target/rivals/static`],
  ['preact', `${ROOT}target/rivals/preact`],
  ['react', `${ROOT}target/rivals/react`],
];
/** What is measured, and what it may be: times that of a rival, or a number. */
const BOUNDS = [
  { what: 'first paint', unit: 'ms', against: 'static', most: 1.1 },
  { what: 'usable, cold', unit: 'ms', against: 'react', most: 1.0 },
  { what: 'usable, warm', unit: 'ms', against: 'static', most: 1.1 },
  { what: 'CPU of the plan', unit: 'ms', against: 'react', most: 1.3 },
  { what: 'bytes to the plan, cold', unit: '', most: 330_000 },
];

function roundsOr(usual) {
  const at = process.argv.indexOf('--rounds');
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

/** A page on a slow machine that tells when the plan is on the screen. */
async function slowPage(context, script) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const told = new Promise((resolve, reject) => {
    page.exposeBinding('told', (_, figures) => resolve(figures));
    setTimeout(() => reject(new Error(`no plan on the screen of ${page.url()}`)), PATIENCE).unref();
  });
  // Who never asks is not told either.
  told.catch(() => {});
  await page.addInitScript(script);
  return { page, session, told };
}

/** From an address typed to the plan on the screen, with the tile clicked as soon as it is painted. */
async function visited(context, link) {
  const { page, told } = await slowPage(context, watch);
  link.hangUp();
  const before = link.passed;
  await page.goto(`${link.origin}/`, { waitUntil: 'commit' });
  const figures = await told;
  return { page, figures: { ...figures, bytes: link.passed - before } };
}

/** What the main thread does for the plan when the start stands and nothing else is on its way. */
async function cpuOfPlan(context, link) {
  const { page, session } = await slowPage(context, ready);
  await page.goto(`${link.origin}/`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('main a.tile') && !document.querySelector('#shell'));
  await link.quiet(QUIET);
  // In time of this thread, so that others on the machine count for nothing.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await worked();
  await page.evaluate(() => globalThis.showPlan()).catch(() => {});
  await page.waitForFunction(() => globalThis.isShown?.() && !document.querySelector('[aria-busy=true]'), undefined, { polling: 500 });
  const after = await worked();
  await page.close();
  return after - before;
}

/** Everything once for one site, by somebody who was never there. */
async function measured(browser, folder) {
  const host = await packedHost(folder);
  const link = await shapedLink(host.port);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  context.setDefaultTimeout(PATIENCE);
  try {
    const cold = await visited(context, link);
    // Whatever is kept for the next visit comes now, as when somebody reads.
    link.widen();
    await cold.page.evaluate(() => globalThis.opOrde?.offline({ ask: 'keep', language: 'nl' }));
    await link.quiet(QUIET);
    await cold.page.close();
    link.narrow();
    const warm = await visited(context, link);
    await link.quiet(QUIET);
    await warm.page.close();
    return {
      'first paint': cold.figures.firstPaint,
      'usable, cold': cold.figures.usable,
      'usable, warm': warm.figures.usable,
      'CPU of the plan': await cpuOfPlan(context, link),
      'bytes to the plan, cold': cold.figures.bytes,
    };
  } finally {
    await context.close();
    await link.stop();
    await host.stop();
  }
}

const all = new Map(SITES.map(([name]) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  // Each round begins with another one, so that what the machine does meanwhile slows all of them.
  const order = SITES.map((_, at) => SITES[(at + round) % SITES.length]);
  const browser = await launch('chromium');
  try {
    for (const [name, folder] of order) all.get(name).push(await measured(browser, folder));
  } finally {
    await browser.close();
  }
}

const figures = BOUNDS.map(({ what, unit, against, most }) => {
  const of = Object.fromEntries([...all].map(([name, rounds]) => [name, median(rounds.map((round) => round[what]))]));
  // In pairs: both were measured in the same round, on the machine as it was then.
  const ratio = against && median(all.get(OURS).map((round, at) => round[what] / all.get(against)[at][what]));
  return { what, unit, of, against, most, is: ratio ?? of[OURS] };
});
console.log(`${ROUNDS} rounds, 1.6 Mbit/s, 150 ms, a quarter of the processor; medians`);
console.log(table(figures, SITES.map(([name]) => name)));
const broken = figures.filter(({ is, most }) => is > most);
for (const { what, is, most, against } of broken) {
  console.error(`${what} is ${against ? `${is.toFixed(2)} times that of ${against}` : Math.round(is)}, and may be ${most}`);
}
if (broken.length > 0) process.exitCode = 1;
