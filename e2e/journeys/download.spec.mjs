// A file that Firefox puts on the disk: its driver tells of no download, so the folder itself is looked at.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readByAge, readByPython } from '../support/age.mjs';
import { downloadsOf } from '../support/marionette.mjs';
import { forTest } from '../support/patience.mjs';
import { withProfile } from '../support/profile.mjs';
import { visit, walk } from '../support/profile-vault.mjs';
import { PATIENCE } from '../support/until.mjs';

const STEP = 'Bel mijn zus';
const SENTENCE = 'mijn tante bakt elke zondag taart';
const NAME = 'plan.oporde';
const AGAIN = 'plan(1).oporde';
/** A browser that hangs fails its test. */
const LIMIT = { timeout: forTest(90_000) };

/** Waits until a file has come as a whole and these are all: until then it is empty, or a part of it stands beside it. */
async function arrived(folder, name, { beside = [], run }) {
  const signal = AbortSignal.timeout(3 * PATIENCE);
  const watcher = watch(folder);
  const isThere = () => readdirSync(folder).sort().join() === [...beside, name].sort().join() && readFileSync(join(folder, name)).length > 0;
  try {
    await run();
    while (!isThere()) await once(watcher, 'change', { signal });
    return readFileSync(join(folder, name));
  } finally {
    watcher.close();
  }
}

describe('Download (firefox)', () => {
  test('the file of a plan lies in the folder of downloads, and other programs open it', LIMIT, () =>
    withProfile('firefox', async (open, profile) => {
      const folder = downloadsOf(profile);
      mkdirSync(folder);
      const browser = await open();
      await visit(browser);
      await walk(browser, '/taak/eigen');
      await browser.write('Wat wil je doen?', STEP);
      await browser.click('Bewaar');
      await browser.until(`document.querySelector('h1').textContent.includes('Mijn plan')`);
      await walk(browser, '/bestand');
      await browser.click('Op slot met een eigen zin');
      await browser.write('Jouw zin', SENTENCE);
      await browser.click('Ga verder');
      await browser.write('Typ hetzelfde nog een keer', SENTENCE);
      const bytes = await arrived(folder, NAME, { run: () => browser.click('Ga verder') });
      await browser.see('Is het gelukt?');
      const dossier = readByPython(bytes, SENTENCE);
      assert.deepEqual(Object.values(dossier.own).map(({ title }) => title), [STEP]);
      assert.deepEqual(readByAge(bytes, SENTENCE), dossier);

      // A second time stands beside the first; nothing is written over.
      await browser.click('Nee, ik zie het niet');
      const run = () => browser.click('Sla het nog een keer op');
      assert.deepEqual(await arrived(folder, AGAIN, { beside: [NAME], run }), bytes);
      assert.deepEqual(readFileSync(join(folder, NAME)), bytes);
      await browser.close();
    }));
});
