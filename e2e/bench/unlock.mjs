// How long a vault takes from its key to the first screen, laid out, against reading the same bytes.
// `cargo xtask bench` runs it on dist/.
import { launch, visit } from '../support/browser.mjs';
import { serveDist } from '../support/server.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const CHANGES = 1000;
const ROUNDS = 9;

const server = await serveDist();
const browser = await launch('chromium');
try {
  const { page, app } = await visit(browser, { floor: false });
  const vault = new Vault(app);
  await app.open('/');
  await vault.keep();
  await app.open('/instellingen');
  await change(page, app);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await app.reload();
    rounds.push(await measured(page, vault));
  }
  report(rounds);
} finally {
  await browser.close();
  await server.stop();
}

/** Makes so many changes, each of which is a record. */
async function change(page, app) {
  await page.evaluate((count) => {
    const sizes = document.querySelectorAll('input[name="size"]');
    for (let number = 0; number < count; number += 1) sizes[(number + 1) % 2].click();
  }, CHANGES);
  await app.saved();
}

/** One raw read of all rows in a page that has read none of them yet, then one unlock. */
async function measured(page, vault) {
  const raw = await page.evaluate(rawRead);
  await page.evaluate(watch);
  await vault.unlock(SECRET);
  return page.evaluate((read) => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    const longest = Math.max(0, ...globalThis.long
      .filter((task) => task.startTime >= at('asked') - 1 && task.startTime < at('shown'))
      .map((task) => task.duration));
    return { ...read, shown: at('shown') - at('derived'), longest };
  }, raw);
}

async function rawRead() {
  const open = await new Promise((resolve) => {
    const opening = indexedDB.open('oporde');
    opening.onsuccess = () => resolve(opening.result);
  });
  const begun = performance.now();
  const reading = open.transaction(['labels', 'snapshot', 'changes']);
  const rows = await Promise.all(['labels', 'snapshot', 'changes'].map((name) =>
    new Promise((resolve) => {
      const all = reading.objectStore(name).getAll();
      all.onsuccess = () => resolve(all.result);
    })));
  const read = performance.now() - begun;
  open.close();
  return { read, rows: rows.flat().length };
}

/** Marks when the worker is asked, when it answers, and when the first screen is laid out. */
function watch() {
  const make = globalThis.opOrde.worker;
  globalThis.opOrde.worker = () => {
    performance.mark('asked');
    const worker = make();
    worker.addEventListener('message', () => performance.mark('derived'));
    return worker;
  };
  globalThis.long = [];
  new PerformanceObserver((list) => globalThis.long.push(...list.getEntries()))
    .observe({ type: 'longtask' });
  const isOpen = () => [...document.querySelectorAll('.resume__name')]
    .some((link) => link.textContent === 'Ik ben klaar' && link.offsetHeight > 0);
  new MutationObserver((_, observer) => {
    if (!isOpen()) return;
    observer.disconnect();
    performance.mark('shown');
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

function report(rounds) {
  rounds.sort((a, b) => a.shown / a.read - b.shown / b.read);
  const { shown, read, rows } = rounds[(ROUNDS - 1) / 2];
  const longest = Math.max(...rounds.map((round) => round.longest));
  const ratio = (shown / read).toFixed(1);
  console.log(`unlock ${rows} records, key at hand: ${shown.toFixed(0)} ms, raw getAll ${read.toFixed(0)} ms; ${ratio} of it (aim: at most 2.5)`);
  console.log(`longest task of the page at unlock: ${longest > 0 ? `${longest} ms` : 'none above 50 ms'} (aim: at most 50)`);
}
