// What to do with a letter: today, this week or later; until which day; and what of it is in the plan.
import assert from 'node:assert/strict';
import { owesNothing } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { Plan } from '../pages/plan.mjs';
import { Typist } from '../pages/typist.mjs';

const COURT = 'Bel vandaag je advocaat als je voor de rechter moet komen';

journey('A letter', ['chromium'], (it) => {
  it('that can not wait is a step of today, until it is done', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/schulden');
    await app.on('Schulden');
    await typist.push(app.link('Heb je een brief? Kijk wat je ermee doet'));
    await app.on('Heb je een brief?');
    await owesNothing(page, 'no letter yet');
    await typist.push(app.button('Rechter of deurwaarder'));
    await app.on('Rechter of deurwaarder');
    await typist.pick('Ik moet voor de rechter komen');
    await see(app.heading('Vandaag').or(page.getByRole('heading', { name: 'Vandaag' })));
    await see(page.getByText('Iemand die de wet kent, ziet wat er nog kan.'));
    await see(page.getByText('Het Juridisch Loket: uitleg over de wet'));
    await owesNothing(page, 'a summons');
    await app.link(COURT).click();
    await app.on(COURT);
    await see(app.link('Kijk hier wat je met een brief doet'));
    const plan = new Plan(app);
    await plan.open();
    await see(page.locator('.task-card__title').filter({ hasText: COURT }));
    await app.open('/post');
    await app.on('Heb je een brief?');
    await see(page.getByText('Vandaag', { exact: true }));
    await app.link('Rechter of deurwaarder').click();
    await page.getByLabel('Dit is gedaan').check();
    await app.button('Klaar').click();
    await see(page.getByText('Gedaan', { exact: true }));
    await app.open('/vragen/urgent-letter');
    await app.on('Is er een brief die niet kan wachten?');
    assert.equal(await page.getByLabel('Ja, ik moet voor de rechter komen').isChecked(), false);
  }, { both: 'smoke' });

  it('with a decision says until which day somebody can object', async ({ app, page }) => {
    await app.open('/post');
    await app.button('Gemeente, UWV, SVB of DUO').click();
    await app.on('Gemeente, UWV, SVB of DUO');
    await page.getByLabel('Een besluit: ik krijg iets wel of niet').check();
    await see(page.getByText('Zoek de datum op de brief.'));
    const date = page.getByLabel('Welke datum staat op de brief?');
    await date.fill('eind februari');
    await tabTo(page.getByLabel('Van wie is de brief? Dat hoeft niet.'));
    await see(app.status('Deze dag snap ik niet.'));
    await app.open('/plan');
    await app.open('/post');
    await app.link('Gemeente, UWV, SVB of DUO').click();
    assert.equal(await date.inputValue(), 'eind februari', 'kept as it was typed');
    await date.fill('15 feb');
    await see(app.status('Dat is maandag 15 februari 2027.'));
    // Six weeks later is Easter Monday.
    await see(page.getByText('Bezwaar maken kan uiterlijk op dinsdag 30 maart 2027.'));
    await see(page.getByText('Begin liefst voor dinsdag 16 maart 2027'));
    await page.getByLabel('Van wie is de brief? Dat hoeft niet.').fill('UWV Breda');
    await app.button('Zet in mijn plan').click();
    await focused(page.getByText('Dat staat in je plan.'));
    const plan = new Plan(app);
    await plan.open();
    await plan.unfold();
    await see(page.getByText('Maak bezwaar bij UWV Breda, uiterlijk op dinsdag 30 maart 2027'));
    await app.open('/post');
    await app.link('UWV Breda').click();
    await date.fill('1-12-2026');
    await see(page.getByText('Bezwaar maken kon tot en met dinsdag 12 januari 2027.'));
    await date.fill('');
    await app.button('Haal weg').click();
    await app.on('Heb je een brief?');
    await gone(app.link('UWV Breda'));
  });

  it('that asks for money is on the list of debts with all that it says', async ({ app, page }) => {
    await app.open('/post');
    await app.button('Bank').click();
    await app.on('Bank');
    // Chosen wrongly at first.
    await page.getByLabel('Toch van iemand anders?').selectOption({ label: 'Stroom, gas of water' });
    await page.getByLabel('Stroom, gas of water stopt').check();
    await page.getByLabel('Welke datum staat op de brief?').fill('20 februari');
    await page.getByLabel('Van wie is de brief? Dat hoeft niet.').fill('Vitens');
    await app.button('Zet op mijn lijst van schulden').click();
    await app.on('Vitens');
    assert.equal(await page.getByLabel('Van welke dag is dat bedrag?').inputValue(), '20-2-2027');
    assert.ok(await page.getByLabel('Stroom, gas of water stopt').isChecked());
    await app.open('/post');
    await app.link('Vitens').click();
    await app.link('Dit staat op je lijst van schulden').click();
    await app.on('Vitens');
  });

  it('goes through the lawyer alone where nobody else may be spoken to', async ({ app, page }) => {
    await app.open('/vragen/contact');
    await page.getByRole('radio').nth(1).check();
    await app.open('/post');
    await app.button('Verhuurder of hypotheek').click();
    await page.getByLabel('Ik moet betalen').check();
    await see(page.getByText('Je mag nu alleen je advocaat spreken.'));
    await gone(page.getByText('Schuldhulp van je gemeente'));
  });
});
