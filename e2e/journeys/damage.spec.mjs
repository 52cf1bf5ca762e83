// Files that a disk, a cleaner or a bad day spoiled: the plan opens whole, or it is said that it does not.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAMAGES, databases } from '../support/damage.mjs';
import { KINDS, remove, withProfile } from '../support/profile.mjs';
import { SAVED, answer, enter, keep, lock, unlock, visit, walk } from '../support/profile-vault.mjs';
import { chance } from '../support/random.mjs';

const LONG = process.env.OPORDE_LONG === '1';
/** Damaged profiles of each kind of browser: 30 of all, 300 of all with --long. */
const CASES = LONG ? 100 : 10;
/** A case takes seconds. */
const LIMIT = { timeout: 60_000 + CASES * 20_000 };
const HELD = { step: 'de sleutel ligt bij Karim', purpose: 'voor mijn dochter', where: 'In een gevangenis' };
/** Words that say that something is lost or damaged, and how the case is counted. */
const TOLD = {
  'Op deze computer stond een plan. Dat is nu weg.': 'gone, and said',
  'Een deel van je plan is weg van deze computer.': 'in part gone, and said',
  'Je plan is beschadigd. Niet alles kan meer open.': 'damaged, and said',
  'Dit plan is beschadigd en kan niet meer open.': 'the label is damaged, and said',
  'Er ging iets mis bij het bewaren.': 'can not be read now, and said',
};

/** A healthy plan on the disk: a snapshot, and changes behind it, from three visits. */
async function healthy(open) {
  let browser = await open();
  await visit(browser);
  await keep(browser);
  await walk(browser, '/taak/sn-01');
  await browser.write('Wat wil je onthouden?', HELD.step);
  await browser.see(SAVED);
  await lock(browser);
  await browser.close();
  browser = await open();
  await unlock(browser);
  await walk(browser, '/waarvoor');
  await browser.write('In je eigen woorden', HELD.purpose);
  await browser.see(SAVED);
  await answer(browser, 'where', HELD.where);
  await browser.close();
  // A browser may pack what it wrote when it is opened again.
  browser = await open();
  await unlock(browser);
  await browser.close();
}

const told = (text) => Object.keys(TOLD).find((words) => text.includes(words));
const textOf = (browser) => browser.run('return document.body.innerText');

/** Waits until one of these stands on the page; returns its text. */
async function either(browser, ...signs) {
  await browser.until(signs.map((sign) => `(${sign})`).join(' || '));
  return textOf(browser);
}
const says = (words) => `document.body.innerText.includes(${JSON.stringify(words)})`;
const anyTold = Object.keys(TOLD).map(says).join(' || ');

/** What somebody sees who comes back to a damaged profile. */
async function look(browser) {
  await visit(browser);
  const first = told(await textOf(browser));
  if (first) return TOLD[first];
  const vaults = await browser.run(`return document.querySelectorAll('.vaults__vault').length`);
  if (vaults === 0) {
    await walk(browser, '/openen');
    const words = told(await textOf(browser));
    return words ? TOLD[words] : 'NOTHING SAID';
  }
  await browser.run(`document.querySelector('.vaults__vault').click()`);
  const asked = told(await either(browser, says('Geef je geheim.'), anyTold));
  if (asked) return TOLD[asked];
  await enter(browser);
  const opened = told(await either(browser, says('Ik ben klaar'), says('Dat was het niet.'), anyTold));
  if (opened) return TOLD[opened];
  return whole(browser);
}

/** An open plan must have everything. */
async function whole(browser) {
  if ((await textOf(browser)).includes('Dat was het niet.')) return 'THE SECRET IS REFUSED';
  await walk(browser, '/taak/sn-01');
  const step = await browser.value('Wat wil je onthouden?');
  await walk(browser, '/waarvoor');
  const purpose = await browser.value('In je eigen woorden');
  await walk(browser, '/vragen');
  await browser.see('Waar ben je nu?');
  const where = (await textOf(browser)).includes(HELD.where) ? HELD.where : '';
  return JSON.stringify({ step, purpose, where }) === JSON.stringify(HELD) ? 'whole' : `LOST IN SILENCE ${JSON.stringify({ step, purpose, where })}`;
}

for (const kind of KINDS) {
  describe(`Damage (${kind})`, () => {
    let saved;
    before(async () => {
      saved = mkdtempSync(join(tmpdir(), 'oporde-healthy-'));
      await withProfile(kind, async (open, folder) => {
        await healthy(open);
        cpSync(folder, saved, { recursive: true, verbatimSymlinks: true });
      });
    }, LIMIT);
    after(() => remove(saved));

    test(`is told or harms nothing, in ${CASES} cases`, LIMIT, async (it) => {
      const random = chance(it, kind);
      const counted = {};
      const wrong = [];
      for (let number = 0; number < CASES; number += 1) {
        await withProfile(kind, async (open, folder) => {
          cpSync(saved, folder, { recursive: true, verbatimSymlinks: true });
          const file = random.pick(databases(folder, kind));
          const damage = random.pick(Object.keys(DAMAGES));
          DAMAGES[damage](join(folder, file), random);
          const browser = await open();
          const end = await look(browser).catch((error) => `NO PAGE ${error.message}`);
          await browser.kill();
          counted[end] = (counted[end] ?? 0) + 1;
          if (end !== 'whole' && !Object.values(TOLD).includes(end)) wrong.push(`${damage} of ${file}: ${end}`);
        });
      }
      it.diagnostic(`${kind}: ${JSON.stringify(counted)}`);
      assert.deepEqual(wrong, []);
    });
  });
}
