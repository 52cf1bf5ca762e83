// Waiting for what a person sees, never for time to pass.
import assert from 'node:assert/strict';

/** Waits until it is there to see. */
export const see = (locator) => locator.first().waitFor({ state: 'visible' });

/** Waits until it is not there any more. */
export const gone = (locator) => locator.first().waitFor({ state: 'hidden' });

/** Waits until it has the focus. */
export const focused = (locator) => see(locator.and(locator.page().locator(':focus')));

/** Waits until the tab is called so. */
export async function titled(page, title) {
  await page.waitForFunction((title) => document.title === title, title).catch(() => {});
  assert.equal(await page.title(), title);
}

/**
 * Presses Tab until it has the focus, as somebody without a mouse does. What stands before the
 * focus is reached with Shift+Tab: past the end of a page Firefox leaves it for its own buttons.
 */
export async function tabTo(locator, { atMost = 60, key = 'Tab' } = {}) {
  const page = locator.page();
  await see(locator);
  await page.evaluate(framed);
  // Firefox takes fifty times as long to find it anew for each key as to be asked about what was found.
  let wanted = await locator.first().elementHandle();
  for (let pressed = 0; pressed < atMost; pressed += 1) {
    await page.keyboard.press(key);
    const [hasFocus, isThere] = await page.evaluate((element) => [element === document.activeElement, element.isConnected], wanted);
    if (hasFocus) return;
    if (!isThere) wanted = await locator.first().elementHandle();
  }
  assert.fail(`Tab does not reach ${locator}`);
}

/**
 * In the page: waits for the next frame. What just came to the screen takes the focus with it, and keys that
 * were pressed before would go elsewhere.
 */
const framed = () =>
  new Promise((resolve) => {
    // Where scripts may not run none moves the focus, and no frame is told.
    if (matchMedia('(scripting: none)').matches) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** Writes in a field of a step that just came. */
export async function write(field, text) {
  await field.waitFor();
  await field.evaluate(framed);
  await field.fill(text);
}
