// A disk that is really full: it is told as that and never as damage, and goes on where it stopped once there is room.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withDisk } from '../support/disk.mjs';
import { LONG, inSample, leftOut } from '../support/levels.mjs';
import { forTest } from '../support/patience.mjs';
import { KINDS, withProfile } from '../support/profile.mjs';
import { SAVED, TOOLS, enter, keep, put, unlock, visit, walk } from '../support/profile-vault.mjs';

/** SQLite names a full disk itself: it has one run in three. */
const SELDOM = 'chromium-sqlite';
const isLeftOut = (kind) => kind === SELDOM && !LONG && !inSample(`full disk of ${kind}`, 3);
const LIMIT = { timeout: forTest(120_000) };
const FIELD = 'In je eigen woorden';
const FULL = 'Er is geen plaats meer op deze computer.';
/** Each of these says of a plan that it is damaged, or not there. */
const LOSS = ['beschadigd', 'is weg van deze computer', 'Dat is nu weg'];
/** A browser may have room of its own in a file that is there: that is used up after so many writes at the latest. */
const MOST = 12;
/** As long as what somebody writes who has much to say. */
const LONG_TEXT = ' en een huis met een tuin'.repeat(30);

const says = (words) => `document.body.innerText.includes('${words}')`;
const LOST = LOSS.map(says).join(' || ');
const PLANS = `document.querySelector('.vaults__vault') && !document.querySelector('#shell')`;
const OPEN = `document.querySelector('main a[href$="/klaar"], header a[href$="/klaar"]') && !document.querySelector('.vaults')`;

/** Writes into the field and leaves it; what the status line says when that is through. */
const tell = (browser, text) =>
  browser.run(`${TOOLS}
    let isUnderWay = false;
    const told = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        const isSaving = status().includes('Even opslaan');
        if (isUnderWay && !isSaving) (watcher.disconnect(), resolve(status()));
        isUnderWay ||= isSaving;
      });
      watcher.observe(document, { subtree: true, childList: true, characterData: true });
    });
    ${put('purpose', text)}
    return told;`);

/** Writes on a full disk until that is told; returns what stands in the field then. */
async function writeUntilTold(browser, disk) {
  await walk(browser, '/waarvoor');
  for (let turn = 0; turn < MOST; turn += 1) {
    // What the browser itself gave back meanwhile.
    disk.fill();
    const text = `${turn}${LONG_TEXT}`;
    const told = await tell(browser, text);
    if (told.includes(SAVED)) continue;
    assert.ok(told.includes(FULL), told);
    assert.equal(await browser.value(FIELD), text);
    return text;
  }
  return assert.fail('everything fits on a full disk');
}

/** The first of these that stands on the page. */
async function either(browser, signs) {
  await browser.until(Object.values(signs).map((sign) => `(${sign})`).join(' || '));
  for (const [name, sign] of Object.entries(signs)) if (await browser.run(`return Boolean(${sign})`)) return name;
  return undefined;
}

/** Comes back on a full disk: the plan opens, or it is told why not. */
async function comeBack(browser) {
  await visit(browser);
  const first = await either(browser, { lost: LOST, full: says(FULL), plans: PLANS });
  if (first !== 'plans') return first;
  await browser.run(`document.querySelector('.vaults__vault').click()`);
  const next = await either(browser, { lost: LOST, full: says(FULL), asked: says('Hoe doe je je plan open?') });
  if (next !== 'asked') return next;
  await enter(browser);
  return either(browser, { lost: LOST, full: says(FULL), open: OPEN });
}

/** What was kept of the purpose, for somebody who opens the plan. */
async function kept(browser) {
  await unlock(browser);
  await walk(browser, '/waarvoor');
  return browser.value(FIELD);
}

for (const kind of KINDS) {
  if (isLeftOut(kind)) {
    leftOut(`full disk of ${kind}`);
    continue;
  }
  describe(`A full disk (${kind})`, () => {
    test('is told as that, also after a reload, and nothing that was kept is lost', LIMIT, () =>
      withDisk((disk) =>
        withProfile(kind, async (open) => {
          let browser = await open();
          await visit(browser);
          await keep(browser);
          const typed = await writeUntilTold(browser, disk);
          disk.free();
          await browser.click('Probeer opnieuw');
          await browser.see(SAVED);
          await browser.close();
          // What Chromium wrote behind a record that the full disk cut off is lost at the next start.
          browser = await open();
          assert.equal(await kept(browser), typed);
          await writeUntilTold(browser, disk);
          // Twice: what a browser tries on a full disk may do its harm at the next start.
          for (let turn = 0; turn < 2; turn += 1) {
            assert.match(await comeBack(browser), /^(full|open)$/);
            disk.fill();
          }
          disk.free();
          assert.equal((await kept(browser)).replace(/^\d+/, ''), LONG_TEXT);
          await browser.close();
        }, disk.place),
      ));
  });
}
