// What an organisation of volunteers counts: three taps a talk, numbers that betray nobody, two laptops.
import assert from 'node:assert/strict';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { countActions } from '../support/actions.mjs';
import { MADE_WORDS, sealByAge } from '../support/age.mjs';
import { readByPython } from '../support/csv.mjs';
import { print } from '../support/pdf.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { Counting, counting } from '../pages/counting.mjs';
import { Files } from '../pages/file.mjs';
import { place } from '../pages/invitations.mjs';
import { Questions, USUAL } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const A = 'aa'.repeat(16);
const B = 'bb'.repeat(16);
const UTRECHT = 'GM0344';
/** The last quarter of 2026, and one that is not over on the first of March 2027. */
const HEAPS = [
  { count: 7, on: '2026-11-03', condition: 'housing', outcome: 'stuck', municipality: UTRECHT },
  { count: 12, on: '2026-12-31', condition: 'debts', outcome: 'goes-on' },
  { count: 3, on: '2026-10-01', condition: null, outcome: 'stuck', municipality: UTRECHT },
  { count: 50, on: '2027-02-01', condition: 'care', outcome: 'settled' },
];
const shift = (volunteer, on, quarters, kilometres = 0, institution = 'PI Zonneveld') => ({ on, volunteer, activity: 'hour', institution, quarters, kilometres });

async function opened(app, name, dossier) {
  const files = await Files.of(app, name);
  await app.open('/');
  await files.open(sealByAge(JSON.stringify(dossier), MADE_WORDS), MADE_WORDS);
  await app.button('Open dit plan').click();
  await app.on('Je plan bewaren');
  await see(page(app).getByText(`Dit is de telling van ${dossier.sections.counting[1].name}.`));
  await page(app).getByRole('link', { name: 'Naar de telling' }).click();
  await app.on('Tellen zonder namen');
  return files;
}
const page = (app) => app.page;

