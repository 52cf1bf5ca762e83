// The app with a file of the benchmark opened: `cargo xtask bench` wrote the jobs into target/bench/.
import { readFileSync } from 'node:fs';
import { visit } from '../support/browser.mjs';
import { patience } from '../support/patience.mjs';
import { ROOT } from '../support/server.mjs';
import { Files } from '../pages/file.mjs';
import { median } from './figures.mjs';

/** What the jobs were sealed with. */
const WORDS = 'mijn tante bakt elke zondag taart';
const SLOWDOWN = 4;

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

/** Runs `measure` in the app with this file opened, on a processor that is slower than this one from then on. */
export async function opened(browser, job, script, measure) {
  const { context, page, app } = await visit(browser, { clock: false });
  try {
    await page.addInitScript(script);
    const files = await Files.of(app, 'chromium');
    await app.open('/privacy');
    await files.open(await sealed(page, job), WORDS);
    await app.button('Open dit plan').click({ timeout: patience(60_000) });
    await app.on('Je plan bewaren');
    const session = await context.newCDPSession(page);
    const slow = () => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return await measure({ app, page, files, slow });
  } finally {
    await context.close();
  }
}

/** Tells a figure of two, and whether one is too much more than the other. */
export function told(what, figures, digits, [many, few], most) {
  const of = (job) => median(figures[job].map((round) => round[what]));
  const ratio = of(many) / of(few);
  console.log(`${what}: ${of(many).toFixed(digits)} of ${many}, ${of(few).toFixed(digits)} of ${few}; ${ratio.toFixed(2)} times, may be ${most}`);
  if (ratio > most) process.exitCode = 1;
}
