// An invitation that is opened cold on a phone, beside the start page: readable at once, and answered not later
// than the plan is shown. `cargo xtask bench` runs it on dist/; `--rounds N` runs it shorter or longer.
import { launch } from '../support/browser.mjs';
import { shapedLink } from '../support/link.mjs';
import { packedHost } from '../support/packed-host.mjs';
import { DIST } from '../support/server.mjs';
import { median } from './figures.mjs';
import { watch } from './watch.mjs';

const SLOWDOWN = 4;
const ROUNDS = process.argv.includes('--rounds') ? Number(process.argv[process.argv.indexOf('--rounds') + 1]) : 5;
/** For anything to come, on a machine that others use too. */
const PATIENCE = 180_000;
const PHONE = { width: 360, height: 740 };
const LINK = '/naasten#vraag=slapen,ophalen&tot=2099-04-26&nummer=NAKEK';
const BOUND = 1.0;

/** Inside the page: goes on to the answer as soon as the invitation is there, tells when its first question is. */
function watchInvitation() {
  const shown = () => document.querySelector('h1')?.textContent === 'Geef antwoord' && document.querySelector('main .replies');
  const look = () => {
    if (shown()) {
      return requestAnimationFrame(() => requestAnimationFrame(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        globalThis.told({ usable: performance.now(), firstPaint: paint.startTime });
      }));
    }
    const asked = document.querySelector('main section .button[href$="/antwoord"]');
    if (asked && !globalThis.hasAsked) {
      globalThis.hasAsked = true;
      asked.click();
    }
    return requestAnimationFrame(look);
  };
  if (location.protocol === 'http:') requestAnimationFrame(look);
}

/** Somebody who was never there, on a slow phone. */
async function measured(browser, path, script) {
  const host = await packedHost(DIST);
  const link = await shapedLink(host.port);
  const context = await browser.newContext({ viewport: PHONE, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const told = new Promise((resolve, reject) => {
      page.exposeBinding('told', (_, figures) => resolve(figures));
      setTimeout(() => reject(new Error(`nothing to use at ${path}`)), PATIENCE).unref();
    });
    await page.addInitScript(script);
    await page.goto(`${link.origin}${path}`, { waitUntil: 'commit' });
    return await told;
  } finally {
    await context.close();
    await link.stop();
    await host.stop();
  }
}

const browser = await launch('chromium');
const rounds = [];
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    // By turns the first one, so that what the machine does meanwhile slows both.
    const pages = [['start', '/', watch], ['invitation', LINK, watchInvitation]];
    const figures = {};
    for (const [name, path, script] of round % 2 ? pages.reverse() : pages) figures[name] = await measured(browser, path, script);
    rounds.push(figures);
  }
} finally {
  await browser.close();
}
console.log(`${ROUNDS} rounds, 1.6 Mbit/s, 150 ms, a quarter of the processor; medians`);
for (const what of ['firstPaint', 'usable']) {
  const of = (name) => Math.round(median(rounds.map((round) => round[name][what])));
  // In pairs: both were measured in the same round.
  const ratio = median(rounds.map((round) => round.invitation[what] / round.start[what]));
  const bound = what === 'usable' ? `, may be ${BOUND}` : '';
  console.log(`${what} of an invitation: ${of('invitation')} ms, of the start page: ${of('start')} ms; ${ratio.toFixed(2)} times${bound}`);
  if (what === 'usable' && ratio > BOUND) process.exitCode = 1;
}
