// A visiting hour at one screen: prepared, worked through, agreed on, and over without a trace; what is passed on is
// what was ticked; and an invented person to practise with.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { countActions } from '../support/actions.mjs';
import { filled } from '../support/filled.mjs';
import { kept, shown } from '../support/inside.mjs';
import { onScreen, places } from '../support/places.mjs';
import { MADE_WORDS, sealByAge } from '../support/age.mjs';
import { print } from '../support/pdf.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { Files } from '../pages/file.mjs';
import { History } from '../pages/history.mjs';
import { place } from '../pages/invitations.mjs';
import { Together } from '../pages/together.mjs';
import { Typist } from '../pages/typist.mjs';
import { Vault } from '../pages/vault.mjs';

const base = { offers: '', themes: [], languages: [], minutes: 60, on_holidays: false, cancelled: [], room: '', sign_up: '' };
const BRUG = { ...base, id: 1, who: 'volunteers', name: 'De Brug', first: '2027-02-01', at: '13:30', repeat: 'FREQ=WEEKLY;BYDAY=MO', room: 'Kamer 4' };
const GEMEENTE = { ...base, id: 2, who: 'municipality', name: 'Gemeente Zonneveld', first: '2027-03-04', at: '10:00', repeat: 'FREQ=WEEKLY;BYDAY=TH' };
const QUESTION = 'Kan mijn zilverreiger in delen worden betaald?';

/** The most clicks and keys of an hour, from the first one to the printed slip; CONTRIBUTING.md says the number. */
const MOST = 25;

/** From an open first screen to the slip: a question, a step done, two agreements, the next hour. */
async function hour(app) {
  const { page } = app;
  const together = new Together(app);
  await page.getByRole('link', { name: /^Spreekuren/ }).click();
  await app.on('Spreekuren');
  await app.link('Samen werken').click();
  await app.on('Samen werken');
  await see(page.getByText('Dan moet ik het melden.'));
  assert.ok(await page.getByRole('radio', { name: 'Een vrijwilliger' }).isChecked(), 'who holds the hour of today');
  await app.button('Begin samen').click();
  await app.on('Wat wil je vandaag?');
  await page.getByLabel('Vraag 1').click();
  await page.keyboard.type(QUESTION);
  await page.getByRole('checkbox', { name: 'Identiteitsbewijs' }).click();
  await together.on('Doen', 'Samen aan het werk');
  await page.locator('.in-place__head').first().click();
  await see(page.getByText('Zo doe je het'));
  await app.button('Dit is klaar').click();
  await see(page.locator('.in-place__head .pill'));
  await together.on('Afspreken', 'Wat spreken jullie af?');
  await together.agree({ what: 'Vraag je casemanager om een ID-kaart', who: 'Je casemanager', by: /^Over 2 weken/ });
  await together.agree({ what: 'Terugkomen op het spreekuur', who: 'Jij', by: /8 maart/ });
  await together.on('Afronden', 'Klaar voor vandaag');
  await page.getByRole('checkbox', { name: QUESTION }).click();
  await together.choose('Wanneer gaan jullie verder?', /^De Brug/);
  await page.evaluate(() => (globalThis.print = () => (globalThis.printed = true)));
  await app.button('Print het briefje').click();
  await page.waitForFunction(() => globalThis.printed);
}

