// How long the page is deaf on a machine that is four times slower, once its wasm has begun.
// `cargo xtask bench` runs it on dist/.
import { launch, visit } from '../support/browser.mjs';
import { serveDist } from '../support/server.mjs';
import { opened, mainPages } from '../support/slow.mjs';

/** An odd number, so that one is in the middle. */
const ROUNDS = 5;

const server = await serveDist();
const browser = await launch('chromium');
try {
  for (const main of mainPages()) {
    const longest = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { context, page, app } = await visit(browser);
      const { tasks } = await opened(page, app.origin, main);
      longest.push(Math.max(0, ...tasks));
      await context.close();
    }
    longest.sort((a, b) => a - b);
    const told = longest[(ROUNDS - 1) / 2];
    console.log(`${main.path} with a quarter of the processor: longest task ${told > 0 ? `${told} ms` : 'none above 50 ms'} (aim: at most 100)`);
  }
} finally {
  await browser.close();
  await server.stop();
}
