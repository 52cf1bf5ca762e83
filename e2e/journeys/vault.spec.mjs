// A plan in a vault: closing it, coming back with the secret, and what happens when something is wrong.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see, tabTo } from '../support/see.mjs';
import { kept, nothingOf, walk } from '../support/inside.mjs';
import { BESIDE, NOTE, begun, closed, guest, reads, write } from '../support/prepared.mjs';
import { App } from '../pages/app.mjs';
import { Step } from '../pages/plan.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const KEEP = 'Je plan bewaren';
const WRONG = { sentence: 'dit is de verkeerde zin' };
const PICTURES = ['kat', 'appel', 'vis', 'beker', 'vlinder', 'kaas'];

/** A guest with a note, at the choice of how to keep it. */
async function atChoice(app) {
  await guest(app);
  await app.link('Bewaar je plan').click();
  await app.on(KEEP);
}

/** Reaches a control with the keyboard, forwards or back. */
async function reach(control) {
  const isBehind = await control.evaluate(
    (element) => (element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
  );
  await tabTo(control, { key: isBehind ? 'Shift+Tab' : 'Tab' });
}

async function pickByKeyboard(page, label, names) {
  const pad = page.getByRole('group', { name: label });
  for (const name of names) {
    await reach(pad.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  }
}

/** What is written in one store, changed by `change` (of the key and the bytes). */
function tamper(page, store) {
  return page.evaluate(
    (store) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('oporde');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          const rows = writing.objectStore(store).openCursor();
          rows.onsuccess = () => {
            const cursor = rows.result;
            if (!cursor) return;
            const bytes = new Uint8Array(cursor.value.buffer ?? cursor.value).slice();
            bytes[bytes.length >> 1] ^= 1;
            cursor.update(cursor.value instanceof ArrayBuffer ? bytes.buffer : bytes);
            cursor.continue();
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    store,
  );
}

/** A later visit with the same browser, begun at this moment. */
async function later(context, app, moment) {
  const page = await context.newPage();
  await page.addInitScript((moment) => {
    const Before = Date;
    const ahead = moment - Before.now();
    globalThis.Date = class extends Before {
      constructor(...when) {
        super(...(when.length > 0 ? when : [Before.now() + ahead]));
      }

      static now() {
        return Before.now() + ahead;
      }
    };
  }, new Date(moment).getTime());
  return new App(page, app.origin);
}

journey('Keep', BOTH, (it) => {
  it('with a sentence: the work of a guest is there after a reload', async ({ page, app }) => {
    await atChoice(app);
    const vault = new Vault(app);
    await app.button('Bewaren met een eigen zin').click();
    await vault.type('Jouw zin', SECRET.sentence);
    await vault.type('Typ hetzelfde nog een keer', SECRET.sentence);
    await see(page.getByText('In een gewoon venster blijft je plan tot en met februari 2028.'));
    await vault.mark('huis');
    await see(page.getByText('In een gewoon venster blijft je plan tot en met februari 2028.'));
    await see(page.getByText('In een privévenster is je plan weg als het venster sluit.'));
    await app.saved();
    await reads(app);
    await app.reload();
    await see(new Step(app).note());
    await nothingOf(page, [NOTE]);
    await vault.unlock();
    await reads(app);
  }, { keys: 'machine', both: 'smoke' });

  it('with a sentence of two hundred letters, pasted', async ({ page, app }) => {
    const long = 'de zon scheint op het grote plein en '.repeat(6).slice(0, 199).concat('x');
    assert.equal(long.length, 200);
    await atChoice(app);
    const vault = new Vault(app);
    await app.button('Bewaren met een eigen zin').click();
    const first = page.getByLabel('Jouw zin', { exact: true });
    await first.fill(long);
    // What is hidden can't be copied.
    await app.button('Laat zien').click();
    await first.press('Control+A');
    await first.press('Control+C');
    await app.button('Ga verder').click();
    const again = page.getByLabel('Typ hetzelfde nog een keer');
    await again.focus();
    await again.press('Control+V');
    assert.equal(await again.inputValue(), long);
    await app.button('Ga verder').click();
    await vault.mark('huis');
    await app.reload();
    await vault.choose();
    await vault.enter({ sentence: long.slice(0, 199).concat('y') });
    await see(page.getByText('Dat was het niet.'));
    await vault.enter({ sentence: long });
    await vault.isOpen();
    await reads(app);
  });

  it('with six pictures, by keyboard', async ({ page, app }) => {
    await atChoice(app);
    const vault = new Vault(app);
    await reach(app.button('Bewaren met 6 plaatjes'));
    await page.keyboard.press('Enter');
    await pickByKeyboard(page, 'Kies 6 plaatjes. Onthoud ook de volgorde.', PICTURES);
    await see(page.getByRole('group', { name: 'Kies dezelfde 6 plaatjes nog een keer' }));
    await pickByKeyboard(page, 'Kies dezelfde 6 plaatjes nog een keer', PICTURES);
    await vault.mark('vis');
    await app.reload();
    await vault.choose('vis');
    await vault.enter({ pictures: PICTURES.toReversed() });
    await see(page.getByText('Dat was het niet.'));
    await vault.enter({ pictures: PICTURES });
    await vault.isOpen();
    await reads(app);
  });

  it('with five words, typed again from paper', async ({ page, app }) => {
    await atChoice(app);
    const vault = new Vault(app);
    await app.button('Bewaren met 5 woorden').click();
    const words = page.locator('.secret-words li');
    await see(words);
    const first = await words.allInnerTexts();
    assert.equal(first.length, 5);
    await app.button('Andere woorden').click();
    const drawn = await words.allInnerTexts();
    assert.notDeepEqual(drawn, first);
    await app.button('Ik heb ze opgeschreven').click();
    await vault.type('Typ hetzelfde nog een keer', drawn.join(' '));
    await vault.mark('kat');
    await app.reload();
    await vault.unlock({ mark: 'kat', sentence: drawn.join('  ').toUpperCase() });
    await reads(app);
  });

  it('a weak secret is refused in words, and stays to be made longer', async ({ page, app }) => {
    await atChoice(app);
    await app.button('Bewaren met een eigen zin').click();
    const field = page.getByLabel('Jouw zin', { exact: true });
    for (const [weak, why] of [
      ['kort', 'Dit is nog te kort. Maak er minstens 12 letters van.'],
      ['1234 5678 9012 3456', 'Dit zijn alleen cijfers. Zet er woorden bij.'],
    ]) {
      await new Vault(app).type('Jouw zin', weak);
      await see(page.getByText(why));
      assert.equal(await field.inputValue(), weak);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      await field.fill('');
      await gone(page.getByText(why));
    }
  });

  it('another repeat is told, and can be tried again', async ({ page, app }) => {
    const vault = new Vault(app);
    await atChoice(app);
    await app.button('Bewaren met een eigen zin').click();
    await vault.type('Jouw zin', SECRET.sentence);
    await vault.type('Typ hetzelfde nog een keer', `${SECRET.sentence}en`);
    await see(page.getByText('Dit was niet hetzelfde. Dat geeft niet.'));
    assert.equal(await page.getByLabel('Typ hetzelfde nog een keer').inputValue(), `${SECRET.sentence}en`);
    await vault.type('Typ hetzelfde nog een keer', SECRET.sentence);
    await see(page.getByText('Kies een plaatje voor op je plan.'));

    await walk(app, '/plan', 'Mijn plan');
    await walk(app, '/bewaren', KEEP);
    await app.button('Bewaren met 6 plaatjes').click();
    await vault.choosePictures('Kies 6 plaatjes. Onthoud ook de volgorde.', PICTURES);
    await vault.choosePictures('Kies dezelfde 6 plaatjes nog een keer', PICTURES.toReversed());
    await see(page.getByText('Dit was niet hetzelfde. Dat geeft niet.'));
    await vault.choosePictures('Kies dezelfde 6 plaatjes nog een keer', PICTURES);
    await see(page.getByText('Kies een plaatje voor op je plan.'));
  });

  it('each choice says against whom it helps', async ({ page, app }) => {
    await atChoice(app);
    const ways = await page.locator('.way').evaluateAll((all) =>
      all.map((way) => [way.innerText.trim(), document.getElementById(way.getAttribute('aria-describedby'))?.innerText]),
    );
    assert.deepEqual(ways, [
      ['Niets bewaren, alles op papier', 'Je laat hier niets achter. Wat er niet is, kan niemand openen.'],
      ['Bewaren met 6 plaatjes', 'Goed tegen iemand die hier toevallig zit. Niet genoeg tegen iemand die de computer meeneemt en lang zoekt.'],
      ['Bewaren met een eigen zin', 'Hoe langer en hoe minder bekend, hoe sterker. Neem dus geen spreuk of lied dat veel mensen kennen.'],
      ['Bewaren met 5 woorden', 'Sterk. Ook iemand die de computer meeneemt en lang zoekt, raadt ze niet zomaar.'],
    ]);
  });

  it('no step of closing loses the focus', async ({ page, app }) => {
    // A step that comes takes the focus with the next frame.
    const hasFocus = (where) =>
      page.waitForFunction(() => document.activeElement !== document.body).catch(() => assert.fail(`the focus is lost ${where}`));
    await atChoice(app);
    const vault = new Vault(app);
    await app.button('Bewaren met een eigen zin').press('Enter');
    await see(page.getByLabel('Jouw zin', { exact: true }));
    await hasFocus('at the sentence');
    await page.getByLabel('Jouw zin', { exact: true }).fill(SECRET.sentence);
    await page.keyboard.press('Enter');
    await see(page.getByLabel('Typ hetzelfde nog een keer'));
    await hasFocus('at the repeat');
    await page.getByLabel('Typ hetzelfde nog een keer').fill(SECRET.sentence);
    await page.keyboard.press('Enter');
    await see(page.getByText('Kies een plaatje voor op je plan.'));
    await hasFocus('at the picture');
    await vault.mark('huis');
    await hasFocus('at the end');
  }, { both: 'focus' });
});

journey('Unlock', BOTH, (it) => {
  it('wrong tries are told, become slower, and never end', async ({ page, app }) => {
    const { vault } = await closed(app);
    await vault.choose();
    for (let miss = 1; miss <= 3; miss += 1) {
      await vault.enter(WRONG);
      await see(page.getByText('Je plan gaat open. Dat duurt even.').or(page.getByText('Dat was het niet.')));
      await see(page.getByText('Dat was het niet. Probeer het nog een keer.'));
      assert.equal(await page.getByText('seconden').count(), 0, `${miss} misses`);
    }
    await vault.enter(WRONG);
    await see(page.getByText('Na een paar keer duurt het langer: nu 3 seconden.'));
    // Nobody gets round it by loading the page again.
    await app.reload();
    await vault.choose();
    const begin = Date.now();
    await vault.enter(WRONG);
    await see(page.getByText('Na een paar keer duurt het langer: nu 5 seconden.'));
    assert.ok(Date.now() - begin >= 3_000, `${Date.now() - begin} ms`);
    await vault.enter(SECRET);
    await vault.isOpen();
    await reads(app);
    assert.ok(!(await kept(page)).includes('-tries'), 'the right secret forgets the wrong ones');
  });

  // Every kind is a native test (`domain/src/settle`); here Unicode's tables are those of the browser.
  it('what another keyboard changes by itself does not matter', async ({ app }) => {
    const { vault } = await closed(app);
    await vault.unlock({ sentence: '  „MIJN tante”\u00a0 Bakt e\u0301lke  zöndag – ａＰＰＥＬta\u00adart… ' });
    await reads(app);
  });

  it('the key on paper opens, and is shown once', async ({ page, app }) => {
    const vault = new Vault(app);
    const words = await vault.keep({ ...SECRET, recovery: true });
    await write(app);
    assert.equal(words.length, 8);
    await walk(app, '/bewaren', 'Je plan is bewaard');
    await nothingOf(page, [words.slice(0, 3).join(' '), words.join('\n'), 'Jouw sleutel op papier']);
    await app.reload();
    await vault.choose();
    await vault.enter({ sentence: words.join(' ') });
    await see(page.getByText('Dat was het niet.'));
    await vault.enter({ recovery: words.map((word, at) => `${at + 1}. ${word}`).join(', ') });
    await vault.isOpen();
    await reads(app);
  });

  it('two plans stand there as pictures only, and open one by one', async ({ page, app }) => {
    const { vault } = await closed(app);
    const other = { sentence: 'Wij fietsen samen door de duinen', mark: 'vis' };
    await vault.keep(other);
    await write(app, 'vlindermoes');
    await app.reload();
    await app.open('/');
    const pictures = page.locator('.vaults');
    await see(vault.plan());
    assert.equal(await pictures.getByRole('button').count(), 2);
    assert.equal((await pictures.innerText()).trim(), '');
    await nothingOf(page, [NOTE, 'vlindermoes']);
    await vault.choose('vis');
    await vault.enter(SECRET);
    await see(page.getByText('Dat was het niet.'));
    await vault.enter(other);
    await vault.isOpen();
    await reads(app, 'vlindermoes');
    await app.button('Op slot').click();
    await see(vault.plan());
    await vault.unlock();
    await reads(app);
  });
});

journey('Time and damage', BOTH, (it) => {
  it('a plan goes when its month was over on several days, and that is told', async ({ app, context }) => {
    const { vault } = await closed(app);
    await vault.choose();
    await vault.enter(WRONG);
    await see(app.page.getByText('Dat was het niet.'));
    await app.page.close();
    // A clock that was ahead once, the last day, and two days after it.
    for (const day of ['2040-01-01T10:00', '2028-02-29T20:00', '2028-03-01T08:00', '2028-03-02T08:00']) {
      const there = await later(context, app, `${day}:00+01:00`);
      await there.open('/');
      await see(new Vault(there).plan());
      await there.page.close();
    }
    const after = await later(context, app, '2028-03-03T08:00:00+01:00');
    await after.open('/');
    await see(after.page.getByText('Een plan op deze computer is weggehaald. Het werd bewaard tot en met februari 2028.'));
    assert.equal(await new Vault(after).plan().count(), 0);
    await after.button('Ik heb het gelezen').click();
    await gone(after.page.getByText('Een plan op deze computer is weggehaald.'));
    const left = (await kept(after.page)).split('\n');
    assert.deepEqual(left.filter((line) => /^row |oporde-[0-9a-f]{16}/.test(line)), []);
    await after.open('/openen');
    await see(after.page.getByText('Op deze computer is geen plan bewaard.'));
    await gone(after.page.getByText('Op deze computer stond een plan.'));
  }, { both: 'storage' });

  it('a clock of another age is told, and a step can be done all the same', async ({ app, context }) => {
    await app.page.close();
    for (const day of ['1999-05-01', '2250-05-01']) {
      const wrong = await later(context, app, `${day}T10:00:00+02:00`);
      await wrong.open('/plan');
      await see(wrong.page.getByText('De klok van deze computer staat niet goed.'));
      await wrong.open('/taak/zo-01');
      await wrong.button('Dit is klaar').click();
      await see(wrong.page.getByText('Klaar sinds'));
      await wrong.page.close();
    }
  });

  it('a plan that is opened stays longer', async ({ app, context }) => {
    await closed(app);
    await app.page.close();
    const half = await later(context, app, '2027-09-10T10:00:00+02:00');
    await half.open('/');
    await new Vault(half).unlock();
    await reads(half);
    await half.page.close();
    const after = await later(context, app, '2028-03-01T08:00:00+01:00');
    await after.open('/');
    await new Vault(after).unlock();
    await reads(after);
  });

  it('a damaged label says so, and asks no secret', async ({ page, app }) => {
    await closed(app);
    await tamper(page, 'labels');
    await app.open('/');
    await page.locator('.vaults').getByRole('button', { name: 'Dit plan is beschadigd' }).click();
    await app.on('Je plan openen');
    await see(page.getByText('Dit plan is beschadigd en kan niet meer open.'));
    assert.equal(await page.getByRole('button', { name: 'Zin of woorden' }).count(), 0);
    assert.equal(await page.getByText('Dat was het niet.').count(), 0);
  });

  it('a damaged plan is not taken for a wrong secret', async ({ page, app }) => {
    const { vault } = await closed(app);
    await tamper(page, 'snapshot');
    await vault.choose();
    await vault.enter(SECRET);
    await app.on('Je plan is beschadigd. Niet alles kan meer open.');
  });

  it('a plan that the browser lost is told until it was read', async ({ page, app, context }) => {
    await begun(app);
    const beside = await context.newPage();
    await beside.goto(`${app.origin}${BESIDE}`);
    await beside.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('oporde');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    for (let visit = 1; visit <= 2; visit += 1) {
      await app.visit('/openen');
      await see(page.getByText('Op deze computer stond een plan. Dat is nu weg.'));
    }
    await app.button('Ik heb het gelezen').click();
    await gone(page.getByText('Op deze computer stond een plan.'));
    await app.visit('/openen');
    await see(page.getByText('Op deze computer is geen plan bewaard.'));
    assert.equal(await page.getByText('Op deze computer stond een plan.').count(), 0);
    assert.ok(!/oporde-[0-9a-f]{16}/.test(await kept(page)));
  }, { both: 'storage' });
});
