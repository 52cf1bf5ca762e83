// How much a browser lets an origin keep: Chromium only, and enforced by the browser itself.

/** Enough for a vault; in bytes. */
const LITTLE = 500_000;

/**
 * Leaves this origin little room, before it keeps anything: what Chromium granted to a database,
 * it asks about again only when that is used up or half a minute has passed.
 */
export async function leaveLittle(page, origin) {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: LITTLE });
}

/** Takes all the room that is left, with rows of another database that get smaller. */
export const takeAll = (page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('beside');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const fits = (size) =>
      new Promise((resolve, reject) => {
        const writing = opening.result.transaction('rows', 'readwrite');
        writing.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(size)));
        writing.oncomplete = () => resolve(true);
        writing.onabort = () => (writing.error.name === 'QuotaExceededError' ? resolve(false) : reject(writing.error));
      });
    for (const size of [4096, 1]) while (await fits(size));
    opening.result.close();
  });
