// What leaves the room: A4, the right number of sheets, nothing smaller than 11 points.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { see } from '../support/see.mjs';
import { print } from '../support/pdf.mjs';
import { Plan } from '../pages/plan.mjs';
import { Vault } from '../pages/vault.mjs';
import { QUESTION, Questions, USUAL } from '../pages/questions.mjs';

/** Prints a screen and checks what holds for every sheet. */
async function printed(app, path, heading, sheets, words) {
  await app.open(path);
  await app.on(heading);
  await app.page.evaluate(() => document.fonts.ready.then(() => {}));
  const paper = await print(app.page);
  assert.match(paper.size, /A4/);
  assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
  const all = paper.texts.join(' ');
  for (const word of words) assert.ok(all.includes(word), `"${word}" is on paper: ${all}`);
  if (sheets) assert.equal(paper.sheets, sheets, `${heading} takes ${sheets}: ${all}`);
  assert.ok(!all.includes('Print deze bladzijde'), 'buttons stay on the screen');
  for (const [at, text] of paper.texts.entries()) assert.match(text, new RegExp(`${at + 1} ?/ ?${paper.sheets}`), 'counted as printed');
  return paper;
}

const TODAY_FREE = [
  'Vandaag vrij', 'Waar slaap je vannacht?', 'Naar welke balie ga je?', 'Zorgverzekering',
  'Medicijnen', 'Nood: 112', '113', 'Dit is nog niet geregeld', 'Gemaakt op 1 maart 2027',
];

