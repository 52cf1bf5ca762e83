// A plan of 5,000 own steps beside one without: until somebody unfolds, it is not much more to show.
// `cargo xtask bench` runs it on dist/.
import { launch } from '../support/browser.mjs';
import { serveDist } from '../support/server.mjs';
import { opened, told } from './opened.mjs';
import { ready } from './watch.mjs';

/** An odd number, so that one is in the middle. */
const ROUNDS = 5;
const BOUND = 1.3;

/** What showing the plan takes. */
async function measure({ app, page, slow }, job) {
  await app.move('/');
  await slow();
  const seconds = await page.evaluate(shown);
  const folded = await page.locator('.more__summary').allInnerTexts();
  if (job === 'many' && !folded.some((text) => /\d{4}/.test(text))) throw new Error(`where are the 5,000? ${folded.join(', ')}`);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return { seconds, nodes };
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
    for (const job of Object.keys(rounds)) rounds[job].push(await opened(browser, job, ready, (at) => measure(at, job)));
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const [what, digits] of [['seconds', 2], ['nodes', 0]]) told(what, rounds, digits, ['many', 'none'], BOUND);
