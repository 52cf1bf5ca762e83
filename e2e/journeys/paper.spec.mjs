// What comes out of the printer of Firefox: its driver prints, so it is opened with a profile folder of its own.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../support/pdf.mjs';
import { forTest } from '../support/patience.mjs';
import { withProfile } from '../support/profile.mjs';
import { visit, walk } from '../support/profile-vault.mjs';
import { LONG } from '../pages/debts.mjs';
import { RECEIVER, SENDER } from '../pages/letters.mjs';

/** As `@page wide` says, in centimetres. */
const WIDE = { orientation: 'landscape', margin: { top: 1, bottom: 1.2, left: 1.2, right: 1.2 } };

/** As the others have it. */
const HIGH = { margin: { top: 1.2, bottom: 1.4, left: 1.4, right: 1.4 } };
/** What is one sheet, with a word of it in bold: of a font with several weights Firefox would draw that as a shape. */
const SHEETS = [
  ['/papieren/vandaag-vrij', 'Vandaag vrij', 'Waar slaap je vannacht?'],
  ['/papieren/een-blad', 'Mijn plan op één blad', 'Wat begint'],
  ['/papieren/verzoek', 'Verzoekbriefje', 'Verzoekbriefje'],
  ['/geld', 'Mijn geld per maand', 'Samen eruit'],
];

/** Fills in the form of a debt, field by field: some come only with what was said before. */
const filled = ({ creditor, kind, amount, on, stage, threat, arrangement, more, missing = [] }) => `
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const label = (words) => [...document.querySelectorAll('main label')].find((one) => one.textContent.trim() === words);
  const say = async (words, text) => {
    const field = document.getElementById(label(words).htmlFor);
    if (field.matches('select')) field.selectedIndex = [...field.options].findIndex((one) => one.textContent === text);
    else field.value = text;
    field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
    await frame();
  };
  for (const [words, text] of ${JSON.stringify([
    ['Aan wie moet je betalen?', creditor], ['Waar is het voor?', kind], ['Hoeveel is het nu?', amount],
    ['Van welke dag is dat bedrag?', on], ['Is er een regeling?', arrangement], ...Object.entries(more),
  ])}) await say(words, text);
  for (const words of ${JSON.stringify([stage, threat, ...missing].filter(Boolean))}) {
    label(words).click();
    await frame();
  }`;

/** Fills in a letter: whom it is for, and with `isFirst` who writes; of each group the last choice, or all. */
const written = (isFirst) => `
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const say = async (id, text) => {
    const field = document.getElementById(id);
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
  };
  const own = document.querySelector('[name=letter-from]');
  own.click();
  await frame();
  if (${isFirst}) {
    for (const [id, text] of ${JSON.stringify([['sender-name', SENDER.name], ['sender-street', SENDER.own[0]], ['sender-town', SENDER.own[1]]])}) await say(id, text);
  }
  for (const [id, text] of ${JSON.stringify([['letter-to', RECEIVER.to], ['letter-street', RECEIVER.address[0]], ['letter-town', RECEIVER.address[1]], ['letter-reference', RECEIVER.reference]])}) await say(id, text);
  for (const group of document.querySelectorAll('main fieldset:not(:has([name=letter-from]))')) {
    const inputs = [...group.querySelectorAll('input')];
    for (const input of inputs[0].type === 'radio' ? inputs.slice(-1) : inputs) {
      if (!input.checked) input.click();
      await frame();
    }
  }`;

describe('Paper (firefox)', () => {
  test('a sheet is one, and all its words are found', { timeout: forTest(90_000) }, () =>
    withProfile('firefox', async (open) => {
      const browser = await open();
      await visit(browser);
      for (const [path, heading, word] of SHEETS) {
        await walk(browser, path);
        await browser.see(heading);
        await browser.until(`document.querySelector('.sheet')?.innerText.length > 40`);
        // Of a font that is fetched for the print only, the first one has no bold as text.
        await browser.until(`[...document.fonts].some(({ family, status }) => family.includes('Paper') && status === 'loaded')`);
        const { sheets, texts } = read(await browser.print(HIGH));
        assert.equal(sheets, 1, `${heading}: ${texts}`);
        assert.ok(texts[0].includes(word), `${word}: ${texts}`);
      }
      await browser.run(`
        const food = document.getElementById('budget-food');
        food.value = '70';
        food.dispatchEvent(new Event('input', { bubbles: true }));`);
      await walk(browser, '/geld/eerste-weken');
      await browser.until(`document.querySelectorAll('.weeks__list > li').length > 3`);
      const weeks = read(await browser.print(HIGH));
      assert.equal(weeks.sheets, 1, weeks.texts.join(' '));
      assert.ok(weeks.texts[0].includes('Week 1'), weeks.texts[0]);
    }));

  test('the list of debts is one sheet on its side', { timeout: forTest(90_000) }, () =>
    withProfile('firefox', async (open) => {
      const browser = await open();
      await visit(browser);
      await walk(browser, '/schulden/een');
      await browser.see('Een schuld erbij zetten');
      for (const [at, debt] of LONG.entries()) {
        await browser.run(filled(debt));
        await browser.click(at < LONG.length - 1 ? 'Nog een schuld' : 'Klaar');
        const isNext = at < LONG.length - 1 ? `document.getElementById('debt-creditor')?.value === ''` : `document.querySelector('h1').textContent === 'Schulden'`;
        await browser.until(isNext);
      }
      await browser.click('Mijn overzicht op papier');
      await browser.see('Overzicht van mijn schulden');
      await browser.until(`document.querySelectorAll('.debts-paper__table tr').length > 8`);
      const paper = read(await browser.print(WIDE));
      const words = paper.texts.join(' ');
      assert.equal(paper.sheets, 1, words);
      for (const word of ['LEV20261122-4', '12.847,60', 'Woningcorporatie Hart', 'Geld aan het CJIB', 'Samen: € 28.191,49']) assert.ok(words.replace(/\s+/g, '').includes(word.replace(/\s+/g, '')), `${word}: ${words}`);
    }));

  test('each letter is one sheet', { timeout: forTest(120_000) }, () =>
    withProfile('firefox', async (open) => {
      const browser = await open();
      await visit(browser);
      await walk(browser, '/brieven');
      await browser.until(`document.querySelectorAll('main .plain-list a').length > 20`);
      const all = await browser.run(`return [...document.querySelectorAll('main .plain-list a')].map((link) => [new URL(link.href).hash.slice(1), link.textContent]);`);
      const offered = new Map(all.filter(([id]) => id !== 'creditor'));
      assert.ok(offered.size >= 20, `${offered.size} letters`);
      let isFirst = true;
      for (const [id, title] of offered) {
        await walk(browser, `/brieven/brief#${id}`);
        await browser.see(title);
        await browser.until(`document.querySelector('main fieldset') !== null`);
        await browser.run(written(isFirst));
        isFirst = false;
        await browser.until(`document.querySelector('.letter') !== null`);
        const { sheets, texts } = read(await browser.print(HIGH));
        assert.equal(sheets, 1, `${id}: ${texts.join(' ')}`);
        assert.ok(texts[0].includes('Handtekening') && texts[0].includes('Oudenaarden'), `${id}: ${texts[0]}`);
      }
    }));
});
