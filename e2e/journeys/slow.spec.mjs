// On a machine that is four times slower the page stands at once, and stands still.
// How long the page is deaf is a time, and so a matter of `cargo xtask bench`.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { inHalves, mainPages, opened } from '../support/slow.mjs';

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

  it('a page that came by half is not painted yet', async ({ page, app }) => {
    const host = await inHalves(app.origin);
    // The page of the test may go to no other host.
    const other = await page.context().browser().newPage();
    try {
      const whole = other.goto(`${host.origin}/vragen`, { waitUntil: 'load' });
      await other.waitForFunction(() => document.querySelector('.site-header__tool svg'), undefined, { polling: 50 });
      // Long enough for a browser that would paint it; one that is slower makes nothing red.
      const paints = await other.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return performance.getEntriesByType('paint').length;
      });
      host.rest();
      await whole;
      assert.equal(paints, 0);
      await other.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    } finally {
      await other.close();
      host.stop();
    }
  });
});
