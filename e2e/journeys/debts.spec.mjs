// The list of debts: written down, summed up, put in order, and on paper for debt help.
import assert from 'node:assert/strict';
import { countActions } from '../support/actions.mjs';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { Debts, FIVE, LONG } from '../pages/debts.mjs';
import { Typist } from '../pages/typist.mjs';

journey('Debts', ['chromium'], (it) => {
  it('five of them are on the list, mostly by choosing', async ({ app, page }) => {
    const actions = await countActions(page);
    const debts = new Debts(app);
    await debts.open();
    await see(page.getByText('Hier staat nog niets.'));
    const before = actions();
    await debts.add(...FIVE);
    // What is chosen in a list is not clicked on by Playwright: a mouse takes one click more at least.
    const clicks = actions() - before + debts.chosen;
    const share = debts.chosen / (debts.chosen + debts.typed);
    assert.ok(share >= 0.7, `${debts.chosen} chosen, ${debts.typed} typed`);
    assert.ok(clicks <= 40, `${clicks} clicks`);
    await see(page.getByText('Je hebt 5 schulden. Samen minstens €\u00a03.899,95.'));
    await see(page.getByText('Van 2 schulden weet je het bedrag nog niet.'));
    assert.deepEqual(await debts.listed(), [
      [['Woonstichting De Linde', '€ 2.847,60'], ['Wehkamp', 'weet ik niet'], ['Vodafone', '€ 412,35'], ['CZ', '€ 640,00']],
      [['CJIB', 'weet ik niet']],
    ]);
    const first = await page.locator('.debts__first li').allInnerTexts();
    assert.deepEqual(first, ['Woonstichting De Linde\nHier gaat het om je huis.', 'CJIB\nEen deurwaarder of rechter is ermee bezig.', 'Wehkamp\nDe regeling is gestopt. Vraag wat er nu kan.']);
    const bars = await page.locator('.debts__bar rect').evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    assert.deepEqual(bars, [1000, 144, 224]);
    await owesNothing(page, 'the list');
    // The plan knows: who has rent to pay has debts, of that kind.
    await app.open('/vragen/debt-kinds');
    await app.on('Wat voor schulden zijn het?');
    assert.ok(await page.getByLabel('Huur of hypotheek').isChecked() && await page.getByLabel('Geld aan het CJIB (boete of schade)').isChecked());
  }, { both: 'smoke' });

  it('one is written by keyboard; what is not understood stays and is asked about', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/schulden');
    await typist.push(app.link('Een schuld erbij'));
    await app.on('Een schuld erbij zetten');
    await tabTo(page.getByLabel('Hoeveel is het nu?'));
    await page.keyboard.type('1,234');
    await page.keyboard.press('Tab');
    await see(app.status('Dit bedrag snap ik niet.'));
    await typist.push(app.button('Klaar'));
    await see(app.status('Schrijf eerst aan wie je moet betalen.'));
    // The focus comes a frame after the words.
    await focused(page.getByLabel('Aan wie moet je betalen?'));
    await page.keyboard.type('Klarna');
    await page.keyboard.press('Tab');
    await typist.push(app.button('Klaar'));
    await app.on('Schulden');
    await see(page.getByText('Je hebt 1 schuld. Het bedrag weet je nog niet.'));
    await see(page.getByText('Dit bedrag snap ik niet: 1,234'));
    await typist.push(app.link('Klarna'));
    await app.on('Klarna');
    assert.equal(await page.getByLabel('Hoeveel is het nu?').inputValue(), '1,234');
    await page.getByLabel('Hoeveel is het nu?').fill('-30');
    await see(app.status('Een bedrag is hier niet minder dan 0.'));
    await page.getByLabel('Van welke dag is dat bedrag?').fill('3 dec');
    await see(app.status('Dat is donderdag 3 december 2026.'));
    await page.getByLabel('Hoeveel is het nu?').fill('61,98');
    await see(app.status('Dat is €\u00a061,98.'));
    await page.getByLabel('Van welke dag is dat bedrag?').fill('3-6-26');
    await owesNothing(page, 'one debt');
    await typist.push(app.button('Klaar'));
    await app.on('Schulden');
    await see(page.getByText('Je hebt 1 schuld. Die is €\u00a061,98.'));
    await see(page.getByText('Dit bedrag is ouder dan een half jaar.'));
    await typist.push(app.link('Klarna'));
    await app.on('Klarna');
    await typist.push(app.button('Haal weg'));
    await app.on('Schulden');
    await see(page.getByText('Hier staat nog niets.'));
    await app.undo();
    await see(app.link('Klarna'));
  });

  it('a letter that was sent makes its step wait; who has somebody for the money writes none', async ({ app, page }) => {
    const debts = new Debts(app);
    await debts.open();
    await see(page.getByText('Heb je een bewindvoerder of schuldhulp?'));
    await debts.add({ creditor: 'Vodafone', amount: '412,35' }, { creditor: 'Vodafone BV', amount: '412,35' });
    await see(page.getByText('Vodafone en Vodafone BV hebben een naam en een bedrag gelijk.'));
    await page.locator('table.debts').getByRole('link', { name: 'Vodafone BV', exact: true }).click();
    await app.on('Vodafone BV');
    await app.button('Haal weg').click();
    await app.on('Schulden');
    await gone(page.getByText('hebben een naam en een bedrag gelijk'));
    await app.link('Vodafone').click();
    await app.on('Vodafone');
    await page.getByText('Brief en papieren').click();
    await page.getByLabel('Wanneer heb je een brief gestuurd?').fill('26 februari');
    await see(app.status('Vraag het na op vrijdag 19 maart 2027.'));
    await app.open('/taak/sc-07');
    await see(page.getByText('sinds vrijdag 26 februari 2027'));
    await app.open('/vragen/ran');
    await app.on('Wat had je al voor je vastzat?');
    await page.getByLabel('Een bewindvoerder voor mijn geld').check();
    await debts.open();
    await see(page.getByText('Je hebt een bewindvoerder of schuldhulp. Bel die eerst.'));
    await app.link('Vodafone').click();
    await app.on('Vodafone');
    await see(page.getByText('Welke papieren mis je nog?'));
    await gone(page.getByText('Wanneer heb je een brief gestuurd?'));
  });

  it('is one sheet on its side for five, with room to write', async ({ app, page }) => {
    await app.open('/schulden/overzicht');
    await app.on('Overzicht van mijn schulden');
    assert.equal((await print(page)).sheets, 1, 'empty, to fill in by hand');
    const debts = new Debts(app);
    await debts.open();
    await debts.add(...LONG);
    await app.link('Mijn overzicht op papier').click();
    await app.on('Overzicht van mijn schulden');
    await owesNothing(page, 'the sheet');
    const paper = await print(page);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    const [wide, high] = paper.size.match(/[\d.]+/g).map(Number);
    assert.ok(wide > 800 && high < 600, paper.size);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    assert.ok(paper.isTagged, 'a reader aloud finds the table');
    const plain = words.replace(/\s+/g, '');
    for (const word of ['Woningcorporatie Hart', "'s-Hertogenbosch", 'VF-99123344-2', 'LEV20261122-4', '€ 12.847,60', '2 januari', '(oud)', 'Uit mijn huis', 'mist: Het', 'Geld aan het CJIB', 'Deze schuld blijft vaak bestaan', 'Samen: € 28.191,49']) {
      assert.ok(plain.includes(word.replace(/\s+/g, '')), `${word}: ${words}`);
    }
  });
});
