// Tests that were compiled for a page (wasm-bindgen-test), run in both browsers as the journeys start them.
// `node e2e/page-tests.mjs RUNNER WASM...`: the runner makes a page of each and serves it; whoever opens it runs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { BOTH, launch } from './support/browser.mjs';

const [RUNNER, ...FILES] = process.argv.slice(2);
/** For all tests of a page: a few seconds in a quiet minute. */
const PATIENCE = 180_000;
const SERVES = /available at (http:\S+)/;
const VERDICT = /test result: (\w+)\. (\d+) passed/;

/** Serves the page of these tests until `stop` is called. */
async function serve(file) {
  const env = { ...process.env, NO_HEADLESS: '1', WASM_BINDGEN_TEST_ADDRESS: '127.0.0.1:0' };
  const runner = spawn(RUNNER, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(runner, 'exit');
  const stop = async () => {
    runner.kill();
    await ended;
  };
  for await (const line of createInterface({ input: runner.stdout })) {
    const [, address] = SERVES.exec(line) ?? [];
    if (address) return { address, stop };
  }
  throw new Error(`${basename(file)}: the runner ended and served nothing`);
}

/** Opens the page in one browser and waits for what it says in the end. */
async function runIn(name, browser, address) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(address);
    const output = page.locator('#output');
    const ended = page.waitForFunction(
      (verdict) => new RegExp(verdict).test(document.querySelector('#output')?.textContent),
      VERDICT.source,
      { timeout: PATIENCE },
    );
    await ended.catch(() => troubles.push(`no result after ${PATIENCE / 1000} s`));
    const text = await output.textContent();
    const [, verdict, passed] = VERDICT.exec(text) ?? [];
    const isGood = verdict === 'ok' && Number(passed) > 0;
    if (!isGood) console.error(`\n${name}:\n${text}\n${troubles.join('\n')}`);
    return { isGood, line: `${name}: ${VERDICT.exec(text)?.[0] ?? 'no result'}` };
  } finally {
    await context.close();
  }
}

async function runEach(browsers) {
  for (const file of FILES) {
    const server = await serve(file);
    try {
      const runs = browsers.map(([name, browser]) => runIn(name, browser, server.address));
      for (const { isGood, line } of await Promise.all(runs)) {
        console.log(`${basename(file)} in ${line}`);
        if (!isGood) process.exitCode = 1;
      }
    } finally {
      await server.stop();
    }
  }
}

const names = process.env.OPORDE_BROWSER ? [process.env.OPORDE_BROWSER] : BOTH;
const browsers = await Promise.all(names.map(async (name) => [name, await launch(name)]));
try {
  await runEach(browsers);
} finally {
  await Promise.all(browsers.map(([, browser]) => browser.close()));
}
