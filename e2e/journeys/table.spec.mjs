// The list of debts as a table: out to programs of others, and in from them.
import assert from 'node:assert/strict';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { readByPython } from '../support/csv.mjs';
import { Downloads } from '../support/downloads.mjs';
import { gone, see } from '../support/see.mjs';
import { Debts } from '../pages/debts.mjs';

/** As Excel writes it in an office that is set to English: commas, and signs of one byte. */
const OF_OTHERS = Buffer.from([
  'Overzicht van mevrouw Demir,,,,',
  'Crediteur,Kenmerk,Saldo,Waarvoor,Telefoon',
  'Caf\xe9 De Zon,0045,"\x80 1.234,50",kroeg,050-123',
  'Vodafone,,"500,00",telefoon,',
  'Belastingdienst,,veel,belasting,',
  `${'Zeer lange naam '.repeat(5)},,12,,`,
  'Totaal,,"1.734,50",,',
].join('\r\n'), 'latin1');

journey('The list as a table', ['chromium', 'firefox'], (it, name) => {
  it('goes out and comes in; nothing is passed over, and one click takes it back', async ({ app, page }) => {
    const downloads = await Downloads.of(page, name);
    const choose = (buffer, file = 'lijst.csv') => page.getByLabel('Jouw tabel').setInputFiles({ name: file, mimeType: 'text/csv', buffer });
    const debts = new Debts(app);
    await debts.open();
    await debts.add({ creditor: '=HYPERLINK("x")', amount: '1.234,5' }, { creditor: 'Vodafone', kind: 'Telefoon of internet', amount: '412,35' });
    await app.link('Als tabel bewaren of inlezen').click();
    await app.on('Mijn schulden in een tabel');
    await see(page.getByText('Er zit geen slot op.'));
    const saved = await downloads.arriving(() => app.button('Bewaar als tabel').click());
    assert.equal(saved.name, 'schulden.csv');
    const [heads, formula, phone] = readByPython(saved.bytes);
    const at = (line, column) => line[heads.indexOf(column)];
    assert.deepEqual([at(formula, 'Schuldeiser'), at(formula, 'Bedrag nu')], ['\'=HYPERLINK("x")', '1234,50']);
    assert.deepEqual([at(phone, 'Soort'), at(phone, 'Betaald of weg')], ['Telefoon of internet', 'Nee']);

    await choose(saved.bytes);
    await see(page.getByText('Alles uit deze tabel staat al op je lijst.'));

    await choose(Buffer.from('PK\x03\x04', 'latin1'), 'lijst.xlsx');
    await see(page.getByRole('alert').getByText('Dit is een bestand van Excel of een ander programma.'));
    await choose(Buffer.from('Naam;Bedrag\n"Jan;12\n'));
    await see(page.getByRole('alert').getByText('Op regel 2 begint een aanhalingsteken'));

    await choose(OF_OTHERS);
    await see(page.getByText('4 kolommen gaan mee.'));
    await see(page.getByText('Dit gaat niet mee: Telefoon.'));
    await see(page.getByText('Boven de kolommen staat 1 regel. Die gaat niet mee.'));
    const line = (text) => page.locator('label', { hasText: text });
    await see(line('Regel 3: Café De Zon, €\u00a01.234,50').getByText('Soort: kroeg. Dat woord gaat niet mee.'));
    await page.getByLabel('Soort: kroeg', { exact: true }).selectOption('Winkel of bestelling');
    await gone(page.getByText('Dat woord gaat niet mee.'));
    await app.link('Hulp').first().click();
    await app.on('Hulp');
    await page.goBack();
    await app.on('Mijn schulden in een tabel');
    await choose(OF_OTHERS);
    await see(line('Regel 3: Café De Zon'));
    await gone(page.getByText('Dat woord gaat niet mee.'));
    await see(line('Regel 4: Vodafone').getByText('Bedrag nu: van €\u00a0412,35 naar €\u00a0500,00'));
    await see(line('Regel 5: Belastingdienst').getByText('Bedrag nu: veel. Dat snap ik niet. Het komt zo op je lijst.'));
    await see(page.getByText('Schuldeiser is te lang. Ten hoogste 60 tekens.'));
    assert.ok(!(await line('Regel 7: Totaal').locator('input').isChecked()), 'a sum is no debt');
    await owesNothing(page, 'the table that is read');
    await app.button('Zet 3 regels op mijn lijst').click();
    await see(app.status('Klaar. 3 regels staan op je lijst.'));
    await app.status('Klaar.').getByRole('link', { name: 'Naar je schulden' }).click();
    await app.on('Schulden');
    assert.deepEqual((await debts.listed()).flat().map((row) => row.join(' ')).sort(), [
      '=HYPERLINK("x") € 1.234,50', 'Belastingdienst weet ik niet', 'Café De Zon € 1.234,50', 'Vodafone € 500,00',
    ]);
    await see(page.getByText('Dit bedrag snap ik niet: veel'));
    await app.undo();
    await see(page.getByText('Je hebt 2 schulden.'));
  }, { both: 'downloads' });
});
