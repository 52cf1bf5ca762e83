// A plan of 5,000 own steps beside one without: until somebody unfolds, it is not much more to show.
// `cargo xtask bench` runs it on dist/ and the jobs that it wrote into target/bench/.
import { readFileSync } from 'node:fs';
import { launch, visit } from '../support/browser.mjs';
import { patience } from '../support/patience.mjs';
import { ROOT, serveDist } from '../support/server.mjs';
import { Files } from '../pages/file.mjs';
import { median } from './figures.mjs';
import { ready } from './watch.mjs';

/** An odd number, so that one is in the middle. */
const ROUNDS = 5;
const SLOWDOWN = 4;
/** What the jobs were sealed with. */
const WORDS = 'mijn tante bakt elke zondag taart';
const BOUND = 1.3;

/** Has the app's own worker make a file; gives its bytes. */
async function sealed(page, job) {
  const answer = await page.evaluate(
    (job) => new Promise((resolve) => {
      const worker = globalThis.opOrde.worker();
      worker.addEventListener('message', ({ data }) => (worker.terminate(), resolve(Array.from(data))));
      worker.postMessage(Uint8Array.from(job));
    }),
    [...readFileSync(`${ROOT}target/bench/${job}.job`)],
  );
  // Behind the variant stands the length, in groups of 7 bits, and behind the bytes their tag.
  let at = 1;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = answer[at++];
    length += (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return Uint8Array.from(answer.slice(at, at + length));
}

/** What showing the plan takes in the app with this file opened. */
async function measured(browser, job) {
  const { context, page, app } = await visit(browser, { clock: false });
  try {
    await page.addInitScript(ready);
    const files = await Files.of(app, 'chromium');
    await app.open('/privacy');
    await files.open(await sealed(page, job), WORDS);
    await app.button('Open dit plan').click({ timeout: patience(60_000) });
    await app.on('Je plan bewaren');
    await app.move('/');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const seconds = await page.evaluate(shown);
    const folded = await page.locator('.more__summary').allInnerTexts();
    if (job === 'many' && !folded.some((text) => /\d{4}/.test(text))) throw new Error(`where are the 5,000? ${folded.join(', ')}`);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    return { seconds, nodes };
  } finally {
    await context.close();
  }
}

/** From the click on the tile to the whole plan, with nothing on its way any more. */
async function shown() {
  const begun = performance.now();
  globalThis.showPlan();
  const isWhole = () => globalThis.isShown() && !document.querySelector('[aria-busy=true]');
  while (!isWhole()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return (performance.now() - begun) / 1000;
}

const server = await serveDist();
const browser = await launch('chromium');
const rounds = { none: [], many: [] };
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const job of Object.keys(rounds)) rounds[job].push(await measured(browser, job));
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const [what, digits] of [['seconds', 2], ['nodes', 0]]) {
  const of = (job) => median(rounds[job].map((round) => round[what]));
  const ratio = of('many') / of('none');
  console.log(`${what} of the plan with 5,000 own steps: ${of('many').toFixed(digits)}, without: ${of('none').toFixed(digits)}; ${ratio.toFixed(2)} times, may be ${BOUND}`);
  if (ratio > BOUND) process.exitCode = 1;
}
