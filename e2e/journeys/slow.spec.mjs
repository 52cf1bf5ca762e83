// On a machine that is four times slower the page stands at once, and stands still.
// How long the page is deaf is a time, and so a matter of `cargo xtask bench`.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { opened, mainPages } from '../support/slow.mjs';

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 320, height: 640 } };

journey('On a slow machine', ['chromium'], (it) => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const main of mainPages()) {
      it(`${main.path} is painted without the app, and nothing moves when that comes (${size})`, async ({ page, app }) => {
        const { shifts } = await opened(page, app.origin, main, { held: true });
        assert.deepEqual(shifts, []);
      }, { viewport });
    }
  }
});
