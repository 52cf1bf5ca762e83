import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hygiene, PAGES } from '../support/hygiene.mjs';

test('every page has a title of its own', () => {
  // Before which site somebody stood is for nobody who looks into the history of the browser.
  const titles = PAGES.filter(({ path }) => !path.startsWith('/websites/')).map((page) => page.title);
  const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
  assert.deepEqual(twice, []);
  assert.ok(PAGES.length > 150, `${PAGES.length} pages`);
});

hygiene('chromium');
