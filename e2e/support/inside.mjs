// Moving about without a reload, moving time, and all that a browser keeps.
import assert from 'node:assert/strict';

/** Goes to a screen inside the app, as its links do: a reload would lock. */
export async function walk(app, path, heading) {
  // The static page has the same heading as the first screen.
  await app.ready();
  await app.move(path);
  if (heading) await app.on(heading);
}

/**
 * Makes `skip` work on the pages that this page opens from now on. Timers run on in real time: a
 * machine that slept finds them late too, and looks at the clock when its window gets focus.
 */
export function skips(page) {
  return page.addInitScript(() => {
    const Before = Date;
    let skipped = 0;
    globalThis.Date = class extends Before {
      constructor(...when) {
        super(...(when.length > 0 ? when : [Before.now() + skipped]));
      }

      static now() {
        return Before.now() + skipped;
      }
    };
    globalThis.skipTime = (milliseconds) => {
      skipped += milliseconds;
      dispatchEvent(new Event('focus'));
    };
  });
}

export const MINUTE = 60_000;

/** Lets time pass in which nobody is there, once the app knows what the place says: that comes behind the first screen. */
export async function skip(page, milliseconds) {
  await page.waitForFunction(() => {
    const came = ({ name, responseEnd }) => name.endsWith('/inrichting.json') && responseEnd > 0;
    return performance.getEntriesByType('resource').some(came);
  });
  await page.evaluate((milliseconds) => globalThis.skipTime(milliseconds), milliseconds);
}

/** Takes Shift down and up, without another key. */
export async function tapShift(page, times = 3) {
  for (let tap = 0; tap < times; tap += 1) await page.keyboard.press('Shift');
}

/** What stands on the page, in its fields, in its title and in its address. */
export const shown = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select')];
    return [
      document.documentElement.innerText,
      ...fields.map((field) => field.value),
      document.title,
      location.href,
    ].join('\n');
  });

/** Fails when one of these words stands anywhere on the page. */
export async function nothingOf(page, words, where = '') {
  const text = await shown(page);
  for (const word of words) assert.ok(!text.includes(word), `${where} shows "${word}":\n${text}`);
}

/** All that this browser keeps for the origin: names, keys and bytes, as one text. */
export const kept = (page) =>
  page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const told = (value) => {
      if (value instanceof ArrayBuffer) return told(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
      }
      return typeof value === 'object' ? String(value) : JSON.stringify(value);
    };
    const lines = [];
    // What the store begins and removes again at a start holds nothing, and may be there at this moment.
    const stays = (name) => name !== 'oporde-log' && !name.startsWith('room-');
    const databases = (await indexedDB.databases()).filter(({ name }) => stays(name));
    for (const { name, version } of databases.sort((a, b) => a.name.localeCompare(b.name))) {
      lines.push(`database ${name} ${version}`);
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        lines.push(`store ${store}`);
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
        keys.forEach((key, at) => lines.push(`row ${store} ${JSON.stringify(key)} ${told(values[at])}`));
      }
      database.close();
    }
    for (const [kind, storage] of [['local', localStorage], ['session', sessionStorage]]) {
      for (const key of Object.keys(storage).sort()) lines.push(`${kind} ${key} ${storage.getItem(key)}`);
    }
    for (const name of (await caches.keys()).filter(stays)) lines.push(`cache ${name}`);
    if (document.cookie) lines.push(`cookie ${document.cookie}`);
    return lines.join('\n');
  });
