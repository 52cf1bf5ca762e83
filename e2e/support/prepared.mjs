// Plans that a journey only needs to have. Each kind is made by clicks once in a run and then put back as
// the browser kept it; how a plan is kept is a matter of journeys/vault.spec.mjs.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './browser.mjs';
import { walk } from './inside.mjs';
import { DERIVES } from './keys.mjs';
import { Step } from '../pages/plan.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

/** A step, and what is written beside it in each of these plans. */
export const STEP = '/taak/id-04';
export const NOTE = 'kwartelzang om acht uur';
/** A file of the same origin that is not the app. */
export const BESIDE = '/icon.svg';
const FOLDER = fileURLToPath(new URL('../results/prepared/', import.meta.url));

/** Writes beside the step of the plan that is open, and waits until it is kept. */
export async function write(app, text = NOTE) {
  await walk(app, STEP);
  await new Step(app).note().fill(text);
  // Leaving the field saves: from here on the status line tells of this change.
  await new Step(app).note().blur();
  await app.saved();
}

/** A guest with the note, at the step. */
export async function guest(app) {
  await app.open(STEP);
  await new Step(app).note().fill(NOTE);
  await new Step(app).note().blur();
  await app.unkept();
}

/** The note beside the step of the plan that is open is this one. */
export async function reads(app, text = NOTE) {
  await walk(app, STEP);
  const field = new Step(app).note();
  await field.waitFor();
  const written = await field.inputValue();
  if (written !== text) throw new Error(`"${written}" is written beside the step, not "${text}"`);
}

/**
 * Puts a plan there that is kept with SECRET and has the note in it, in a visit that has opened no page yet.
 * `paper` has the words of its key on paper, when `recovery` asks for one. Ends beside the app.
 */
export async function closed(app, { recovery = false } = {}) {
  const { paper, state } = await prepared(recovery);
  await app.page.goto(`${app.origin}${BESIDE}`);
  await app.page.evaluate(put, state);
  return { vault: new Vault(app), paper };
}

/** That plan, open at the step with the note. */
export async function begun(app, options) {
  const { vault, paper } = await closed(app, options);
  await vault.unlock();
  await walk(app, STEP);
  await new Step(app).note().waitFor();
  return { vault, paper };
}

async function prepared(recovery) {
  const file = `${FOLDER}${DERIVES ? 'derived' : 'plain'}${recovery ? '-with-paper' : ''}.json`;
  if (!existsSync(file)) await prepare(file, recovery);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Another spec may do the same beside us: whoever ends last has written the file that counts. */
async function prepare(file, recovery) {
  const browser = await launch('chromium');
  try {
    const { page, app } = await visit(browser);
    const paper = await new Vault(app).keep({ ...SECRET, recovery });
    await write(app);
    const state = await page.evaluate(take);
    mkdirSync(FOLDER, { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify({ paper, state }));
    renameSync(own, file);
  } finally {
    await browser.close();
  }
}

/** In the page: all databases and the local storage of the origin, as JSON. */
async function take() {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const told = (value) => {
    const isBuffer = value instanceof ArrayBuffer;
    if (!isBuffer && !(value instanceof Uint8Array)) throw new Error(`a row holds a ${value?.constructor.name}`);
    return { isBuffer, bytes: [...new Uint8Array(value)] };
  };
  const databases = [];
  for (const { name, version } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    const stores = [];
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      if (rows.keyPath !== null || rows.indexNames.length > 0) throw new Error(`${store} is more than rows under keys`);
      const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
      stores.push({ store, rows: keys.map((key, at) => [key, told(values[at])]) });
    }
    database.close();
    databases.push({ name, version, stores });
  }
  return { databases, local: { ...localStorage } };
}

/** In a page of the origin that is not the app: puts that back. */
async function put({ databases, local }) {
  for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
  for (const { name, version, stores } of databases) {
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onerror = () => reject(opening.error);
      opening.onblocked = () => reject(new Error(`${name} is open elsewhere`));
      opening.onupgradeneeded = () => {
        for (const { store, rows } of stores) {
          const made = opening.result.createObjectStore(store);
          for (const [key, { isBuffer, bytes }] of rows) {
            const value = new Uint8Array(bytes);
            made.put(isBuffer ? value.buffer : value, key);
          }
        }
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }
}