journey('Print', ['chromium'], (it) => {
  it('"Vandaag vrij" without any answer, one click from the first screen', async ({ app }) => {
    await app.open('/');
    await app.link('Ga je vandaag weg?').click();
    await app.on('Vandaag vrij');
    const { texts } = await printed(app, '/papieren/vandaag-vrij', 'Vandaag vrij', 1, [
      ...TODAY_FREE, 'Nog geen plek?', 'De gemeente waar je gaat wonen.',
    ]);
    assert.ok(!texts[0].includes('Alleen als je dat wilt'), 'nothing stands on the line for the name');
  });

  it('every sheet with every question answered', async ({ app, page }) => {
    await new Questions(app).answer(USUAL, { all: true });
    await app.unkept();
    await printed(app, '/papieren/vandaag-vrij', 'Vandaag vrij', 1, [
      ...TODAY_FREE, 'Gemeente Súdwest-Fryslân',
    ]);
    await printed(app, '/papieren/een-blad', 'Mijn plan op één blad', 1, [
      'Wat loopt door', 'Wat begint', 'Wat gaat verder na vrijlating', 'Wie doet het',
      'Leiding nu', 'daarna', 'dinsdag 15 juni 2027',
    ]);
    const rows = await page.locator('.sheet__table tbody tr').evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('th').innerText, row.cells[2].innerText]));
    assert.ok(rows.length > 9, 'the sheet is full');
    await printed(app, '/papieren/eerste-48-uur', 'De eerste 48 uur', 2, [
      'Dag 1', 'Dag 2', 'Inpakken', 'Bankpas',
    ]);
    await printed(app, '/papieren/verzoek', 'Verzoekbriefje', 1, ['Aan:', 'Ontvangen door:', 'Paraaf of stempel']);
    await printed(app, '/vragen', 'Mijn antwoorden', 0, [
      QUESTION.bed, 'Ik heb nog geen plek', QUESTION.to, 'Súdwest-Fryslân',
    ]);

    const plan = new Plan(app);
    await plan.open();
    await plan.unfold();
    const titles = await page.getByRole('main').locator('a[href*="/taak/"]').evaluateAll((links) => links.length);
    const cards = new Map(await page.locator('.task-card').evaluateAll((cards) =>
      cards.map((card) => [card.querySelector('.task-card__title').innerText, card.innerText])));
    const same = rows.filter(([title]) => cards.has(title));
    assert.ok(same.length > 3);
    for (const [title, when] of same) assert.ok(cards.get(title).includes(when), `${title}: "${when}" on the sheet, in the list ${cards.get(title)}`);
    const paper = await printed(app, '/plan', 'Mijn plan', 0, ['Dit eerst', 'dinsdag 15 juni 2027']);
    assert.ok(paper.sheets > 1 && paper.sheets < 10 && titles > 20, `a whole plan on ${paper.sheets}`);
    assert.ok(!paper.texts.join(' ').includes('Je plan is aangepast'), 'how it is now');
    const title = await plan.openStep('Dit eerst');
    const path = new URL(page.url()).pathname;
    await printed(app, path, title, 0, [title, 'Zo doe je het', 'Klaar als', 'Dit kun je zeggen', 'Bron:']);
    const step = path.split('/').at(-1);
    await printed(app, `/papieren/verzoek#${step}`, 'Verzoekbriefje', 1, [title, 'Mijn vraag']);
    await printed(app, '/waarvoor', 'Wat wil ik, waarvoor doe ik dit', 1, ['Een eigen plek', 'Om hulp vragen', 'In je eigen woorden']);
  });

  it('the whole plan is on paper, what waits behind a click too', async ({ app, page }) => {
    await new Questions(app).answer(USUAL, { until: QUESTION.medicine });
    const plan = new Plan(app);
    await plan.open();
    const folded = await page.locator('details:not([open]) a[href*="/taak/"]').count();
    assert.equal(folded, 0, 'no row is made behind a fold before somebody needs it');
    const before = await print(page);
    await plan.open();
    await plan.unfold();
    const titles = await page.locator('.task-card__title').allTextContents();
    assert.ok(titles.length > 60, `${titles.length} steps`);
    const all = before.texts.join(' ').replace(/[\s-]+/g, '');
    const missing = titles.filter((title) => !all.includes(title.replace(/[\s-]+/g, '')));
    assert.deepEqual(missing, [], 'every step is printed');
    assert.deepEqual((await print(page)).texts, before.texts, 'and so it is when somebody unfolds first');
  });

  it('paper says how many steps it lacks, and by the keyboard it lacks none', async ({ app, page }) => {
    await new Questions(app).answer(USUAL, { until: QUESTION.medicine });
    const plan = new Plan(app);
    await plan.open();
    const cards = () => page.locator('.task-card').count();
    const few = await cards();
    // As where the browser takes the page before the app hears of it.
    await page.emulateMedia({ media: 'print' });
    const told = page.locator('.more > summary').filter({ visible: true });
    await see(told.filter({ hasText: /^Laat nog \d+ stappen zien$/ }));
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true })));
    assert.ok((await cards()) > few + 30, 'made before the paper is');
    assert.equal(await told.count(), 0);
  });

  it('the button to print and the search of the browser find every step', async ({ app, page }) => {
    await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = document.querySelectorAll('.task-card').length)));
    await new Questions(app).answer(USUAL, { until: QUESTION.medicine });
    const plan = new Plan(app);
    await plan.open();
    const cards = () => page.locator('.task-card').count();
    const few = await cards();
    await page.keyboard.press('Control+f');
    const all = await cards();
    assert.ok(few < 40 && all > 60, `${few}, and ${all} for whoever searches`);
    await app.open('/verandering/overplaatsing');
    await app.button('Print nu alles').click();
    await page.waitForFunction(() => globalThis.printed > 0);
    assert.equal(await page.evaluate(() => globalThis.printed), all);
  }, { both: 'layout' });

  it('in Arabic: one sheet in Arabic, one in Dutch', async ({ app, page }) => {
    await app.open('/instellingen');
    await page.getByLabel('العربية').click();
    await see(page.getByRole('heading', { name: 'اللغة والعرض' }));
    await app.open('/papieren/vandaag-vrij');
    await see(page.getByText('Waar slaap je vannacht?'));
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const paper = await print(page);
    assert.equal(paper.sheets, 2, paper.texts.join(' '));
    assert.match(paper.size, /A4/);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    assert.match(paper.texts[0], /[\u0600-\u06ff\ufb50-\ufeff]{3}/);
    assert.ok(paper.texts[1].includes('Waar slaap je vannacht?'), paper.texts[1]);
    assert.match(paper.texts[1], /2 ?\/ ?2/);
  });

  it('in English, with a long name: one sheet in English, one in Dutch', async ({ app, page }) => {
    await app.open('/instellingen');
    await page.getByLabel('English').click();
    await page.getByLabel('Name on paper (you may leave this empty)').fill('Maximiliaan-Alexander van der Westerlaken-Bo');
    await app.open('/papieren/vandaag-vrij');
    await see(page.getByText('Waar slaap je vannacht?'));
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const paper = await print(page);
    assert.equal(paper.sheets, 2, paper.texts.join(' '));
    assert.ok(paper.texts[1].startsWith('Vandaag vrij'), paper.texts[1]);
  });

  it('in English the plan is one sheet, and one in Dutch for who reads it inside', async ({ app, page }) => {
    await new Questions(app).answer(USUAL, { all: true });
    await app.open('/instellingen');
    await page.getByLabel('English').click();
    await app.open('/papieren/een-blad');
    await see(page.getByText('Wat loopt door'));
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const paper = await print(page);
    assert.equal(paper.sheets, 2, paper.texts.join(' '));
    assert.ok(paper.texts[1].includes('Wat loopt door'), paper.texts[1]);
  });

  it('a step is one sheet; where its words need a second one, no sheet has sources only', async ({ app }) => {
    await printed(app, '/taak/id-04', 'Vraag je casemanager om een ID-kaart', 1, ['Moeilijke woorden', 'Bron:']);
    // The one with most words.
    const { texts } = await printed(app, '/taak/wi-02', 'Meld je detentie bij je uitkering', 2, ['Bron:']);
    assert.ok(texts[1].includes('bijstand:') || texts[1].includes('AOW:'), texts[1]);
  });

  it('in Arabic, before the Dutch words came: one whole sheet', async ({ app, page }) => {
    await app.open('/instellingen');
    await page.getByLabel('العربية').click();
    await see(page.getByRole('heading', { name: 'اللغة والعرض' }));
    const held = new Promise((resolve) => {
      page.route(/\/nl-core-/, (route) => resolve(() => route.continue()));
    });
    await app.open('/papieren/vandaag-vrij');
    const release = await held;
    assert.deepEqual(await page.locator('.sheet h2').allTextContents().then((all) => all.filter((text) => text === '')), []);
    assert.equal(await page.locator('.sheet').count(), 1);
    release();
    await see(page.getByText('Waar slaap je vannacht?'));
    assert.equal(await page.locator('.sheet').count(), 2);
  });

  it('a stack of empty sheets, each whole, with nothing of anybody', async ({ app, page }) => {
    await app.open('/instellingen');
    await page.getByLabel('Naam op papier (hoeft niet)').fill('Sam de Vries');
    await app.open('/beheer/stapel');
    await page.getByLabel('Hoeveel keer?').fill('3');
    await see(page.locator('.sheet:nth-of-type(3)'));
    const dutch = await print(page);
    assert.equal(dutch.sheets, 3, dutch.texts.join(' '));
    assert.ok(dutch.texts.every((text) => text.includes('Vandaag vrij') && !text.includes('Sam de Vries')));
    assert.ok(dutch.texts.every((text) => !text.includes('2027')), 'the day is written in by hand');
    await page.getByLabel('Polski').click();
    await see(page.locator('.sheet[lang=pl]'));
    const both = await print(page);
    assert.equal(both.sheets, 6, both.texts.join(' '));
  });

  it('a name is on paper only when it was given', async ({ app, page }) => {
    const before = await printed(app, '/papieren/verzoek', 'Verzoekbriefje', 1, ['Naam:']);
    assert.ok(!before.texts[0].includes('Sam de Vries'));
    await app.open('/instellingen');
    await page.getByLabel('Naam op papier (hoeft niet)').fill('Sam de Vries');
    await app.unkept();
    await printed(app, '/papieren/verzoek', 'Verzoekbriefje', 1, ['Naam: Sam de Vries']);
  });

  it('the key on paper does not say which plan it opens', async ({ app, page }) => {
    const vault = new Vault(app);
    const words = await vault.keep({ sentence: 'Mijn tante bakt elke zondag appeltaart', recovery: true });
    await app.saved();
    const paper = await print(page);
    assert.equal(paper.sheets, 1);
    const all = paper.texts.join(' ');
    for (const word of ['Jouw sleutel op papier', ...words]) assert.ok(all.includes(word), `"${word}" is on paper: ${all}`);
    for (const word of ['Je plan is bewaard', 'Kies dan dit plaatje']) assert.ok(!all.includes(word), `"${word}" is not on paper`);
  }, { both: 'smoke' });

  it('fields and choices stay on the screen', async ({ app, page }) => {
    await app.open('/bestand');
    await app.on('Een bestand');
    const all = (await print(page)).texts.join(' ');
    assert.ok(all.includes('Open een bestand'));
    for (const word of ['Jouw bestand', 'Kies een bestand', 'Laat zien']) assert.ok(!all.includes(word), `"${word}" is not on paper: ${all}`);
  });
});
