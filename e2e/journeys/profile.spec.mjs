// What stands on the disk: the last work after a kill, and nothing that can be read.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync, deflateSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOTH } from '../support/browser.mjs';
import { withProfile } from '../support/profile.mjs';
import { search } from '../support/search.mjs';

const FIELD = 'In je eigen woorden';
/** Milliseconds of typing before the kill, and what may be lost of them. */
const TYPING = 2600;
const LOST = 1000;
/** A browser that hangs fails its test. */
const LIMIT = { timeout: 60_000 };
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Words that nothing else in a browser holds. */
const CANARIES = {
  purpose: 'kwartelzang',
  note: 'vlindermoes',
  step: 'zeepaardclub',
  own: 'dromedarispunt',
  name: 'flierefluitster',
  search: 'wolkenkrabbelaar',
};

for (const name of BOTH) {
  describe(`Profile (${name})`, () => {
    test('a kill in the middle of typing loses at most a second', LIMIT, () =>
      withProfile(name, async (open) => {
        const browser = await open();
        await browser.go('/waarvoor');
        await browser.see(FIELD);
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
        await again.go('/waarvoor');
        await again.see(FIELD);
        const kept = await again.value(FIELD);
        await again.close();
        const due = typed.filter((moment) => moment <= killed - LOST).length;
        const whole = typed.map((_, index) => ALPHABET[index % ALPHABET.length]).join('');
        assert.ok(whole.startsWith(kept), `${kept} is what was typed`);
        assert.ok(kept.length >= due, `${kept.length} of ${typed.length} letters kept, ${due} were due`);
      }));

    test('no word that was typed can be read from the disk', LIMIT, () =>
      withProfile(name, async (open, folder) => {
        const browser = await open();
        const write = async (path, label, word) => {
          await browser.go(path);
          await browser.write(label, word);
          await browser.see('Opgeslagen op deze computer');
        };
        await write('/waarvoor', FIELD, CANARIES.purpose);
        await write('/taak/sn-01', 'Wat wil je onthouden?', CANARIES.step);
        await write('/instellingen', 'Naam op papier (hoeft niet)', CANARIES.name);
        await browser.go('/taak/eigen');
        await browser.write('Wat wil je doen?', CANARIES.own);
        await browser.click('Bewaar');
        await browser.see('Opgeslagen op deze computer');
        await browser.go('/vragen/to-municipality');
        await browser.write('Typ een deel van de naam', CANARIES.search);
        await browser.see('Geen gemeente gevonden');
        await browser.go('/taak/sn-01');
        await browser.see('Laat iemand weten waar je bent');
        assert.equal(await browser.value('Wat wil je onthouden?'), CANARIES.step);
        // Closed while the words stand in the field: what a browser keeps to restore its session.
        await browser.write('Wat wil je onthouden?', ` ${CANARIES.note}`);
        await browser.see('Opgeslagen op deze computer');
        await browser.close();
        assert.deepEqual(search(folder, Object.values(CANARIES)), []);
      }));

    test('that search finds what is not sealed', LIMIT, () =>
      withProfile(name, async (open, folder) => {
        const browser = await open();
        await browser.go('/icon.svg');
        await browser.run(`
          const words = ${JSON.stringify(CANARIES)};
          const database = await new Promise((resolve, reject) => {
            const opening = indexedDB.open('control', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(opening.error);
          });
          const writing = database.transaction('notes', 'readwrite');
          const notes = writing.objectStore('notes');
          notes.put({ text: words.purpose }, 1);
          notes.put(new TextEncoder().encode(words.note), 2);
          notes.put({ text: 'steeds weer hetzelfde, '.repeat(400) + words.step + ' en door. '.repeat(400) }, 3);
          notes.put({ text: words.own + ' \\u2713' }, 4);
          await new Promise((resolve) => (writing.oncomplete = resolve));
          database.close();
          localStorage.setItem('control', words.name);`);
        await browser.close();
        const found = new Set(search(folder, Object.values(CANARIES)).map((hit) => hit.word));
        const { search: unused, ...written } = CANARIES;
        assert.deepEqual([...found].sort(), Object.values(written).sort());
      }));
  });
}

test('the search reads what browsers compress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-search-'));
  const word = 'kwartelzang';
  const text = Buffer.from(`een ${word} hier`);
  // Both split the word: "kwartel" as a literal, then a copy of three letters of before.
  const literal = Buffer.from('zan kwartel en nog wat');
  const block = Buffer.concat([Buffer.from([30, (literal.length - 1) << 2]), literal]);
  const tail = Buffer.from('kwartel');
  const snappy = Buffer.concat([
    Buffer.from('..sst'), block.fill(literal.length + 7 + 3 + 1, 0, 1),
    Buffer.from([(tail.length - 1) << 2]), tail,
    Buffer.from([(2 << 2) | 2, literal.length + tail.length, 0]),
    Buffer.from([0, 'g'.charCodeAt(0)]),
  ]);
  const lz4 = Buffer.concat([
    Buffer.from('mozLz40\0'), Buffer.from([19, 0, 0, 0]),
    Buffer.from([0xc0 | 0]), Buffer.from('zang kwartel'), Buffer.from([12, 0]),
    Buffer.from([0x30]), Buffer.from('hm!'),
  ]);
  const cases = { 'a.gz': gzipSync(text), 'b.bin': Buffer.concat([Buffer.from('xx'), deflateSync(text)]), 'c.log': snappy, 'd.lz4': lz4, 'e.txt': Buffer.from(word, 'utf16le') };
  try {
    for (const [file, bytes] of Object.entries(cases)) writeFileSync(join(folder, file), bytes);
    const found = new Set(search(folder, [word]).map((hit) => hit.file));
    assert.deepEqual([...found].sort(), Object.keys(cases));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