journey('A visiting hour at one screen', ['chromium'], (it, name) => {
  it('takes few clicks to the slip, and two to the next person, who finds nothing', async ({ app, page }) => {
    await place(page, { hours: [BRUG, GEMEENTE] });
    const actions = await countActions(page);
    await app.open('/');
    await hour(app);
    assert.ok(actions() > 15 && actions() <= MOST, `${actions()} clicks and keys`);

    const slip = await print(page);
    const words = slip.texts.join(' ');
    assert.equal(slip.sheets, 1);
    assert.ok(slip.smallest >= 11, `the smallest letters are ${slip.smallest} pt`);
    for (const word of ['Afgesproken', 'maandag 1 maart 2027', 'Vraag je casemanager om een ID-', 'maandag 15 maart 2027', 'Terugkomen', 'Volgende keer: De Brug', 'maandag 8 maart 2027']) {
      assert.ok(words.includes(word), `"${word}": ${words}`);
    }
    for (const word of [QUESTION, 'Volgende persoon', 'Wis alles', 'Jullie werken samen']) assert.ok(!words.includes(word), `"${word}": ${words}`);
    await page.emulateMedia({ media: 'print' });
    const { width, height } = await page.locator('.slip').boundingBox();
    await page.emulateMedia({ media: null });
    // With the margins of the sheet, 14 and 12 mm, an A6.
    const millimetre = 96 / 25.4;
    assert.deepEqual([width, height].map((side) => Math.round(side / millimetre)), [91, 136]);

    const before = actions();
    await app.button('Volgende').click();
    await app.button('Wis alles en stop').click();
    await app.ready();
    await see(app.heading('Waar wil je aan werken?'));
    assert.equal(actions() - before, 2);
    for (const [where, text] of Object.entries(await places(app))) {
      for (const word of ['zilverreiger', 'Terugkomen', 'Jullie werken samen', 'De Brug']) assert.ok(!text.includes(word), `${word} in ${where}:\n${text}`);
    }
  }, { both: 'smoke' });

  it('is marked in the history, waits for who promised, and stays closed for the next one', async ({ app, page }) => {
    await place(page, { hours: [BRUG] });
    const vault = new Vault(app);
    await vault.keep();
    await app.open('/');
    await hour(app);
    await app.open('/taak/id-04');
    await see(page.getByText(/^Wacht op je casemanager, sinds/));
    await see(page.getByText('Jullie werken samen.'));
    await app.open('/geschiedenis');
    const marked = page.locator('.changes__row', { hasText: 'Samen gedaan' });
    assert.equal(await marked.count(), 5, 'a question, a step, two agreements with what waits, a question that was talked about');
    await marked.filter({ hasText: 'Terugkomen op het spreekuur' }).getByRole('button', { name: 'Zet terug' }).click();
    await new History(app).isBack();
    await app.open('/samen#klaar');
    await gone(page.getByText('Terugkomen op het spreekuur'));
    await app.button('Volgende').click();
    await app.button('Nog niet').click();
    await see(page.getByText('Jullie werken samen.'));
    await app.button('Volgende').click();
    await app.button('Bewaar en sluit').click();
    await see(vault.plan());
    for (const text of [await shown(page), await kept(page)]) assert.ok(!/zilverreiger|casemanager om een ID/.test(text), text);
    await vault.unlock();
    await gone(page.getByText('Jullie werken samen.'));
    await app.open('/samen');
    await app.on('Samen werken');
  });

  it('is prepared and ended by keyboard', async ({ app, page }) => {
    const typist = new Typist(app);
    await place(page, { hours: [BRUG] });
    await app.open('/papieren');
    await typist.push(page.getByRole('link', { name: /^Jouw blad voor het spreekuur/ }));
    await app.on('Jouw blad voor het spreekuur');
    await typist.press('Tab');
    await focused(page.getByLabel('Vraag 1'));
    await page.keyboard.type(QUESTION);
    await see(page.getByLabel('Vraag 2'));
    for (const choice of ['Brief van het CJIB', 'Een afspraak', 'Via het RIC']) {
      const box = page.getByRole('checkbox', { name: choice, exact: true });
      await box.focus();
      await typist.press('Space');
      assert.ok(await box.isChecked(), choice);
    }
    const all = await print(page);
    const words = all.texts.join(' ');
    assert.equal(all.sheets, 1);
    for (const word of ['Voor het spreekuur', QUESTION, 'Brief van het CJIB', 'Hiermee wil ik weggaan', 'Via het RIC', 'Dit spreken we af']) assert.ok(words.includes(word), `"${word}": ${words}`);
    assert.ok(!/Naam:|Een brief$|Iets anders/.test(words), words);
    for (const off of ['Mijn vragen', 'Hoe ik te bereiken ben']) await page.getByRole('checkbox', { name: off }).uncheck();
    const less = (await print(page)).texts.join(' ');
    assert.ok(!/zilverreiger|Via het RIC/.test(less) && less.includes('Brief van het CJIB'), less);

    await app.open('/samen');
    await typist.push(app.button('Begin samen'));
    await app.on('Wat wil je vandaag?');
    assert.equal(await page.getByLabel('Vraag 1').inputValue(), QUESTION);
    const debts = page.getByRole('checkbox', { name: 'Schulden' });
    await tabTo(debts);
    await typist.press('Space');
    await typist.push(page.getByRole('link', { name: 'Verder: Doen' }));
    await focused(app.heading('Samen aan het werk'));
    await typist.push(page.locator('.guide summary'));
    await see(page.getByText('Leg de brieven op volgorde.'));
    const step = page.locator('.in-place__head').first();
    await typist.push(step);
    await typist.push(app.button('Dit is klaar'));
    await see(step.locator('.pill').filter({ hasText: 'Klaar' }));
    await app.open('/samen#afspreken');
    await page.getByLabel('In eigen woorden').fill('Zus belt de verhuurder');
    await page.getByRole('radio', { name: 'Een andere dag' }).check();
    await page.getByLabel('Dag', { exact: true }).fill('5');
    await typist.push(page.getByRole('link', { name: 'Verder: Afronden' }));
    await focused(app.status('Vul de hele dag in, of laat hem leeg.'));
    await page.getByLabel('Dag', { exact: true }).fill('');
    await typist.push(page.getByRole('link', { name: 'Verder: Afronden' }));
    await app.on('Klaar voor vandaag');
    await see(page.locator('.slip').getByText('Zus belt de verhuurder'));
    await typist.push(app.link('Overdracht'));
    await app.on('Overdracht');
    await tabTo(page.getByRole('radio', { name: 'De volgende vrijwilliger' }));
    await typist.press('ArrowDown');
    assert.ok(await page.getByRole('radio', { name: 'De casemanager' }).isChecked());
    const agreed = page.getByRole('checkbox', { name: 'Zus belt de verhuurder' });
    await tabTo(agreed);
    await typist.press('Space');
    await see(page.locator('.sheet').getByText('Zus belt de verhuurder'));
    await app.open('/samen');
    await typist.pushBefore(app.button('Stop samen werken'));
    await focused(app.heading('Samen werken'));
    await gone(page.getByText('Jullie werken samen.'));
  });

  it('passes on what was ticked, until its day, and nothing else', async ({ app, page }) => {
    const files = await Files.of(app, name);
    const { dossier, canaries } = filled();
    // What was ticked for the casemanager is over; for the municipality it holds.
    const [over, ticked] = ['Zwaluwstaart bellen', 'Kievitsbloem schrijven'];
    dossier.own = {
      1: { title: over, theme: 'general', date: null, state: 'open' },
      2: { title: ticked, theme: 'general', date: null, state: 'open' },
    };
    const made = { ...dossier.sections['hand-overs'][1], on: '2027-02-01', named: false, steps: [] };
    dossier.sections['hand-overs'] = {
      1: { ...made, to: 'case-manager', until: '2027-02-28', words: [over] },
      2: { ...made, to: 'municipality', until: '2027-03-01', words: [ticked] },
    };
    const hidden = [...canaries, over, ticked];
    await app.open('/');
    await files.open(sealByAge(JSON.stringify(dossier), MADE_WORDS), MADE_WORDS);
    await app.button('Open dit plan').click();
    await app.on('Je plan bewaren');
    const found = async () => {
      const says = (await print(page)).texts.join(' ');
      return hidden.filter((word) => says.includes(word));
    };
    await files.go('/overdracht', 'Overdracht');
    await see(page.getByText('Je hoeft dit niet te doen.'));
    assert.deepEqual(await found(), [], 'nobody was chosen');
    const to = (whom) => page.getByRole('radio', { name: whom }).check();
    await to('De volgende vrijwilliger');
    assert.deepEqual(await found(), [], 'nothing was ticked');
    await to('De casemanager');
    assert.deepEqual(await found(), [], 'that is over');
    await to('De gemeente');
    assert.deepEqual(await found(), [ticked]);
    await page.getByRole('radio', { name: /^2 weken/ }).check();
    const sheet = await print(page);
    for (const word of ['Voor wie: De gemeente', 'tot en met 15 maart 2027', ticked]) assert.ok(sheet.texts.join(' ').includes(word), `${word}: ${sheet.texts}`);
    await page.evaluate(() => (globalThis.print = () => {}));
    await app.button('Print deze bladzijde').click();
    await files.go('/gedeeld', 'Met wie heb ik gedeeld?');
    await see(page.getByText('Overdracht, maandag 1 maart 2027. Voor wie: De gemeente'));
    await see(page.getByText('Te gebruiken tot en met maandag 15 maart 2027.'));
    await see(page.getByText('Dit is voorbij sinds zondag 28 februari 2027.'));
  });

  it('can be practised with somebody who does not exist and is not kept', async ({ app, page }) => {
    await app.open('/uitleg/vrijwilliger');
    await app.on('Uitleg voor vrijwilligers');
    for (const path of ['/uitleg/ric', '/uitleg/vrijwilliger']) {
      await app.open(path);
      const paper = await print(page);
      assert.equal(paper.sheets, 1, path);
      assert.ok(paper.texts[0].includes('Roep meteen iemand van het personeel.'), paper.texts[0]);
    }
    // The language of the screens is nobody's.
    const held = async () => (await kept(page)).split('\n').filter((line) => !line.startsWith('local oporde-look '));
    const empty = await held();
    await app.button('Oefen met het voorbeeld').click();
    await app.on('Mijn plan');
    const example = page.getByText('Dit is een voorbeeld. Sam bestaat niet.');
    for (const path of ['/', '/taak/id-03', '/papieren/een-blad', '/voorbereiden']) {
      await app.open(path);
      await see(example.locator('visible=true'));
      assert.ok((await print(page)).texts[0].includes('Dit is een voorbeeld.'), path);
    }
    for (const path of ['/bewaren', '/bestand']) {
      await app.open(path);
      await see(page.getByText('Dat kun je niet bewaren.'));
    }
    await app.open('/taak/id-03');
    await app.button('Dit is klaar').click();
    assert.deepEqual(await held(), empty);
    await app.button('Stop met oefenen').click();
    await app.ready();
    await see(app.heading('Waar wil je aan werken?'));
    assert.ok(!(await onScreen(page)).includes('Sam'), 'nobody is there any more');
  });

  it('has a slip for what is not right, with its number', async ({ app, page }) => {
    await place(page, { hours: [BRUG] });
    await app.open('/spreekuren/uur#1-2027-03-08');
    await app.link('Dit klopt niet').click();
    await app.on('Dit klopt niet');
    assert.match((await print(page)).texts.join(' '), /De Brug Spreekuur nummer 1, Elke maandag, 13\.30 tot 14\.30 uur, Kamer 4 Wat klopt er niet\?/);
    await app.open('/taak/id-03');
    await app.link('Klopt hier iets niet?').click();
    await app.on('Dit klopt niet');
    assert.match((await print(page)).texts.join(' '), /Nummer: id-03/);
  });
});
