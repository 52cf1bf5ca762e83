// The search that finds nothing in a sealed profile finds everything in one that is not.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync, deflateSync, brotliCompressSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forTest } from '../support/patience.mjs';
import { spellings } from '../support/patterns.mjs';
import { kindsOfTurn, withProfile } from '../support/profile.mjs';
import { search } from '../support/search.mjs';

/** A browser that hangs fails its test. */
const LIMIT = { timeout: forTest(90_000) };
const FOUND = 'kwartelzang';
/** Words that nothing else in a browser holds, each put away in a way of its own. */
const WAYS = ['object', 'bytes', 'packed', 'wide', 'local', 'percent', 'base64', 'base64-1', 'base64-2', 'hex', 'HEX'];
const WORDS = Object.fromEntries(WAYS.map((way, at) => [way, `vlïndermoes ${String.fromCharCode(97 + at)}kwartel`]));

for (const kind of kindsOfTurn(0)) {
  describe(`Search (${kind})`, () => {
    test('finds what is not sealed', LIMIT, () =>
      withProfile(kind, async (open, folder) => {
        const browser = await open();
        await browser.go('/icon.svg');
        await browser.run(`
          const words = ${JSON.stringify(WORDS)};
          const spelled = ${JSON.stringify({
            base64: Buffer.from(WORDS.base64).toString('base64'),
            'base64-1': Buffer.from(`x${WORDS['base64-1']}`).toString('base64'),
            'base64-2': Buffer.from(`xx${WORDS['base64-2']}`).toString('base64'),
            hex: Buffer.from(WORDS.hex).toString('hex'),
            HEX: Buffer.from(WORDS.HEX).toString('hex').toUpperCase(),
            percent: encodeURIComponent(WORDS.percent),
          })};
          const database = await new Promise((resolve, reject) => {
            const opening = indexedDB.open('control', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(opening.error);
          });
          const writing = database.transaction('notes', 'readwrite');
          const notes = writing.objectStore('notes');
          notes.put({ text: words.object }, 1);
          notes.put(new TextEncoder().encode(words.bytes), 2);
          notes.put({ text: 'steeds weer hetzelfde, '.repeat(400) + words.packed + ' en door. '.repeat(400) }, 3);
          notes.put({ text: words.wide + ' \\u2713' }, 4);
          Object.entries(spelled).forEach(([way, text], at) => notes.put(text, 10 + at));
          await new Promise((resolve) => (writing.oncomplete = resolve));
          database.close();
          localStorage.setItem('control', words.local);`);
        await browser.close();
        const found = new Set(search(folder, Object.values(WORDS)).map((hit) => hit.word));
        assert.deepEqual([...found].sort(), Object.values(WORDS).sort());
      }));
  });
}

/** Files as browsers pack them, each with the word in it; the last two split it in a literal and a copy. */
function packed() {
  const text = Buffer.from(`een ${FOUND} hier`);
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
  return {
    'a.gz': gzipSync(text), 'b.bin': Buffer.concat([Buffer.from('xx'), deflateSync(text)]),
    'c.br': brotliCompressSync(text), 'd.log': snappy, 'e.lz4': lz4,
  };
}

/** The files of a new folder in which the words are found. */
function foundIn(files, words) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-search-'));
  try {
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
    return search(folder, words);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the search reads what browsers compress', () => {
  const files = packed();
  const found = new Set(foundIn(files, [FOUND]).map((hit) => hit.file));
  assert.deepEqual([...found].sort(), Object.keys(files));
});

test('the search reads every spelling', () => {
  const word = WORDS.object;
  const bytes = Buffer.from(word);
  const files = Object.fromEntries([...spellings(word)].map(([, spelled], at) => [`${at}`, Buffer.concat([Buffer.from('..'), spelled])]));
  for (const before of ['', 'x', 'xx']) files[`whole-${before}`] = Buffer.from(Buffer.from(`${before}${bytes}xyz`).toString('base64'));
  const found = new Set(foundIn(files, [word]).map((hit) => hit.file));
  assert.deepEqual([...found].sort(), Object.keys(files).sort());
});
