// Letters to write: chosen, read, printed, and then waited for.
import assert from 'node:assert/strict';
import { countActions } from '../support/actions.mjs';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { gone, see, tabTo } from '../support/see.mjs';
import { Debts, FIVE } from '../pages/debts.mjs';
import { Letters, RECEIVER, SENDER } from '../pages/letters.mjs';
import { Typist } from '../pages/typist.mjs';

/** A place that filled in its address. */
const PLACE = { version: 1, name: 'PI Zuid', local_answers: { address: { text: 'PI Zuid, Postbus 10055, 5260 DV Vught' } } };
const STOP = 'Zorgverzekeraar: ik zit vast';

journey('Letters', ['chromium'], (it) => {
  it('the one of a step is written by keyboard, and its step waits', async ({ app, page }) => {
    const typist = new Typist(app);
    const letters = new Letters(app);
    await app.open('/taak/zo-02');
    await typist.push(app.link('Schrijf de brief'));
    await app.on(STOP);
    await see(letters.letter());
    await owesNothing(page, 'nothing filled in');
    assert.deepEqual(await letters.shows(), ['Dat je vastzit', 'Je geboortedatum en je BSN. Die schrijf je er zelf bij.', 'Wat je meestuurt: Kopie van mijn detentieverklaring']);
    await tabTo(page.getByLabel('Mijn kinderen staan op mijn polis'));
    await page.keyboard.press('Space');
    await tabTo(page.getByLabel('Naam van het bedrijf of de dienst'));
    await page.keyboard.type('CZ');
    await tabTo(page.getByLabel('Je voornaam en achternaam'));
    await page.keyboard.type('Sem de Wit');
    await typist.pick('Het adres van iemand die ja zei');
    const other = page.locator('details').filter({ hasText: 'Van wie is de brief?' });
    await other.getByLabel('Straat en nummer, of postbus').fill('Lindelaan 4');
    await other.getByLabel('Postcode en plaats').fill('5038 EA Tilburg');
    await see(page.getByText('Vraag eerst of het mag. Daarna komt het adres op je brief.'));
    await gone(letters.letter().getByText('Lindelaan 4'));
    await page.getByLabel('Die persoon vindt dit adres op mijn brieven goed').check();
    await see(letters.letter().getByText('Lindelaan 4'));
    assert.ok((await letters.shows()).includes('Een adres: Lindelaan 4, 5038 EA Tilburg'));
    await see(page.getByText('Hiervoor heb je 1 postzegel nodig.'));
    await owesNothing(page, 'filled in');
    const paper = await print(page);
    assert.equal(paper.sheets, 1, paper.texts.join(' '));
    assert.ok(paper.isTagged && paper.smallest >= 14, `${paper.smallest} pt`);
    for (const words of ['Sem de Wit', 'CZ', 'Geachte heer of mevrouw,', 'Mijn kinderen staan ook op mijn polis.', 'Kopie van mijn detentieverklaring', 'Burgerservicenummer (BSN):']) {
      assert.ok(paper.texts[0].includes(words), `${words}: ${paper.texts[0]}`);
    }
    await typist.push(app.button('Hij is verstuurd'));
    await app.on('Wat ik stuurde');
    await see(page.getByText('Vraag het na op maandag 22 maart 2027'));
    await owesNothing(page, 'what was sent');
    await app.open('/taak/zo-02');
    await see(page.getByText('sinds maandag 1 maart 2027'));
    // Who writes is known from now on.
    await letters.open('bank', 'Bank: rekening open houden of een nieuwe pas');
    await see(letters.letter().getByText('Sem de Wit').first());
    await letters.write('Naam van het bedrijf of de dienst', 'ING');
    await letters.write('Postcode en plaats', '1000 BV Amsterdam');
    await see(letters.letter().getByText('1000 BV Amsterdam'));
    const receiver = await letters.letter().locator('.letter__address').last().locator('div').allInnerTexts();
    assert.deepEqual(receiver.map((line) => line.trim()), ['ING', '', '1000 BV Amsterdam'], 'the line to write on stands in its place');
    assert.ok(!/vast|detentie|gevangen/.test(await letters.letter().innerText()), 'nothing tells where the person is');
    assert.ok((await letters.shows()).at(-1).startsWith('Er staat niet in dat je vastzit.'));
  }, { both: 'smoke' });

  it('an overview of five debts and five letters take few clicks, and most is chosen', async ({ app, page }) => {
    await page.route('**/inrichting.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(PLACE) }));
    const actions = await countActions(page);
    const debts = new Debts(app);
    const letters = new Letters(app);
    await debts.open();
    const before = actions();
    await debts.add(...FIVE);
    await app.link('Schrijf een brief aan wie geld wil').click();
    await app.on('Bedrijf dat geld van je wil: bedrag en later betalen');
    await letters.pick('Dat ik vastzit');
    await letters.pick('Het bedrag, en 3 maanden later betalen');
    // The place has filled in its address.
    await letters.pick('Het adres van deze plek');
    await letters.write('Je voornaam en achternaam', 'Sem de Wit');
    await see(page.getByText('Er komen nog 3 brieven bij, met dezelfde vraag.'));
    await see(page.getByText('Hiervoor heb je 4 postzegels nodig.'));
    await see(letters.letter().getByText('tot 1 juni 2027'));
    await see(letters.letter().getByText('Postbus 10055'));
    assert.deepEqual(await letters.shows(), ['Dat je vastzit', 'Dat je nu geen of weinig inkomen hebt', 'Het adres van deze plek. Daaraan kan iemand zien dat je vastzit.', 'Je naam', 'Wat je meestuurt: Kopie van mijn detentieverklaring']);
    await owesNothing(page, 'letters to four');
    await letters.pick('Print ook de adressen, om uit te knippen');
    const paper = await print(page);
    assert.equal(paper.sheets, 5, 'four letters and the addresses');
    for (const [at, name] of ['Woonstichting De Linde', 'Vodafone', 'CZ', 'Wehkamp'].entries()) {
      assert.ok(paper.texts[at].includes(name), `${name}: ${paper.texts[at]}`);
      assert.ok(paper.texts[4].includes(name), paper.texts[4]);
    }
    await app.button('Ze zijn verstuurd').click();
    await app.on('Wat ik stuurde');
    assert.equal(await page.locator('.post__row').count(), 4);
    await debts.open();
    await app.link('Schrijf een brief aan wie geld wil').click();
    await see(page.getByText('Deze brief is al weg.').first());
    await app.link('Naar de brief aan het CJIB').click();
    await app.on('CJIB: 1 regeling voor alles');
    await see(letters.letter().getByText('Postbus 10055'));
    await letters.pick('Dat ik vastzit');
    await letters.write('Hoeveel kun je per maand betalen?', '15');
    await see(letters.letter().getByText('Per maand kan ik betalen: €\u00a015,00.'));
    assert.equal((await print(page)).sheets, 1);
    await app.button('Hij is verstuurd').click();
    await app.on('Wat ik stuurde');
    const [chosen, typed] = [debts.chosen + letters.chosen, debts.typed + letters.typed];
    const clicks = actions() - before + debts.chosen;
    assert.ok(chosen / (chosen + typed) >= 0.7, `${chosen} chosen, ${typed} typed`);
    assert.ok(clicks <= 50, `${clicks} clicks`);
    await app.open('/taak/sc-07');
    await see(page.getByText('sinds maandag 1 maart 2027'));
    await app.open('/taak/sc-06');
    await see(page.getByText('sinds maandag 1 maart 2027'));
  });

  it('each is one sheet, with the longest names and everything chosen', async ({ app, page }) => {
    const letters = new Letters(app);
    await app.open('/brieven');
    await app.on('Een brief schrijven');
    await see(app.link(STOP));
    await owesNothing(page, 'all letters');
    const all = await page.locator('main .plain-list a').evaluateAll((links) => links.map((link) => [new URL(link.href).hash.slice(1), link.textContent]));
    const offered = new Map(all.filter(([id]) => id !== 'creditor'));
    assert.ok(offered.size >= 20, `${offered.size} letters`);
    let isNamed = false;
    for (const [id, title] of offered) {
      await letters.open(id, title);
      await see(page.locator('summary', { hasText: 'Van wie is de brief?' }));
      if (!isNamed) await letters.sender(SENDER);
      else await letters.unfold('Van wie is de brief?');
      isNamed = true;
      const groups = page.locator('fieldset:not(:has([name=letter-from]))');
      for (const box of await groups.getByRole('checkbox').all()) await box.check();
      // The last of each group says most.
      for (const group of await groups.filter({ has: page.getByRole('radio') }).all()) await group.getByRole('radio').last().check();
      if (await page.locator('summary', { hasText: 'Aan wie is de brief?' }).count()) await letters.receiver(RECEIVER);
      await see(letters.letter());
      const { sheets, texts, smallest } = await print(page);
      assert.equal(sheets, 1, `${id}: ${texts.join(' ')}`);
      assert.ok(smallest >= 14, `${id}: ${smallest} pt`);
      assert.ok(texts[0].includes('Handtekening'), `${id}: ${texts[0]}`);
    }
  }, { timeout: 180_000 });

  it('is explained in another language, and stays Dutch on paper', async ({ app, page }) => {
    await app.speak('en');
    await app.open('/brieven/brief#employer');
    await app.on('Employer: keeping your job');
    await see(page.getByText('Ik wil mijn baan graag houden.'));
    await see(page.getByText('I would like to keep my job.'));
    await see(page.getByText('First talk with the RIC or the Juridisch Loket.'));
    const { texts } = await print(page);
    assert.ok(texts[0].includes('Ik wil mijn baan graag houden.') && !texts[0].includes('I would like'), texts[0]);
    assert.ok(texts[0].includes('1 maart 2027'), texts[0]);
  });

  it('about money is for whoever manages it; under restrictions there is none', async ({ app, page }) => {
    const letters = new Letters(app);
    await app.open('/vragen/ran');
    await page.getByLabel('Een bewindvoerder voor mijn geld').check();
    await letters.open('tax', 'Belasting: later betalen of in delen');
    await see(page.getByText('Je hebt een bewindvoerder of schuldhulp. Bel die eerst.'));
    await gone(letters.letter());
    await app.open('/vragen/contact');
    await page.getByRole('radio').nth(1).check();
    await letters.open('wmo', 'Gemeente: hulp thuis of bij het wonen (Wmo)');
    await see(page.getByText('Je mag nu alleen je advocaat spreken.'));
    await gone(letters.letter());
    await letters.open('statement', 'Detentieverklaring vragen');
    await see(page.getByText('Kies hierboven eerst wat past.'));
    await gone(letters.letter());
    await letters.pick('Mijn zorgverzekeraar');
    await see(letters.letter());
    await letters.open('reminder', 'Je brief');
    await see(page.getByText('Deze brief is er niet.'));
  });

  it('an objection has the date and the name of the letter that came, which is done then', async ({ app, page }) => {
    const letters = new Letters(app);
    await app.open('/post');
    await app.button('Gemeente, UWV, SVB of DUO').click();
    await page.getByLabel('Een besluit: ik krijg iets wel of niet').check();
    await page.getByLabel('Welke datum staat op de brief?').fill('15 feb');
    await page.getByLabel('Van wie is de brief? Dat hoeft niet.').fill('UWV Breda');
    await app.button('Zet in mijn plan').click();
    await app.link('Op tijd bezwaar maken: de uitleg komt later').click();
    await app.on('Op tijd bezwaar maken: de uitleg komt later');
    await see(letters.letter().getByText('U stuurde mij een besluit van 15 februari 2027.'));
    await see(letters.letter().getByText('tot 29 maart 2027'));
    await see(page.getByText('Bezwaar maken kan uiterlijk op dinsdag 30 maart 2027.'));
    await see(letters.letter().getByText('UWV Breda'));
    await app.button('Hij is verstuurd').click();
    await app.on('Wat ik stuurde');
    await app.open('/post');
    await see(page.getByText('Gedaan', { exact: true }));
    // What was not sent after all is not done.
    await app.open('/post/wat-ik-stuurde');
    await app.link('Op tijd bezwaar maken: de uitleg komt later').click();
    await app.button('Haal weg').click();
    await app.open('/post');
    await gone(page.getByText('Gedaan', { exact: true }));
  });

  it('says of others only what they agreed to, and of a release no more than is known', async ({ app, page }) => {
    const letters = new Letters(app);
    await letters.open('insurer-start', 'Zorgverzekeraar: ik kom vrij');
    await letters.pick('Het adres van iemand die ja zei');
    const who = await letters.unfold('Van wie is de brief?');
    await who.getByLabel('Straat en nummer, of postbus').fill('Lindelaan 4');
    await page.getByLabel('Die persoon vindt dit adres op mijn brieven goed').check();
    await see(letters.letter().getByText('Lindelaan 4'));
    await who.getByLabel('Straat en nummer, of postbus').fill('Kade 9');
    await gone(letters.letter().getByText('Kade 9'));
    await page.getByLabel('Hoe kunnen ze je nog meer bereiken?').selectOption({ label: 'Via mijn casemanager' });
    await page.getByLabel('Naam en nummer').fill('Karin 088 123');
    await page.getByLabel('Ik vroeg het, en het mag').check();
    assert.ok((await letters.shows()).includes('Dat je een casemanager hebt. Daaraan kan iemand zien dat je vastzit.'));
    await page.getByLabel('Hoe kunnen ze je nog meer bereiken?').selectOption({ label: 'Via iemand anders' });
    await gone(letters.letter().getByText('Karin'));
    await see(letters.letter().getByText('Volgens plan kom ik vrij op ______'));
    await app.button('Hij is verstuurd').click();
    await app.on('Wat ik stuurde');
    await letters.open('insurer-start', 'Zorgverzekeraar: ik kom vrij');
    await see(page.getByText('Deze brief stuurde je al op maandag 1 maart 2027.'));
  });
});
