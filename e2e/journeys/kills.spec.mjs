// A browser that dies at any moment: what was said to be kept is there, and nothing is there by half.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { tear } from '../support/damage.mjs';
import { LONG } from '../support/levels.mjs';
import { forTest } from '../support/patience.mjs';
import { kindsOfTurn, progress, withProfile } from '../support/profile.mjs';
import { TOOLS, answer, keep, kept, lock, put, stepTo, unlock, visit, walk } from '../support/profile-vault.mjs';
import { chance } from '../support/random.mjs';
import { untilSo } from '../support/until.mjs';

/** Kills of each kind of browser, one of four while it is being locked; 1,000 of all with --long. */
const KILLS = LONG ? 334 : 4;
/** A kill and what is around it takes seconds. */
const LIMIT = { timeout: forTest(60_000 + KILLS * 20_000) };
/** The latest moment of a kill, in milliseconds after the work began, and after the lock was asked for. */
const WORKING = 900;
const LOCKING = 120;
/** Every so many kills hit a plan that is being locked. */
const LOCKS = 4;
const NOTE = 'Wat wil je onthouden?';
/** What an event takes away as one step, with what was answered. */
const ANSWERS = { contact: 'Ja, dat mag', where: 'In een gevangenis' };

/** The acts, one after the other: a numbered note, an event of several answers, and that taken back. */
const ACTS = [
  (number) => stepTo('/taak/sn-01') + kept(put('task-note', String(number))),
  () => stepTo('/verandering/terug') + kept(`(await button('Ja, pas mijn plan aan')).click();`),
  () => kept(`(await button('Maak ongedaan')).click();`),
];
/** What the newest line of the history is about after each of them; the plan is the same with and without the last two. */
const LINES = ['event taken back', 'note', 'event'];
/** What stands in the plan after so many acts; once they are folded, the history is empty. */
const after = ({ acts, folded }) => ({
  note: String(acts - ((acts - 1) % 3)),
  isAsked: acts % 3 === 2,
  line: acts === folded ? '' : LINES[acts % 3],
});

/** A script: only an event has parts, and only what is not back has a button to put it back. */
const NEWEST = `
  const isDay = (section) => !section.querySelector('h2').textContent.includes('Weggehaald');
  const line = [...document.querySelectorAll('main section')].find(isDay)?.querySelector('.changes > li');
  if (!line) return '';
  if (!line.querySelector('summary')) return 'note';
  return line.querySelector('button') ? 'event' : 'event taken back';`;

/** A script for the page of the history: takes an event back for which "Maak ongedaan" is gone, by the newest line. */
const PUT_BACK = kept(`(await button('Zet terug')).click();`);

/** What stands in the plan; fails when an event was made by half. Ends on the page of the history. */
async function read(browser) {
  await walk(browser, '/taak/sn-01');
  const note = await browser.value(NOTE);
  await walk(browser, '/vragen');
  await browser.see('Waar ben je nu?');
  const text = await browser.run(`return document.querySelector('main').innerText`);
  const there = Object.values(ANSWERS).filter((one) => text.includes(one));
  assert.ok(there.length === 0 || there.length === 2, `an event by half: ${there} of ${Object.values(ANSWERS)}`);
  await walk(browser, '/geschiedenis');
  return { note, isAsked: there.length === 0, line: await browser.run(NEWEST) };
}

/** A plan that stands after its third act. */
async function begin(browser) {
  await visit(browser);
  await keep(browser);
  for (const [question, text] of Object.entries(ANSWERS)) await answer(browser, question, text);
  for (let done = 0; done < 3; done += 1) await browser.run(ACTS[done](done + 1));
}

/** Works until the browser is gone; returns what was said to be kept, and what else may be. */
async function work(browser, { acts: from, folded }, { random, locks }) {
  const gone = browser.gone.then(() => 'gone');
  const until = (doing) => Promise.race([doing.then(() => 'done', () => gone), gone]);
  let acts = from;
  if (!locks) setTimeout(browser.kill, random.below(WORKING));
  for (;;) {
    if (locks && acts === from + 3) {
      await browser.run(`${stepTo('/klaar')} ${TOOLS} await button('Zet op slot en stop');`);
      setTimeout(browser.kill, random.below(LOCKING));
      await until(browser.click('Zet op slot en stop'));
      await gone;
      return [{ acts, folded }, { acts, folded: acts }];
    }
    if ((await until(browser.run(ACTS[acts % 3](acts + 1)))) === 'gone') return [{ acts, folded }, { acts: acts + 1, folded }];
    acts += 1;
  }
}

for (const kind of kindsOfTurn(1)) {
  describe(`Kills (${kind})`, () => {
    test(`nothing that was kept is lost, nothing is half, over ${KILLS} kills`, LIMIT, (it) =>
      withProfile(kind, async (open) => {
        const random = chance(it, kind);
        const seen = { kills: 0, locking: 0, folded: 0, acts: 0, early: 0 };
        let browser = await open();
        await begin(browser);
        let at = { acts: 3, folded: 0 };
        while (seen.kills < KILLS) {
          const locks = seen.kills % LOCKS === LOCKS - 1;
          const may = await work(browser, at, { random, locks });
          seen.kills += 1;
          progress(kind, seen.kills, KILLS);
          seen.locking += Number(locks);
          browser = await open();
          await unlock(browser);
          const held = await read(browser);
          const found = may.find((one) => isDeepStrictEqual(after(one), held));
          assert.ok(found, `kill ${seen.kills}: ${JSON.stringify(held)}, not one of ${JSON.stringify(may.map(after))}`);
          seen.folded += Number(found.folded > at.folded);
          seen.acts += found.acts - at.acts;
          seen.early += Number(found.acts > may[0].acts);
          at = found;
          if (held.isAsked) {
            await browser.run(PUT_BACK);
            at = { ...at, acts: at.acts + 1 };
          }
        }
        await lock(browser);
        await browser.close();
        it.diagnostic(`${kind}: ${JSON.stringify(seen)}`);
      }));
  });
}

describe('A write that a kill cut off (chromium)', () => {
  test('harms nothing, at the next start and at the one after it', LIMIT, () =>
    withProfile('chromium', async (open, folder) => {
      let browser = await open();
      await begin(browser);
      await browser.kill();
      const log = tear(folder);
      browser = await open();
      await visit(browser);
      await untilSo(() => !existsSync(log), () => 'the browser goes on in the log that was cut off');
      await unlock(browser);
      await browser.run(ACTS[0](4));
      await browser.kill();
      browser = await open();
      await unlock(browser);
      assert.deepEqual(await read(browser), after({ acts: 4, folded: 0 }));
    }));
});
