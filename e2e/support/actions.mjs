// Counts what somebody does: clicks, and keys that write no text.

/** Counts on every page that this one opens from now on; returns a function that tells how many there were. */
export async function countActions(page) {
  let count = 0;
  await page.exposeBinding('opOrdeAction', () => {
    count += 1;
  });
  await page.addInitScript(() => {
    const writes = (target) => target instanceof Element && target.matches('textarea, input:not([type=radio], [type=checkbox])');
    addEventListener('pointerdown', () => globalThis.opOrdeAction(), true);
    addEventListener('keydown', (event) => {
      if (!writes(event.target)) globalThis.opOrdeAction();
    }, true);
  });
  return () => count;
}