journey('What an organisation counts', ['chromium'], (it, name) => {
  it('takes three taps a talk, is taken back, and is kept', async ({ app, page }) => {
    const actions = await countActions(page);
    const at = new Counting(app);
    await at.begin('De Brug');
    const before = actions();
    await at.talk('Onderdak', 'Praten', 'Het gaat verder');
    assert.equal(actions() - before, 3);
    await see(app.heading('Tellen zonder namen'));
    await app.button('Toch niet').click();
    await see(page.getByText('Op deze dag is nog niets geteld.'));
    await page.getByText('Andere dag of duur').click();
    await page.getByLabel('Jaar', { exact: true }).fill('2026');
    for (const tap of ['Onderdak', 'Praten', 'Het gaat verder']) await app.button(tap).click();
    await see(page.getByText('Die periode is afgesloten.').first());
    await page.getByLabel('Jaar', { exact: true }).fill('2027');
    await see(app.status('Geteld: Onderdak'));
    await app.button('Toch niet').click();
    await at.talk('Schulden', 'Brief of formulier', 'Het loopt vast');
    await page.getByLabel('Zoek een gemeente').fill('utre');
    await app.button('Utrecht').click();
    await see(app.status('Het loopt vast in Utrecht.'));
    await new Vault(app).keep();
    await page.getByRole('link', { name: 'Naar de telling' }).click();
    await see(page.getByText('Geteld op maandag 1 maart 2027: 1'));
    await app.reload();
    const vault = new Vault(app);
    await vault.choose();
    await vault.enter(SECRET);
    await app.on('Tellen zonder namen');
    await see(page.getByText('Schulden · Brief of formulier · Het loopt vast'));
    await gone(page.getByText('Deze telling is nog niet bewaard.'));
  }, { both: 'smoke' });

  it('is begun and filled in by keyboard, with what is wrong said', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/vrijwilliger');
    await app.on('Tellen zonder namen');
    await typist.push(app.button('Begin met tellen'));
    await see(page.getByText('Vul eerst een naam in.'));
    await focused(page.getByLabel('Naam van de organisatie'));
    await page.keyboard.type('De Brug');
    await typist.push(app.button('Begin met tellen'));
    await see(page.getByText('Een gesprek tellen'));
    for (const name of ['Zorg', 'Groep of les', 'Het is geregeld']) await typist.push(app.button(name));
    await see(app.status('Geteld: Zorg · Groep of les · Het is geregeld.'));
    await typist.pushBefore(app.link('Uren'));
    await app.on('Uren van vrijwilligers');
    await tabTo(page.getByLabel('Voornaam van de vrijwilliger'));
    await page.keyboard.type('Anna');
    await page.getByLabel('Uren', { exact: true }).focus();
    for (const [typed, said] of [['1,3', 'op een kwartier nauwkeurig'], ['25', 'Hooguit 24 op een dag']]) {
      await page.getByLabel('Uren', { exact: true }).fill(typed);
      await typist.press('Enter');
      await see(page.getByRole('alert').filter({ hasText: said }));
    }
    await page.getByLabel('Uren', { exact: true }).fill('1:45');
    await page.getByLabel('Jaar', { exact: true }).first().fill('2028');
    await typist.press('Enter');
    await see(page.getByRole('alert').filter({ hasText: 'Die dag moet nog komen.' }));
    await page.getByLabel('Jaar', { exact: true }).first().fill('2027');
    await typist.press('Enter');
    await see(app.status('Het staat erbij: Anna · 1,75 uur · Spreekuur.'));
    await focused(page.getByLabel('Voornaam van de vrijwilliger'));
    assert.deepEqual(await at(app).table(), [['Naam', 'Uren', 'Kilometers'], ['Anna', '1,75', '0']]);
    await typist.push(app.button('Haal weg'));
    await see(page.getByText('In 2027 staan nog geen uren.'));
  });

  it('shows rounded numbers of what is over: as a table, a chart, on paper and in files', async ({ app, page }) => {
    const shifts = [shift('=Anna', '2026-10-05', 10, 24), shift('Bea', '2026-10-12', 4, 6), shift('Bea', '2026-11-02', 1)];
    const files = await opened(app, name, counting({ id: A, name: 'De Brug', municipalities: [UTRECHT, 'GM0363'], heaps: HEAPS, shifts }));
    const counts = at(app);
    await counts.turn('Cijfers', 'Cijfers om te laten zien');
    await page.getByLabel('Jaar', { exact: true }).first().selectOption('2026');
    const lines = [
      ['Identiteitsbewijs', '0-4'], ['Onderdak', '5'], ['Werk en inkomen', '0-4'], ['Schulden', '10'],
      ['Zorg', '0-4'], ['Sociaal netwerk', '0-4'], ['Iets anders', '0-4'],
    ];
    const quarters = lines.map(([of, last]) => [of, '0-4', '0-4', '0-4', last, last === '0-4' ? '0+' : `${last}+`]);
    const table = [['Onderwerp', 'kw 1', 'kw 2', 'kw 3', 'kw 4', 'Samen, minstens'], ...quarters, ['Samen, minstens', '0+', '0+', '0+', '15+', '15+']];
    assert.deepEqual(await counts.table(), table);
    const bars = await page.locator('.chart rect').evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
    assert.deepEqual([bars.length, Math.max(...bars), bars[7], bars[0]], [28, 40, 20, 1], 'the fourth quarter of housing is half of that of debts');
    await owesNothing(page, 'figures');
    const saved = await files.downloads.arriving(() => app.button('Bewaar als tabel').click());
    const read = readByPython(saved.bytes);
    const numbers = (lines) => lines.slice(1).map((line) => line.slice(1).map((number) => number.replace('+', '')));
    assert.deepEqual(numbers(read), numbers(table));
    const paper = await print(page);
    assert.equal(paper.sheets, 1);
    for (const word of ['Gesprekken van De Brug in 2026', 'Samen, minstens', 'Statistics Norway']) assert.ok(paper.texts[0].includes(word), `${word}: ${paper.texts}`);
    await page.getByRole('radio', { name: 'Jaar' }).check();
    assert.deepEqual((await counts.table())[2], ['Onderdak', '5+'], 'the sum of what was printed of the quarters');
    await page.getByLabel('Jaar', { exact: true }).first().selectOption('2027');
    await see(page.getByText('De eerste cijfers komen op zaterdag 15 januari 2028.'));

    await counts.turn('Knelpunten', 'Waar loopt het vast?');
    await see(page.getByRole('rowheader', { name: 'Utrecht' }));
    const stuck = await counts.table();
    assert.deepEqual(stuck.map((line) => [line[0], line[2], line.at(-1)]), [
      ['Gemeente', 'Onderdak', 'Samen, minstens'], ['Utrecht', '5', '5+'], ['Amsterdam', '0-4', '0+'],
      ['Een andere, of niet gezegd', '0-4', '0+'], ['Samen, minstens', '5+', '5+'],
    ]);
    await owesNothing(page, 'stuck');
    const sheet = await print(page);
    assert.equal(sheet.sheets, 1);
    assert.ok(sheet.texts[0].includes('kwartaal 4 van 2026'), sheet.texts[0]);

    await counts.turn('Uren', 'Uren van vrijwilligers');
    await page.locator('#counting-year').selectOption('2026');
    await owesNothing(page, 'hours');
    const account = readByPython((await files.downloads.arriving(() => app.button('Bewaar de verantwoording').click())).bytes);
    assert.deepEqual(account, [
      ['Maand', 'Inrichting', 'Waarvoor?', 'Unieke vrijwilligers', 'Uren', 'Kilometers'],
      ['2026-10', 'PI Zonneveld', 'Spreekuur', '2', '3,5', '30'],
      ['2026-11', 'PI Zonneveld', 'Spreekuur', '1', '0,25', '0'],
      ['2026', 'Alles samen', 'Alles samen', '2', '3,75', '30'],
    ].map((line, at) => (at ? line : line.with(2, 'Activiteit'))));
    const named = readByPython((await files.downloads.arriving(() => app.button('Met namen, voor de reiskosten').click())).bytes);
    await counts.turn('Instellen', 'De telling instellen');
    await see(page.getByText('Haal 2026 weg'));
    await owesNothing(page, 'rules');
    await counts.turn('Gesprekken', 'Tellen zonder namen');
    await counts.talk('Onderdak', 'Praten', 'Het loopt vast');
    await owesNothing(page, 'talks');
    assert.deepEqual(named.slice(1), [["'=Anna", '2,5', '24'], ['Bea', '1,25', '6']], 'no name is a formula');
  });

  it('comes together from two laptops that began apart', async ({ app, page }) => {
    const housing = { condition: 'housing', outcome: 'goes-on', on: '2026-11-03' };
    const files = await opened(app, name, counting({ id: A, name: 'De Brug', heaps: [{ ...housing, count: 6, key: 1 }] }));
    const other = counting({ id: B, name: 'De Brug', grain: 'year', heaps: [{ ...housing, count: 7, key: 4 }] });
    const sealed = sealByAge(JSON.stringify(other), MADE_WORDS);
    const take = async () => {
      await files.go('/vrijwilliger', 'Tellen zonder namen');
      await files.go('/bestand', 'Een bestand');
      await files.choose(sealed);
      await files.type('De woorden of de zin van dit bestand', MADE_WORDS);
    };
    await take();
    await app.button('Neem het over').click();
    await see(page.getByText('Dit is de telling van De Brug.'));
    await page.getByRole('link', { name: 'Naar de telling' }).click();
    const counts = at(app);
    await counts.turn('Cijfers', 'Cijfers om te laten zien');
    await see(page.getByText('Gesprekken van De Brug in 2026'));
    // Three were on both: 10, by the year, as one of them has it.
    assert.deepEqual((await counts.table()).slice(0, 3), [['Onderwerp', '2026'], ['Identiteitsbewijs', '0-4'], ['Onderdak', '10']]);
    await take();
    await gone(app.button('Neem het over'));
    await see(page.getByText('Er komt niets bij.'));
  });

  it('has no place on the computer of an institution, nor in the plan of a person', async ({ app, page }) => {
    await new Questions(app).answer(USUAL);
    await app.open('/vrijwilliger');
    await see(page.getByText('Sluit eerst het plan.'));
    await gone(app.button('Begin met tellen'));
    // Nor has the plan of a person a place in a counting.
    await app.visit('/');
    await at(app).begin('De Brug');
    for (const path of ['/', '/vragen/where', '/plan', '/taak/eigen']) {
      await app.open(path);
      await app.on('Tellen zonder namen');
    }
    await place(page, { name: 'PI Zonneveld' });
    await app.visit('/vrijwilliger/cijfers');
    await see(page.getByText('Deze computer is van een inrichting.'));
    await gone(app.button('Begin met tellen'));
  });
});

const at = (app) => new Counting(app);
