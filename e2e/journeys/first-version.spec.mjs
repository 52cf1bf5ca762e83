// A plan of the first version lay under a key of the browser: its owner closes it in a vault.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BOTH, journey } from '../support/browser.mjs';
import { see } from '../support/see.mjs';
import { kept, walk } from '../support/inside.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';
import { ROOT } from '../support/server.mjs';

const content = (name) => {
  const text = readFileSync(`${ROOT}app/store/src/tests/version-1-${name}.txt`, 'utf8');
  return [...Buffer.from(text.replace(/\s/g, ''), 'hex')];
};

/** Writes what the first version wrote: a key, a snapshot, one record of changes, the marker. */
function writeFirst(page, hash = '') {
  return page.evaluate(async ({ snapshot, changes, hash }) => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const header = (kind, number, before) => {
      const bytes = new Uint8Array(47);
      const view = new DataView(bytes.buffer);
      bytes.set([0x4f, 0x4f, 1, 0xfe, kind]);
      view.setUint16(5, 1);
      view.setUint32(7, 7);
      view.setUint32(11, number);
      bytes.set(before, 15);
      return bytes;
    };
    const record = async (head, inside) => {
      const size = [256, 1024, 4096].find((step) => inside.length + 4 <= step);
      const padded = new Uint8Array(size);
      new DataView(padded.buffer).setUint32(0, inside.length, true);
      padded.set(inside, 4);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, padded);
      return new Uint8Array([...head, ...iv, ...new Uint8Array(sealed)]);
    };
    const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const first = await record(header(0, 0, new Uint8Array(32)), snapshot);
    const second = await record(header(1, 1, await digest(first)), changes);
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('oporde', 1);
      opening.onupgradeneeded = () => {
        for (const name of ['keys', 'snapshot', 'changes']) opening.result.createObjectStore(name);
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction(['keys', 'snapshot', 'changes'], 'readwrite');
    writing.objectStore('keys').put(key, 'device');
    writing.objectStore('snapshot').put(first, 7);
    writing.objectStore('changes').put(second, 1);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    database.close();
    const hex = [...(await digest(second)).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    localStorage.setItem('oporde', `7.1.${hash || hex}`);
  }, { snapshot: content('snapshot'), changes: content('changes'), hash });
}

async function first(page, app, hash) {
  await page.goto(`${app.origin}/icon.svg`);
  await writeFirst(page, hash);
  await app.open('/openen');
  await see(page.getByRole('heading', { level: 2, name: 'Een plan zonder slot' }));
}

/** The notes and the own step of the samples. */
async function holdsAll(app) {
  await walk(app, '/onderdak', 'Onderdak');
  const fields = app.page.getByRole('main').getByRole('textbox');
  await see(fields);
  const notes = await fields.evaluateAll((all) => all.map((field) => field.value));
  assert.deepEqual(notes.filter((note) => note === 'Vraag naar de sleutel').length, 2, notes.join());
  await walk(app, '/taak/id-02');
  await see(app.page.getByLabel('Wat wil je onthouden?'));
  assert.equal(await app.page.getByLabel('Wat wil je onthouden?').inputValue(), 'Loket 3');
  await walk(app, '/instellingen', 'Taal en weergave');
  assert.equal(await app.page.getByLabel('Naam op papier (hoeft niet)').inputValue(), 'Karim');
}

journey('First version', BOTH, (it) => {
  it('opens once, is closed in a vault, and nothing of it stays open', async ({ page, app }) => {
    await first(page, app);
    await app.button('Open dit plan').click();
    await app.on('Je plan bewaren');
    const vault = new Vault(app);
    await app.button('Bewaren met een eigen zin').click();
    await vault.type('Jouw zin', SECRET.sentence);
    await vault.type('Typ hetzelfde nog een keer', SECRET.sentence);
    await vault.mark('huis');
    await holdsAll(app);
    const lines = (await kept(page)).split('\n');
    assert.deepEqual(lines.filter((line) => line.startsWith('row keys')), []);
    assert.deepEqual(lines.filter((line) => /^row (snapshot|changes) \d/.test(line)), []);
    assert.deepEqual(lines.filter((line) => line.startsWith('local oporde ')), []);
    await app.reload();
    await app.open('/openen');
    assert.equal(await page.getByText('Een plan zonder slot').count(), 0);
    assert.equal(await page.getByText('Op deze computer stond een plan.').count(), 0);
    await vault.unlock();
    await holdsAll(app);
  }, { both: 'storage' });

  it('who opens it and goes away without a secret finds it as it was', async ({ page, app }) => {
    await first(page, app);
    const before = (await kept(page)).split('\n').filter((line) => /^row|^local oporde /.test(line));
    await app.button('Open dit plan').click();
    await app.on('Je plan bewaren');
    await app.reload();
    await app.open('/openen');
    await see(page.getByText('Een plan zonder slot'));
    const after = (await kept(page)).split('\n').filter((line) => /^row|^local oporde /.test(line));
    assert.deepEqual(after, before);
  });

  it('one that is behind its marker says so', async ({ page, app }) => {
    await first(page, app, '0123456789abcdef');
    await app.button('Open dit plan').click();
    await app.on('Een deel van je plan is weg van deze computer.');
  });
});
