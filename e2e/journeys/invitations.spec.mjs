// An invitation on paper: ticked, seen exactly so, printed; answered outside, and taken inside. What was not
// ticked is nowhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MADE_WORDS, sealByAge } from '../support/age.mjs';
import { BOTH, journey, visit } from '../support/browser.mjs';
import { filled } from '../support/filled.mjs';
import { print } from '../support/pdf.mjs';
import { chance } from '../support/random.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { ASKS, REPLIES, answered, place, readCodes, readQr, reply, sheet, tick } from '../pages/invitations.mjs';
import { Files } from '../pages/file.mjs';
import { People } from '../pages/people.mjs';
import { Typist } from '../pages/typist.mjs';

const OUTSIDE = 'https://op-orde.example/';
const CODES = { public_url: OUTSIDE, abilities: { codes: true } };
const DAYS = { 'maandag 26 april 2027': '2027-04-26', 'maandag 24 mei 2027': '2027-05-24' };

/** Runs with a folder that is gone afterwards. */
async function withFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-invitations-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The invitation of somebody who was just written down. */
async function invite(app, name) {
  const people = new People(app);
  await people.name(name);
  await app.open('/uitnodiging#1');
  await app.on('Uitnodiging');
}

/** Reads the code from the page as a copier would leave it: in grey, with few dots. */
async function scan(page, folder) {
  const pdf = join(folder, 'sheet.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
  execFileSync('pdftoppm', ['-r', '100', '-gray', '-png', '-singlefile', pdf, join(folder, 'sheet')]);
  return readQr([join(folder, 'sheet.png')])[0];
}

journey('Invitations', ['chromium'], (it) => {
  it('are made by keyboard, printed as seen, and remembered', async ({ app, page }) => {
    const typist = new Typist(app);
    const people = new People(app);
    // The dialog to print stops a headless page; what was pressed is what counts.
    await page.addInitScript(() => (globalThis.print = () => {}));
    await people.name('Samira');
    await people.person('Samira');
    await typist.push(app.link('Vraag het op papier'));
    await app.on('Uitnodiging');
    await see(page.getByText('Je hoeft dit niet te doen.'));
    // What she helps with is ticked already, and can be taken off.
    assert.ok(await page.getByRole('checkbox', { name: 'Mag ik jou bellen?' }).isChecked());
    await page.getByRole('checkbox', { name: 'Mag ik jou bellen?' }).uncheck();
    await see(page.getByText('Kies eerst wat je wilt vragen.'));
    await gone(app.button('Print deze bladzijde'));
    await tabTo(page.getByRole('checkbox', { name: 'Mag ik bij jou slapen?' }));
    await typist.press('Space');
    await tabTo(page.getByRole('checkbox', { name: 'Wil je mij ophalen?' }));
    await typist.press('Space');
    const paper = await print(page);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    for (const word of ['Dag,', 'Mag ik bij jou slapen?', 'Wil je mij ophalen?', 'Je mag nee zeggen.', 'maandag 26 april 2027', 'Knip dit af', 'eerst praten']) {
      assert.ok(words.includes(word), `"${word}": ${words}`);
    }
    for (const word of ['Samira', 'Naam:', 'bellen?', 'kinderen', 'werk voor mij', 'Wat wil je vragen?', 'Tot wanneer']) {
      assert.ok(!words.includes(word), `"${word}" was not chosen: ${words}`);
    }
    await typist.push(app.button('Print deze bladzijde'));
    // What did not come out was not made.
    await typist.push(app.button('Nee'));
    await see(page.getByText(/^Kijk of de printer aan staat/));
    await focused(page.locator('#printed'));
    await typist.push(app.link('Kijk wat je al hebt gemaakt'));
    await see(page.getByText('Je hebt nog niets voor iemand gemaakt.'));
    await page.goBack();
    await app.on('Uitnodiging');
    await page.getByRole('checkbox', { name: 'Mag ik jou bellen?' }).uncheck();
    for (const question of ['Mag ik bij jou slapen?', 'Wil je mij ophalen?']) await page.getByRole('checkbox', { name: question }).check();
    await typist.push(app.button('Print deze bladzijde'));
    await typist.push(app.button('Ja'));
    await typist.push(app.link('Kijk wat je al hebt gemaakt'));
    await app.on('Met wie heb ik gedeeld?');
    await see(page.getByText('Uitnodiging voor Samira, maandag 1 maart 2027'));
    await see(page.getByText('Mag ik bij jou slapen? Wil je mij ophalen?'));
    const made = (await print(page)).texts.join(' ');
    assert.ok(made.includes('Uitnodiging voor S.') && !made.includes('Samira'), made);
    // She was asked now, and so was a bed.
    await people.person('Samira');
    assert.ok(await page.getByRole('radio', { name: 'Gevraagd, nog geen antwoord' }).isChecked());
    await app.open('/taak/on-14');
    await see(page.getByText(/^Wacht op familie of vrienden/));
    assert.equal(await page.getByText('doet dit voor je').count(), 0, 'who is asked promised nothing yet');
    await app.undo();
    await app.open('/gedeeld');
    await see(page.getByText('Je hebt nog niets voor iemand gemaakt.'));
  }, { both: 'smoke' });

  it('are not made for who is kept apart', async ({ app, page }) => {
    const people = new People(app);
    await people.name('Ko');
    await people.person('Ko');
    await page.getByText('Liever even niet. Dan staat').click();
    await gone(app.link('Vraag het op papier'));
    await app.open('/uitnodiging#1');
    await see(page.getByText('Kies eerst voor wie de uitnodiging is.'));
  });

  it('go out, are answered on a phone, and come back as a code', async ({ app, page, browser }) => {
    const typist = new Typist(app);
    await page.addInitScript(() => (globalThis.print = () => {}));
    await place(page, CODES);
    await invite(app, 'Samira');
    await tick(page, [ASKS[0].question, ASKS[1].question]);
    const { address } = await sheet(page);
    const scanned = await withFolder((folder) => scan(page, folder));
    assert.equal(scanned, address);
    await typist.push(app.button('Print deze bladzijde'));

    const outside = await visit(browser, { viewport: { width: 360, height: 740 } });
    const phone = outside.page;
    await outside.app.visit(`/naasten${scanned.slice(`${OUTSIDE}naasten`.length)}`);
    await see(outside.app.heading('Voor familie en vrienden'));
    await see(phone.getByRole('heading', { name: 'Iemand vraagt jou iets' }));
    assert.equal(new URL(phone.url()).hash, '', 'the choices are gone from the address');
    const thumb = new Typist(outside.app);
    await thumb.push(outside.app.link('Geef antwoord'));
    await outside.app.on('Geef antwoord');
    await see(phone.getByText('Kies eerst een antwoord.'));
    await reply(phone, { [ASKS[0].question]: 'ja', [ASKS[1].question]: 'eerst praten' });
    await thumb.push(phone.getByText('Meer over het slapen'));
    await phone.getByText('Hooguit een maand').click();
    await phone.getByText('Roken mag alleen buiten').click();
    const { code } = await answered(phone);
    assert.ok(code.join('').length <= 60);
    const paper = await print(phone);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    for (const word of ['Mag ik bij jou slapen?', 'Hooguit een maand', 'eerst praten', ...code]) {
      assert.ok(words.includes(word), `"${word}": ${words}`);
    }
    for (const word of ['bellen', 'Geen drugs', 'Meer over het slapen', 'Zeg het aan']) {
      assert.ok(!words.includes(word), `"${word}" was not chosen: ${words}`);
    }
    // Who reads more on another page meanwhile finds the answer as it was.
    await thumb.pushBefore(outside.app.link('Alles voor familie en vrienden'));
    await thumb.push(outside.app.link('Geef antwoord'));
    assert.deepEqual((await answered(phone)).code, code);
    assert.deepEqual(outside.problems, []);
    await outside.context.close();

    await app.open('/uitnodiging/antwoord');
    await app.on('Antwoord op een uitnodiging');
    const [first, second] = ['Regel 1 van de code', 'Regel 2 van de code'].map((name) => page.getByLabel(name));
    const wrong = code[0].replace(/.$/, (sign) => (sign === 'Z' ? '9' : 'Z'));
    await first.fill(wrong);
    await second.fill(code[1].toLowerCase().replaceAll('0', 'o'));
    await typist.press('Enter');
    await see(page.getByText(/^Teken 12 klopt niet\./));
    await first.fill(code[0]);
    await typist.press('Enter');
    await see(page.getByRole('heading', { name: 'Antwoord van Samira, maandag 1 maart 2027' }));
    await page.getByRole('checkbox', { name: /^Wil je mij ophalen\?/ }).uncheck();
    await typist.push(app.button('Neem dit over'));
    await see(app.status('Het antwoord staat nu in je plan.'));
    await app.open('/taak/on-14');
    await see(page.getByText('Klaar sinds maandag 1 maart 2027.'));
    await app.open('/gedeeld');
    await see(page.getByText('Wil je mij ophalen? eerst praten (niet overgenomen)'));
    await see(page.getByText('Hooguit een maand'));
    await app.open('/uitnodiging/antwoord');
    await first.fill(code.join(' '));
    await typist.press('Enter');
    await see(app.status('Dit antwoord heb je al overgenomen.'));
    // One step takes it back.
    await app.undo();
    await app.open('/taak/on-14');
    await see(page.getByText(/^Wacht op familie of vrienden/));
  });

  it('say the same as print, code and link, and nothing else', async ({ app, page, test }) => {
    const { below, pick } = chance(test, 'invitations');
    await place(page, CODES);
    await app.open('/spreekuren/vragen');
    await app.button('Vraag erbij').click();
    await page.getByLabel('Wat wil je vragen?').fill('Kanarie een');
    await invite(app, 'Kanarie twee');
    const made = [];
    await withFolder(async (folder) => {
      for (let number = 0; number < 100; number += 1) {
        const asks = ASKS.filter(() => below(2) === 0);
        if (asks.length === 0) asks.push(pick(ASKS));
        const day = pick(Object.keys(DAYS));
        await tick(page, asks.map((ask) => ask.question));
        await page.getByRole('radio', { name: day }).evaluate((radio) => radio.click());
        const picture = join(folder, `${number}.png`.padStart(8, '0'));
        const said = await sheet(page);
        await page.locator('.qr').screenshot({ path: picture });
        made.push({ asks, day, picture, said });
      }
      const scanned = readQr(made.map(({ picture }) => picture));
      for (const [at, { asks, day, said }] of made.entries()) {
        const link = new URLSearchParams(new URL(scanned[at]).hash.slice(1));
        assert.equal(scanned[at], said.address);
        assert.deepEqual([...link.keys()], ['vraag', 'tot', 'nummer']);
        assert.equal(link.get('vraag'), asks.map((ask) => ask.word).join(','));
        assert.equal(link.get('tot'), DAYS[day]);
        for (const list of [said.asks, said.rows]) assert.deepEqual(list, asks.map((ask) => ask.question));
        assert.ok(said.all.includes(day) && said.all.includes(link.get('nummer')), said.all);
        assert.ok(!/kanarie/i.test(said.all), said.all);
      }
    });
  });

  it('are answered with the same on the sheet and in the code', async ({ app, page, test }) => {
    const { below, pick } = chance(test, 'answers');
    await app.visit(`/naasten/antwoord#vraag=${ASKS.map((ask) => ask.word).join(',')}&tot=2027-04-26&nummer=NAKEK`);
    await app.on('Geef antwoord');
    const given = [];
    for (let number = 0; number < 100; number += 1) {
      const asks = ASKS.filter(() => below(2) === 0);
      if (asks.length === 0) asks.push(pick(ASKS));
      const replies = Object.fromEntries(asks.map((ask) => [ask.question, pick(Object.keys(REPLIES))]));
      if (number > 0) await page.getByRole('button', { name: 'Begin opnieuw' }).evaluate((button) => button.click());
      await reply(page, replies);
      given.push({ replies, said: await answered(page) });
    }
    const read = readCodes(given.flatMap(({ said }) => said.code));
    for (const [at, { replies, said }] of given.entries()) {
      assert.deepEqual(said.replies, replies);
      const named = ASKS.filter((ask) => replies[ask.question]).map((ask) => [ask.name, REPLIES[replies[ask.question]]]);
      assert.deepEqual(read[at], { version: 1, number: 'NAKEK', day: '2027-03-01', ...Object.fromEntries(named) });
    }
  });

  it('say nothing that was not ticked, nor does any other sheet for somebody', async ({ app, page, name }) => {
    const files = await Files.of(app, name);
    const { dossier, canaries } = filled();
    dossier.sections.agreements[1].who = 'family';
    const agreed = dossier.sections.agreements[1].what;
    // The address with what is asked stands on the sheet too.
    await place(page, CODES);
    await app.open('/');
    await files.open(sealByAge(JSON.stringify(dossier), MADE_WORDS), MADE_WORDS);
    await app.button('Open dit plan').click();
    await app.on('Je plan bewaren');
    const says = async () => (await print(page)).texts.join(' ');
    const found = async () => {
      const all = await says();
      return canaries.filter((canary) => all.includes(canary));
    };
    await files.go('/netwerk', 'Mijn mensen');
    await see(page.getByText(dossier.sections.people[1].name).first());
    await files.go('/uitnodiging#1', 'Uitnodiging');
    await tick(page, ASKS.map((ask) => ask.question));
    assert.deepEqual(await found(), []);
    const said = await says();
    assert.ok(said.includes(ASKS[7].question) && said.includes('#vraag='), said);
    // Whose sheet it is was said to stand on paper.
    const mine = dossier.settings.name_on_paper;
    for (const [path, heading, word, expected] of [
      ['/netwerk/papier', 'Mijn mensen op papier', 'Z.', [mine]],
      ['/netwerk/slaapplek', 'Slapen bij iemand die ik ken', 'Z.', [mine]],
      ['/gedeeld', 'Met wie heb ik gedeeld?', 'Blad met je mensen', []],
      ['/gesprek', 'Samen praten over thuiskomen', 'Afspraken voor familie', [agreed]],
    ]) {
      await files.go(path, heading);
      assert.deepEqual(await found(), expected, path);
      assert.ok((await says()).includes(word), path);
    }
    await page.getByRole('radio', { name: 'De 5 vragen' }).check();
    assert.deepEqual(await found(), []);
  });

  it('go only the ways that the place lets them', async ({ app, page }) => {
    await place(page, { public_url: OUTSIDE, abilities: { in: false } });
    await invite(app, 'Samira');
    const words = (await sheet(page)).all;
    assert.ok(words.includes('https://op-orde.example/naasten') && words.includes('Zeg je antwoord aan mij.'), words);
    assert.ok(!/Nummer van|Knip dit af|kruis het|#vraag/.test(words), words);
    await app.open('/uitnodiging/antwoord');
    await see(page.getByText('Hier mag geen code naar binnen.'));
    await page.unrouteAll();
    await place(page, { abilities: { out: false } });
    await page.reload();
    await app.ready();
    await invite(app, 'Samira');
    await see(page.getByText('Hier mag geen blad naar buiten.'));
    await gone(page.locator('.sheet'));
  });
});

journey('Links of invitations', BOTH, (it) => {
  it('are gone from the address, and say why they are not read', async ({ app, page }) => {
    for (const [link, why] of [
      ['vraag=slapen,<script>&tot=2027-04-26', 'Deze link is niet heel.'],
      ['vraag=slapen&tot=2027-04-26&v=2', 'Deze link is niet heel.'],
      [`vraag=${Array(10_000).fill('slapen')}&tot=2027-04-26`, 'Deze link is niet heel.'],
      ['vraag=slapen&tot=9999-12-31', 'De datum in deze link klopt niet.'],
      ['vraag=slapen&tot=2027-04-26&nummer=NAKEE', 'Het nummer in deze link klopt niet.'],
      ['vraag=slapen&tot=2027-02-26', 'Je kon antwoorden tot en met vrijdag 26 februari 2027.'],
    ]) {
      await app.open(`/naasten#${link}`);
      await see(page.getByText(why));
      assert.equal(new URL(page.url()).hash, '');
    }
    // Who has paper alone answers with its number.
    await page.reload();
    await app.ready();
    await app.open('/naasten/antwoord');
    await page.getByLabel('Welk nummer staat op de uitnodiging?').fill('nakee');
    await page.keyboard.press('Tab');
    await see(page.getByText('Dit nummer klopt niet.'));
    await page.getByLabel('Welk nummer staat op de uitnodiging?').fill('nakek');
    await reply(page, { [ASKS[3].question]: 'nee' });
    const { code } = await answered(page);
    assert.equal(readCodes(code)[0].number, 'NAKEK');
    // Inside, nobody asked that.
    await app.open('/uitnodiging/antwoord');
    await page.getByLabel('Regel 1 van de code').fill(code[0]);
    await page.getByLabel('Regel 2 van de code').fill(code[1]);
    await page.keyboard.press('Enter');
    await see(app.status('Deze code hoort bij een andere uitnodiging'));
  }, { both: 'history' });
});
