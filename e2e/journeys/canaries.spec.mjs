// Two hundred invented words, typed wherever something can be typed: none can be read from the disk.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forTest } from '../support/patience.mjs';
import { kindsOfTurn, withProfile } from '../support/profile.mjs';
import { choose, enter, keep, lock, stepTo, unlock, visit, walk, SAVED } from '../support/profile-vault.mjs';
import { search } from '../support/search.mjs';

/** A browser that hangs fails its test. */
const LIMIT = { timeout: forTest(240_000) };
const NOTE = 'Wat wil je onthouden?';
const BEGINNINGS = ['brofe', 'knarti', 'plumo', 'drevi', 'sjoka', 'gwinte', 'vlorpe', 'zwilka', 'trompi', 'kwesto'];
const ENDINGS = ['lë', 'rïn', 'möt', 'tänk', 'püs'];
const TAILS = ['doffel', 'marp', 'jonk', 'spiel'];

/** Invented words; the dots make other letters of them in each spelling. */
const ALL = TAILS.flatMap((tail) => ENDINGS.flatMap((ending) => BEGINNINGS.map((one) => `${one}${ending} ${tail}`)));

/** Takes words from the list, each once. */
function supply() {
  let from = 0;
  return (count) => {
    from += count;
    assert.ok(from <= ALL.length, 'enough words');
    return ALL.slice(from - count, from).join(', ');
  };
}

/** Writes in every field that is kept, typed or all at once; returns what stands in three of them. */
async function fill(browser, take) {
  const write = async (path, label, { count, by = 'write' }) => {
    await walk(browser, path);
    const text = take(count);
    await browser[by](label, text);
    await browser.see(SAVED);
    return text;
  };
  const step = await write('/taak/sn-01', NOTE, { count: 40 });
  await write('/instellingen', 'Naam op papier (hoeft niet)', { count: 4 });
  await walk(browser, '/onderdak');
  await browser.click('Schrijf iets op');
  const theme = take(40);
  const label = await browser.run(`return document.querySelector('[for^=note-]').textContent`);
  await browser.paste(label, theme);
  await walk(browser, '/taak/eigen');
  await browser.write('Wat wil je doen?', take(9));
  await browser.click('Bewaar');
  await browser.until(`document.querySelector('h1').textContent.includes('Mijn plan')`);
  const own = `[...document.querySelectorAll('main a')].find((one) => one.textContent.includes('${BEGINNINGS[0]}'))`;
  // No row is made before its list is unfolded.
  await browser.until(`(document.querySelectorAll('main details:not([open])').forEach((one) => (one.open = true)), ${own})`);
  await browser.run(`${own}.click()`);
  await browser.see('Haal weg');
  await write('/taak/sn-03', NOTE, { count: 20, by: 'paste' });
  return { step, theme };
}

/** Writes in fields whose words are kept nowhere. */
async function fillInVain(browser, take) {
  await walk(browser, '/vragen/to-municipality');
  await browser.write('Typ een deel van de naam', take(6));
  await browser.see('Geen gemeente gevonden');
  await walk(browser, '/taak/eigen');
  await browser.write('Dag', take(2));
  await browser.write('Jaar', take(2));
  // No date at all: it goes only after a yes.
  await browser.run(stepTo('/waarvoor'));
  await browser.click('Ga toch weg');
  await browser.until(`document.querySelector('h1:focus')?.textContent.includes('Wat wil ik')`);
}

/** The value of a field that comes with a screen. */
async function value(browser, path, id) {
  await walk(browser, path);
  return browser.run(`return document.querySelector('${id}').value`);
}

for (const kind of kindsOfTurn(0)) {
  describe(`Canaries (${kind})`, () => {
    test('what was typed can not be read, open, locked, killed or wiped', LIMIT, (it) =>
      withProfile(kind, async (open, folder) => {
        const take = supply();
        const secret = take(3);
        const clean = (when) => assert.deepEqual(search(folder, ALL), [], when);

        let browser = await open();
        await visit(browser);
        await walk(browser, '/waarvoor');
        const purpose = take(40);
        await browser.paste('In je eigen woorden', purpose);
        await keep(browser, secret);
        const { step, theme } = await fill(browser, take);
        await fillInVain(browser, take);
        clean('while it is open');
        await lock(browser);
        clean('after the lock');
        await choose(browser);
        await enter(browser, take(3));
        await browser.see('Dat was het niet.');
        await browser.click('Sleutel op papier');
        await browser.write('De 8 woorden van je papier', take(3));
        // What a browser keeps of a page to restore its session.
        await browser.close();
        clean('closed with a key in its field');

        browser = await open();
        await unlock(browser, secret);
        assert.equal(await value(browser, '/taak/sn-01', '#task-note'), step);
        assert.equal(await value(browser, '/onderdak', 'textarea[id^=note-]'), theme);
        assert.equal(await value(browser, '/waarvoor', '#purpose'), purpose);
        await walk(browser, '/taak/sn-02');
        await browser.write(NOTE, take(25));
        await browser.kill();
        clean('killed with words in a field');

        browser = await open();
        await choose(browser);
        await browser.click('Zin of woorden');
        await browser.write('Jouw zin of woorden', take(3));
        await browser.kill();
        clean('killed with a secret in its field');

        browser = await open();
        await unlock(browser, secret);
        await walk(browser, '/klaar');
        for (const button of ['Alles wissen', 'Ja, wis mijn plan', 'Weet je het zeker? Ja, wis alles']) await browser.click(button);
        await browser.until(`document.querySelector('h1')?.textContent.includes('Waar wil je aan werken?') && !document.querySelector('#shell')`);
        clean('after the wipe');
        await visit(browser, '/openen');
        await browser.see('Op deze computer is geen plan bewaard.');
        const left = await browser.run(`return Object.keys(localStorage).filter((name) => /^oporde-[0-9a-f]/.test(name))`);
        assert.deepEqual(left, []);
        await browser.close();
        clean('closed after the wipe');
        assert.equal(take(0), '');
        it.diagnostic(`${kind}: ${ALL.length} words, none found in seven searches`);
      }));
  });
}
