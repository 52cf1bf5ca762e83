// Money by the month, and the first weeks outside.
import assert from 'node:assert/strict';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { print } from '../support/pdf.mjs';
import { gone, see, tabTo } from '../support/see.mjs';
import { Typist } from '../pages/typist.mjs';

/** Everything filled in, as large as amounts are. */
const WHOLE = ['Loon', 'Uitkering of AOW', 'Toeslagen', 'Geld voor de kinderen', 'Ander geld', 'Huur of hypotheek', 'Stroom, gas en water', 'Zorgverzekering', 'Andere verzekeringen', 'Gemeente en waterschap', 'Telefoon en internet', 'Reizen', 'Abonnementen', 'Betalen aan schulden', 'Kleren en schoenen', 'Spullen voor je huis', 'Eigen risico van de zorg', 'Vrije tijd', 'Eten en drinken', 'Wassen en schoonmaken', 'Andere kleine dingen'];

const unfold = (page) => page.locator('main details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
const fill = (page, label, text) => page.getByLabel(label, { exact: true }).fill(text);

journey('Money', ['chromium'], (it) => {
  it('of a month is written by keyboard; a question mark is an answer', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/taak/sc-13');
    await typist.push(app.link('Zet hier wat er in- en uitgaat'));
    await app.on('Mijn geld per maand');
    await see(page.getByText('Hier staat nog niets.'));
    await owesNothing(page, 'nothing filled in');
    await tabTo(page.getByLabel('Uitkering of AOW'));
    await page.keyboard.type('1283,04');
    await see(app.status('Dat is €\u00a01.283,04.'));
    await unfold(page);
    await fill(page, 'Huur of hypotheek', '?');
    await see(app.status('Dat is nog niet bekend.'));
    await fill(page, 'Zorgverzekering', '148,50');
    await fill(page, 'Eten en drinken', '60');
    await see(page.getByText('Er komt minstens €\u00a01.283,04 binnen per maand. Er gaat minstens €\u00a0408,50 uit.'));
    await see(page.getByText('1 bedrag weet je nog niet.'));
    await fill(page, 'Huur of hypotheek', '600');
    await see(page.getByText('Je houdt €\u00a0274,54 over.'));
    await owesNothing(page, 'filled in');
    await app.open('/plan');
    await app.open('/geld');
    assert.equal(await page.getByLabel('Huur of hypotheek').inputValue(), '600,00');
    const paper = await print(page);
    assert.equal(paper.sheets, 1, paper.texts.join(' '));
    assert.ok(paper.isTagged && paper.smallest >= 11, `${paper.smallest} pt`);
    for (const words of ['€ 1.283,04', 'Samen eruit', '€ 274,54']) assert.ok(paper.texts[0].includes(words), `${words}: ${paper.texts[0]}`);
  }, { both: 'smoke' });

  it('with everything filled in is one sheet', async ({ app, page }) => {
    await app.open('/geld');
    await app.on('Mijn geld per maand');
    await unfold(page);
    for (const label of WHOLE) await fill(page, label, '99.999,99');
    await see(page.getByText('meer uit dan er binnenkomt').or(page.getByText('over.')));
    const { sheets, texts } = await print(page);
    assert.equal(sheets, 1, texts.join(' '));
  });

  it('lasts until a day in the first weeks, and what to do then is said', async ({ app, page }) => {
    await app.open('/vragen/release');
    await app.open('/taak/wi-23');
    await app.link('Kijk hoe je de eerste weken doorkomt').click();
    await app.on('Je eerste weken buiten');
    await see(page.getByText('Schrijf eerst op wat je elke week nodig hebt voor eten.'));
    await app.link('Naar wat je elke week nodig hebt').click();
    await app.on('Mijn geld per maand');
    await unfold(page);
    await fill(page, 'Eten en drinken', '70');
    await app.link('Zo kom je de eerste weken door').click();
    await app.on('Je eerste weken buiten');
    await see(page.getByText('1 bedrag weet je nog niet. Dit kan dus nog anders worden.'));
    await fill(page, 'Hoeveel geld krijg je mee?', '100');
    // Ten euros a day, from Monday the 29th of March on.
    await see(page.getByText('Met wat je hebt kom je uit tot en met woensdag 7 april 2027.'));
    await see(page.getByText('Je weet nog niet wanneer je vrijkomt.'));
    await see(app.link('Vraag om een voorschot bij je bijstand. Dat is een lening, en de gemeente mag nee zeggen.'));
    await see(page.getByText('Deze week kom je uit.'));
    await see(page.getByText('Hiervoor zoek je hulp: hoogstens €\u00a040,00.'));
    await page.getByLabel('Nee, of niet alles').check();
    await see(page.getByText('De gemeente beslist meestal uiterlijk op 20 juli 2027.'));
    await owesNothing(page, 'with money missing');
    const paper = await print(page);
    assert.equal(paper.sheets, 1, paper.texts.join(' '));
    assert.ok(paper.isTagged && paper.smallest >= 11, `${paper.smallest} pt`);
    await page.getByLabel('Ja', { exact: true }).check();
    assert.equal((await print(page)).sheets, 1);
    await fill(page, 'Wat geven of lenen mensen je per week?', '70');
    await see(page.getByText('Met wat je hebt kom je uit tot je eerste geld.'));
    await gone(page.getByText('Dit kun je doen'));
  });
});
