// Whatever the browser kept of language and looks: what runs before the first paint goes on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ROOT } from '../support/server.mjs';

const SCRIPT = readFileSync(join(ROOT, 'app/ui/first.js'), 'utf8');
const LANGUAGES = { nl: ['nl', 'ltr'], ar: ['ar', 'rtl'] };

/** The script in a page of its own, needing no browser. */
function run(getItem) {
  const root = { dataset: {} };
  const window = {};
  window.top = window.self = window;
  const page = {
    window, URL, JSON,
    document: { documentElement: root, querySelector: () => ({ href: 'http://host/icon.svg' }) },
    location: { protocol: 'http:' },
    localStorage: { getItem },
    matchMedia: () => ({ matches: false }),
    addEventListener: () => {},
    fetch: () => Promise.resolve(),
  };
  const me = { dataset: { languages: JSON.stringify(LANGUAGES), wasm: 'app.wasm sha' } };
  const { language } = runInNewContext(SCRIPT, page)(me);
  return { language, ...root };
}

const usual = { language: 'nl', lang: 'nl', dir: 'ltr', dataset: { theme: 'light' } };

describe('What is kept of the looks', () => {
  test('that the app wrote is followed', () => {
    const kept = { language: 'ar', theme: 'dark', size: 'large' };
    const expected = { language: 'ar', lang: 'ar', dir: 'rtl', dataset: { theme: 'dark', size: 'large' } };
    assert.deepEqual(run(() => JSON.stringify(kept)), expected);
  });

  test('and is anything else changes nothing', () => {
    const anything = [null, true, 5, '"', [], {}, 'nl', ['ar'], { toString: null }];
    const kept = anything.flatMap((one) => [one, { language: one, theme: one, size: one }]).map((one) => JSON.stringify(one));
    for (const text of [...kept, '', '{', 'undefined', '{"language":"__proto__"}', '{"language":"toString"}']) {
      assert.deepEqual(run(() => text), usual, text);
    }
    const refuses = () => {
      throw new Error('refused');
    };
    assert.deepEqual(run(refuses), usual);
  });
});
