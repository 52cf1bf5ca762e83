// An organisation that counted 2,000 contact moments and the time of 100 volunteers, beside one that counted 100 and
// 10: three taps take as long. `cargo xtask bench` runs it on dist/.
import { launch } from '../support/browser.mjs';
import { serveDist } from '../support/server.mjs';
import { opened, told } from './opened.mjs';

/** An odd number, so that one is in the middle. */
const ROUNDS = 5;
/** Talks that are counted in a round, each three taps. */
const TALKS = 5;
const BOUND = 1.3;

async function measure({ page, files, slow }) {
  await files.go('/vrijwilliger', 'Tellen zonder namen');
  await page.getByRole('button', { name: 'Onderdak', exact: true }).waitFor();
  await slow();
  return { milliseconds: (await page.evaluate(counted, TALKS)) / TALKS };
}

/** From the first tap to the last word of it, painted. */
async function counted(talks) {
  const button = (name) => [...document.querySelectorAll('.pick')].find((one) => one.textContent === name);
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const lines = () => document.querySelectorAll('.counted__row').length;
  const begun = performance.now();
  for (let talk = 1; talk <= talks; talk += 1) {
    for (const name of ['Onderdak', 'Praten', 'Het gaat verder']) button(name).click();
    while (lines() < talk) await new Promise((resolve) => requestAnimationFrame(resolve));
    await painted();
  }
  return performance.now() - begun;
}

const server = await serveDist();
const browser = await launch('chromium');
const rounds = { 'few-counted': [], 'many-counted': [] };
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const job of Object.keys(rounds)) rounds[job].push(await opened(browser, job, () => {}, measure));
  }
} finally {
  await browser.close();
  await server.stop();
}
told('milliseconds', rounds, 1, ['many-counted', 'few-counted'], BOUND);
