// The questions, with a keyboard only.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see, tabTo } from '../support/see.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';

journey('Intake by keyboard', BOTH, (it) => {
  it('from the start screen to a plan', async ({ page, app }) => {
    const typist = new Typist(app);
    await app.open();
    await typist.push(app.link('Begin'));
    await typist.on(QUESTION.language);
    await tabTo(page.getByRole('radio', { name: 'Nederlands' }));
    await typist.press('Space');
    await typist.goOn();

    await typist.on(QUESTION.contact);
    await typist.pick('Ja, dat mag');
    await typist.goOn();

    await typist.on(QUESTION.where);
    await typist.pick('In een gevangenis');
    await typist.goOn();

    await typist.on(QUESTION.release);
    await typist.pick('Op een dag die ik weet');
    await tabTo(page.getByRole('textbox', { name: 'Dag', exact: true }));
    await page.keyboard.type('15');
    await tabTo(page.getByRole('combobox', { name: 'Maand', exact: true }));
    await page.keyboard.type('juni');
    await tabTo(page.getByRole('textbox', { name: 'Jaar', exact: true }));
    await page.keyboard.type('2027');
    await typist.goOn();

    await typist.on(QUESTION.bed);
    await see(page.getByText('Je plan past al op één blad.'));
    await typist.pick('Ik heb nog geen plek');
    await typist.goOn();

    await typist.on(QUESTION.validId);
    await see(app.link('Bekijk het papier'));
    await typist.pick('Nee, ik ben het kwijt');
    await typist.push(app.link('Stop hier. Naar mijn plan'));

    await typist.on('Mijn plan');
    await see(page.getByText('Je gaat naar buiten op dinsdag 15 juni 2027.'));
    const first = page.getByRole('region').or(page.locator('section')).filter({
      has: page.getByRole('heading', { level: 2, name: 'Dit eerst' }),
    });
    const cards = await first.getByRole('link').count();
    assert.ok(cards >= 1 && cards <= 3, `${cards} steps stand under "Dit eerst"`);
  }, { both: 'smoke' });

  it('"Weet ik niet" and "Later" go on, and the check page shows them', async ({ page, app }) => {
    const questions = new Questions(app);
    await app.open(`/vragen/contact`);
    await app.on(QUESTION.contact);
    await questions.leave('Weet ik niet');
    await app.on(QUESTION.where);
    await questions.leave('Later');
    await app.on(QUESTION.release);
    await questions.choose('Dat weet ik nog niet');
    await questions.goOn();
    await app.on(QUESTION.bed);
    await questions.choose('Bij familie of vrienden');
    await questions.goOn();

    await app.open('/vragen');
    const row = (question) => page.getByRole('listitem').filter({ hasText: question });
    await see(row(QUESTION.contact).getByText('Weet ik niet'));
    await see(row(QUESTION.where).getByText('Nog niet ingevuld'));
    await see(row(QUESTION.release).getByText('Weet ik niet'));
    await see(row(QUESTION.bed).getByText('Bij familie of vrienden'));

    await row(QUESTION.bed).getByRole('link', { name: 'Wijzig' }).click();
    await app.on(QUESTION.bed);
    assert.ok(await questions.choice('Bij familie of vrienden').isChecked());
    await questions.choose('In mijn eigen huis');
    await app.unkept();
    await app.open('/vragen');
    await see(row(QUESTION.bed).getByText('In mijn eigen huis'));
  });

  it('finds a municipality without its accents', async ({ page, app }) => {
    const typist = new Typist(app);
    await app.open('/vragen/to-municipality');
    await app.on(QUESTION.to);
    await tabTo(page.getByLabel('Typ een deel van de naam'));
    await page.keyboard.type('sudwest');
    const found = page.getByRole('radio', { name: 'Súdwest-Fryslân' });
    await tabTo(found);
    await typist.press('Space');
    await see(page.getByText('Gekozen: Súdwest-Fryslân'));
    await app.unkept();
    await app.open('/papieren/vandaag-vrij');
    await see(page.getByText('Gemeente Súdwest-Fryslân. Vraag naar nazorg na detentie'));

    await app.open('/vragen/from-municipality');
    await page.getByLabel('Typ een deel van de naam').fill('qqq');
    await see(page.getByText('Geen gemeente gevonden. Kijk naar de letters.'));
    const choose = page.getByText('Kies je gemeente in de lijst. Of maak dit vak leeg.');
    await app.button('Ga verder').click();
    await see(choose);
    // A whole name is taken, ticked or not.
    await page.getByLabel('Typ een deel van de naam').fill('hoofddorp');
    await gone(choose);
    await app.link('Stop hier. Naar mijn plan').click();
    await app.on('Mijn plan');
    await app.unkept();
    await app.open('/vragen/from-municipality');
    await see(page.getByText('Gekozen: Haarlemmermeer'));
    await page.getByLabel('Typ een deel van de naam').fill('qqq');
    await app.button('Later').click();
    await gone(page.getByText('Typ een deel van de naam'));
  }, { both: 'focus' });

  it('"Geen van deze" stands alone', async ({ page, app }) => {
    await app.open('/vragen/ran');
    await app.on('Wat had je al voor je vastzat?');
    const option = (name) => page.getByRole('checkbox', { name, exact: true });
    await option('Werk').check();
    await option('School of een opleiding').check();
    await option('Geen van deze').check();
    assert.ok(!(await option('Werk').isChecked()), 'the others are gone');
    await option('Werk').check();
    assert.ok(!(await option('Geen van deze').isChecked()), '"Geen van deze" is gone');
  });

  it('on a phone a date is one line, and the lock has its word', async ({ page, app }) => {
    await app.open('/vragen/release');
    await app.on(QUESTION.release);
    await new Questions(app).choose('Op een dag die ik weet');
    const tops = [];
    for (const name of ['Dag', 'Maand', 'Jaar']) tops.push((await page.getByLabel(name, { exact: true }).boundingBox()).y);
    assert.equal(new Set(tops).size, 1, tops.join());
    const word = await page.getByRole('banner').getByText('Op slot', { exact: true }).boundingBox();
    assert.ok(word.width > 40, 'to be read');
    assert.equal((await page.getByRole('banner').boundingBox()).height < 80, true, 'one row');
  }, { viewport: { width: 320, height: 640 } });

  it('on no phone a word stands on a line alone', async ({ page, app }) => {
    await app.open('/vragen/bed');
    await new Questions(app).choose('Bij familie of vrienden');
    await app.open('/vragen/release');
    await new Questions(app).choose('Op een dag die ik weet');
    await see(app.button('Maak ongedaan'));
    const top = async (locator) => Math.round((await locator.boundingBox()).y);
    for (const width of [320, 360, 393, 412, 430, 448]) {
      await page.setViewportSize({ width, height: 640 });
      const dates = await Promise.all(['Dag', 'Maand', 'Jaar'].map((name) => top(page.getByLabel(name, { exact: true }))));
      assert.equal(new Set(dates).size, 1, `${width}: ${dates}`);
      assert.equal(await top(app.button('Later')), await top(app.button('Weet ik niet')), `${width}: Later`);
      const [undo, keep] = [app.button('Maak ongedaan'), page.getByRole('complementary').getByRole('link')];
      assert.ok(Math.abs((await top(undo)) - (await top(keep))) < 24, `${width}: Maak ongedaan`);
    }
  });

  it('says so when a date does not exist', async ({ page, app }) => {
    const questions = new Questions(app);
    await app.open('/vragen/release');
    await app.on(QUESTION.release);
    await questions.choose('Op een dag die ik weet');
    await questions.date([31, 'februari', 2027]);
    await see(page.getByText('Deze datum bestaat niet. Kijk naar de dag en de maand.'));
    await app.button('Ga verder').click();
    await app.on(QUESTION.release);
    await see(page.getByText('Deze datum bestaat niet. Kijk naar de dag en de maand.'));
  });
});
