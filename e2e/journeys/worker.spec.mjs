// The worker, as the page starts it: keys and files, while the page stays awake.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { BOTH, journey } from '../support/browser.mjs';
import { servePlain } from '../support/server.mjs';
import { App } from '../pages/app.mjs';

/** In hex; a test of `app/worker` holds it against the program. */
const JOBS = JSON.parse(readFileSync(new URL('../support/jobs.json', import.meta.url), 'utf8'));
const PORTS = { chromium: 8143, firefox: 8144 };
/** What a person notices. */
const LONG_TASK = 50;

/** Has a job done by a worker of its own; gives the answer in hex, or why there is none. */
const ask = (page, job) =>
  page.evaluate(
    async (job) => {
      // Its name stands in the table that comes behind the first screen.
      await globalThis.opOrde.rest();
      return new Promise((resolve) => {
        const worker = globalThis.opOrde.worker();
        const end = (answer) => {
          worker.terminate();
          resolve(answer);
        };
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          end('no worker');
        });
        worker.addEventListener('message', ({ data }) => {
          const hex = (byte) => byte.toString(16).padStart(2, '0');
          end(data ? Array.from(data, hex).join('') : 'no answer');
        });
        const bytes = Uint8Array.from(job.match(/../g), (hex) => parseInt(hex, 16));
        worker.postMessage(bytes, [bytes.buffer]);
      });
    },
    job,
  );

/** Of a variant (the first byte) with the same bytes behind it. */
const variant = (number, hex) => `0${number}${hex.slice(2)}`;

/** Opens a screen and waits until the page has nothing left to do. */
async function calm(page, app) {
  await app.open('/privacy');
  await app.on('Wie kan dit zien?');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
}

/**
 * The long tasks of the page while `run` runs, in milliseconds. Behind it the page is kept busy on
 * purpose: when that one is reported, all before it are.
 */
async function longTasks(page, run) {
  await page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  });
  await run();
  return page.evaluate(
    (long) =>
      new Promise((resolve) => {
        setTimeout(() => {
          const begun = performance.now();
          while (performance.now() < begun + 2 * long);
          const own = (task) => task.startTime + task.duration > begun;
          const look = () => {
            if (!globalThis.tasks.some(own)) return setTimeout(look);
            return resolve(globalThis.tasks.filter((task) => !own(task)).map((task) => task.duration));
          };
          look();
        });
      }),
    LONG_TASK,
  );
}

journey('Worker', BOTH, (it, name) => {
  let plain;
  before(async () => (plain = await servePlain(PORTS[name])));
  after(() => plain.stop());
  const origin = `http://127.0.0.1:${PORTS[name]}`;

  it('derives the key of the reference', async ({ page, app }) => {
    await calm(page, app);
    assert.equal(await ask(page, JOBS.derive), JOBS.derived);
    assert.equal(await ask(page, JOBS.deriveTooMuch), JOBS.tooMuch);
  }, { both: 'worker' });

  it('finds a cost that this machine derives with again', async ({ page, app }) => {
    await calm(page, app);
    const anew = await ask(page, JOBS.deriveAnew);
    const known = `${JOBS.deriveAnew.slice(0, -2)}01${anew.slice(66)}`;
    assert.equal(await ask(page, known), anew);
    const passes = parseInt(anew.slice(-2), 16);
    assert.ok(passes >= 3 && passes <= 20, `${passes} passes`);
  }, { keys: 'machine', both: 'worker' });

  it('seals a file and opens it', async ({ page, app }) => {
    await calm(page, app);
    const sealed = await ask(page, JOBS.seal);
    assert.match(sealed, /^01/);
    // Behind the bytes of the file stands its tag: a length and 16 letters.
    const file = variant(2, sealed).slice(0, -2 * 17);
    assert.equal(await ask(page, `${file}${JOBS.words}`), JOBS.opened);
  }, { both: 'smoke' });

  if (name === 'chromium') {
    it('keeps the page awake meanwhile', async ({ page, app }) => {
      await calm(page, app);
      const tasks = await longTasks(page, async () => {
        assert.equal(await ask(page, JOBS.derive), JOBS.derived);
        await ask(page, JOBS.seal);
      });
      assert.deepEqual(tasks, []);
    });
  }

  it('works in a folder of a host that sends no headers', async ({ page, context }) => {
    await context.route(`${origin}/gast/**`, async (route) => {
      const url = route.request().url().replace('/gast/', '/');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const app = new App(page, `${origin}/gast`);
    await app.open('/plan/weg/');
    await app.on('De weg naar buiten');
    assert.equal(await ask(page, JOBS.derive), JOBS.derived);
    await context.unrouteAll({ behavior: 'wait' });
  }, { origin, kiosk: false, both: 'worker' });

  it('says so when its wasm or its script does not come', async ({ page, app }) => {
    await calm(page, app);
    await page.route('**/worker-*.wasm', (route) => route.abort());
    assert.equal(await ask(page, JOBS.derive), 'no answer');
    await page.route('**/worker-*.js', (route) => route.abort());
    assert.equal(await ask(page, JOBS.derive), 'no worker');
    await page.unrouteAll({ behavior: 'wait' });
    assert.equal(await ask(page, JOBS.derive), JOBS.derived);
  }, { calm: false, both: 'worker' });

  it('gives no answer to what is no job', async ({ page, app }) => {
    await calm(page, app);
    assert.equal(await ask(page, 'ff00ff'), 'no answer');
  });

  it('starts from no other address', async ({ page, app }) => {
    await calm(page, app);
    const refused = await page.evaluate(() => {
      try {
        return String(new Worker(document.querySelector('script[src]').src));
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(refused, 'TypeError');
  }, { calm: false, both: 'content policy' });
}, { keys: 'floor' });
