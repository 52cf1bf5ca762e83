// Somebody types, and the browser dies.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forTest } from '../support/patience.mjs';
import { kindsOfTurn, withProfile } from '../support/profile.mjs';
import { keep, unlock, visit, walk } from '../support/profile-vault.mjs';

const FIELD = 'In je eigen woorden';
/** Milliseconds of typing before the kill, and what may be lost of them. */
const TYPING = 2600;
const LOST = 1000;
/** A browser that hangs fails its test. */
const LIMIT = { timeout: forTest(90_000) };
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

for (const kind of kindsOfTurn(1)) {
  describe(`Profile (${kind})`, () => {
    test('a kill in the middle of typing loses at most a second', LIMIT, () =>
      withProfile(kind, async (open) => {
        const browser = await open();
        await visit(browser);
        await keep(browser);
        await walk(browser, '/waarvoor');
        await browser.focus(FIELD);
        const typed = [];
        const begun = Date.now();
        while (Date.now() - begun < TYPING) {
          await browser.key(ALPHABET[typed.length % ALPHABET.length]);
          typed.push(Date.now());
        }
        const killed = Date.now();
        await browser.kill();

        const again = await open();
        await unlock(again);
        await walk(again, '/waarvoor');
        const kept = await again.value(FIELD);
        await again.close();
        const due = typed.filter((moment) => moment <= killed - LOST).length;
        const whole = typed.map((_, index) => ALPHABET[index % ALPHABET.length]).join('');
        assert.ok(whole.startsWith(kept), `${kept} is what was typed`);
        assert.ok(kept.length >= due, `${kept.length} of ${typed.length} letters kept, ${due} were due`);
      }));
  });
}
