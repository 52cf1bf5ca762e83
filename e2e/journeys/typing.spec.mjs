// What is typed is kept, or somebody is asked before it goes; and no wrong date takes the place of a right one.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.mjs';
import { MINUTE, skip, skips, tapShift } from '../support/inside.mjs';
import { focused, gone, see } from '../support/see.mjs';
import { Plan } from '../pages/plan.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';
import { Vault } from '../pages/vault.mjs';

const OWN = 'Wanneer? (hoeft niet)';
const question = (page) => page.getByRole('alertdialog', { name: 'Wat je invulde is nog niet bewaard' });

/** Forms that keep what is typed from the first letter on: the address, what is typed, and how it is found again. */
const KEPT = {
  'an own step': ['/taak/eigen', async (page) => {
    await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
  }, (page) => page.getByLabel('Wat wil je doen?'), 'Bel mijn zus'],
  'somebody without a name': ['/netwerk/iemand', async (page) => {
    await page.locator('#person-role').selectOption('friend');
  }, (page) => page.locator('#person-role'), 'friend'],
  'a debt without a creditor': ['/schulden/een', async (page) => {
    await page.locator('#debt-amount').fill('412,35');
  }, (page) => page.locator('#debt-amount'), '412,35'],
  'something that was sent': ['/post/verstuurd', async (page) => {
    await page.locator('#outgoing-what').fill('Mijn tas');
  }, (page) => page.locator('#outgoing-what'), 'Mijn tas'],
};

const counts = async ({ app, page }) => {
  await app.open('/vrijwilliger');
  await page.locator('#counting-name').fill('De Brug');
  await app.button('Begin met tellen').click();
};

/** Forms that keep nothing before somebody says so: what comes first, the address, the field, and what is typed there. */
const ASKED = {
  'what is agreed': [async ({ app }) => {
    await app.open('/samen');
    await app.button('Begin samen').click();
    await app.on('Wat wil je vandaag?');
  }, '/samen#afspreken', '#agree-words', 'Zus belt de verhuurder'],
  'the code of an answer': [null, '/uitnodiging/antwoord', '#code-first', 'ABCD 2345'],
  'an organisation': [null, '/vrijwilliger', '#counting-name', 'De Brug'],
  'hours of a volunteer': [counts, '/vrijwilliger/uren', '#counting-volunteer', 'Anja'],
  'half a day': [null, '/taak/eigen', '#own-date-day', '31'],
};

/** Goes to the page on help, and back by the button of the browser. */
async function readHelp(app, page) {
  await app.link('Hulp').first().click();
  await app.on('Hulp');
  await page.goBack();
}

/** An own step with this day, on the screen again. */
async function own({ app, page }, date) {
  const questions = new Questions(app);
  await app.open('/taak/eigen');
  await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
  await questions.date(date, OWN);
  await app.button('Bewaar').click();
  await app.on('Mijn plan');
  await page.goBack();
  await app.on('Een eigen stap');
  return questions;
}

const day = async (page, name) => [
  await page.locator(`#${name}-day`).inputValue(),
  await page.locator(`#${name}-month`).inputValue(),
  await page.locator(`#${name}-year`).inputValue(),
].join('-');

/** Leaves in each way, stays, and then goes; `beyond` are keys that lead behind the last button of the question. */
const goesAfterYes = ([first, path, field, text], beyond = []) => async (visit) => {
  const { app, page } = visit;
  // Something to go back to.
  await app.open('/hulp');
  await first?.(visit);
  await app.open(path);
  await page.locator(field).fill(text);
  for (const [leave, ...stay] of [
    [() => app.link('Hulp').first().click(), 'Enter'],
    [() => page.goBack(), 'Escape'],
    [() => app.button('Op slot').click(), ...beyond, 'Escape'],
  ]) {
    await leave();
    await see(question(page));
    await focused(app.button('Blijf hier'));
    for (const key of stay) await page.keyboard.press(key);
    await gone(question(page));
    await focused(page.locator(field));
    assert.equal(await page.locator(field).inputValue(), text);
  }
  await app.link('Hulp').first().click();
  await app.button('Ga toch weg').click();
  await app.on('Hulp');
  await app.link('Op Orde').click();
  await gone(question(page));
};

// What comes of the back button and of a focus that leaves is up to the browser.
journey('Half a day', ['firefox'], (it) => {
  it('goes only after a yes', goesAfterYes(ASKED['half a day']), { both: 'history' });
});

journey('Typing', ['chromium'], (it) => {
  it('what is typed stands there again after another screen', async ({ app, page }) => {
    for (const [form, [path, type, field, value]] of Object.entries(KEPT)) {
      await app.open(path);
      await type(page);
      await readHelp(app, page);
      await see(field(page));
      assert.equal(await field(page).inputValue(), value, form);
    }
    // A name that nobody pressed a button for is somebody all the same, and once.
    await app.open('/netwerk/wie');
    await page.locator('#people-name').pressSequentially('Karim');
    await readHelp(app, page);
    await see(page.getByRole('checkbox', { name: 'Karim' }));
    assert.equal(await page.getByRole('checkbox', { name: 'Karim' }).count(), 1);
    assert.equal(await page.locator('#people-name').inputValue(), '');
  }, { both: 'smoke' });

  for (const [form, asked] of Object.entries(ASKED)) {
    // There the focus is nowhere; in Firefox it is in the bars of the browser.
    it(`${form} goes only after a yes`, goesAfterYes(asked, ['Tab', 'Tab']));
  }

  it('a reload asks while something stands there, and else not', async ({ app, page }) => {
    await app.open('/vrijwilliger');
    await page.locator('#counting-name').fill('De Brug');
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    assert.equal(await page.locator('#counting-name').inputValue(), 'De Brug');
    await page.locator('#counting-name').fill('');
    await app.reload();
    await see(page.locator('#counting-name'));
  });

  it('hiding at once asks nothing', async ({ app, page }) => {
    await app.open('/taak/eigen');
    await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
    await page.locator('#own-date-day').fill('31');
    await app.button('Op slot').click();
    await see(question(page));
    await tapShift(page);
    await app.on('Even weg');
    await gone(question(page));
  });

  it('whoever is away for long reads what would be lost', async ({ app, page }) => {
    await skips(page);
    const vault = new Vault(app);
    await vault.keep();
    await app.open('/beheer/plek');
    await page.getByLabel('Naam van deze plek').fill('PI Zon');
    await app.button('Op slot').click();
    await see(question(page));
    await app.button('Blijf hier').click();
    await skip(page, 11 * MINUTE);
    const away = page.getByRole('alertdialog', { name: 'Ben je er nog?' });
    await see(away.getByText('Wat je net typte of deed, is nog niet bewaard.'));
    await gone(away.getByText('Er gaat niets verloren.'));
  });

  it('a wrong date takes no right one away', async (visit) => {
    const { app, page } = visit;
    const questions = await own(visit, [15, 'juni', 2027]);
    for (const wrong of [[31, 'juni', 2027], ['', 'juni', 2027]]) {
      await questions.date(wrong, OWN);
      await app.link('Mijn plan').first().click();
      await see(question(page));
      await app.button('Ga toch weg').click();
      await app.on('Mijn plan');
      await page.goBack();
      await app.on('Een eigen stap');
      assert.equal(await day(page, 'own-date'), '15-6-2027');
    }
    // The same of a day that one field of another form has.
    await app.open('/netwerk/iemand');
    await page.locator('#person-name').fill('Els');
    await page.locator('#person-ask-day').fill('31');
    await page.locator('#person-ask-month').selectOption('juni');
    await page.locator('#person-ask-year').fill('2027');
    await app.button('Klaar').click();
    await focused(page.locator('#person-ask-day'));
    await see(page.getByText('Deze datum bestaat niet.'));
    await page.locator('#person-ask-day').fill('30');
    await page.locator('#person-ask-year').fill('27');
    await app.button('Klaar').click();
    await app.on('Mijn mensen');
    await gone(question(page));
  });

  it('nobody is asked where nothing was typed', async ({ app, page }) => {
    await app.open('/taak/eigen');
    await page.locator('#own-theme').selectOption({ index: 2 });
    await readHelp(app, page);
    await app.on('Een eigen stap');
    await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
    const questions = new Questions(app);
    await questions.date([31, 'juni', 2027], OWN);
    await questions.date(['', '', ''], OWN);
    await app.button('Bewaar').click();
    await app.on('Mijn plan');
    await gone(question(page));
  });

  it('nobody is asked after it was saved', async ({ app, page }) => {
    await counts({ app, page });
    await app.open('/vrijwilliger/uren');
    await page.locator('#counting-volunteer').fill('Anja');
    await page.locator('#counting-hours').fill('2');
    await app.button('Zet erbij').click();
    await see(app.status('Het staat erbij:'));
    await readHelp(app, page);
    await app.on('Uren van vrijwilligers');
    await gone(question(page));
  });

  it('what was ticked for a sheet is there again', async ({ app, page }) => {
    await app.open('/taak/eigen');
    await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
    await app.open('/netwerk/wie');
    await page.getByLabel('Naam').fill('Samira');
    await page.keyboard.press('Enter');
    await app.open('/uitnodiging#1');
    const ticked = async (names) => {
      for (const name of names) await page.getByLabel(name, { exact: true }).check();
      await readHelp(app, page);
      for (const name of names) await see(page.getByLabel(name, { exact: true }).and(page.locator(':checked')));
    };
    await ticked(['Wil je mij ophalen?']);
    await app.open('/overdracht');
    await ticked(['De casemanager', 'Bel mijn zus']);
  });

  it('a day that is wrong keeps somebody at the question', async ({ app, page }) => {
    const questions = new Questions(app);
    await app.open('/vragen/release');
    await app.on(QUESTION.release);
    await questions.choose('Op een dag die ik weet');
    for (const wrong of [[31, 'juni', 2027], [15, 'juni', '']]) {
      await questions.date(wrong);
      for (const press of [app.link('Stop hier. Naar mijn plan'), app.button('Later'), app.button('Weet ik niet')]) {
        await press.click();
        await see(page.getByText('Vul de hele datum in. Of maak hem leeg en kies: Weet ik niet.'));
        await see(app.heading(QUESTION.release));
      }
    }
    // On the way to 2027 the year is no year yet; left so, it is far behind and asked about.
    await questions.date([15, 'juni', 20]);
    await gone(page.getByText('Klopt het jaar?'));
    await app.link('Stop hier. Naar mijn plan').click();
    await see(page.getByText('Deze dag is meer dan een jaar geleden. Klopt het jaar? Ga dan verder.'));
    await questions.date(['', '', '']);
    await app.link('Stop hier. Naar mijn plan').click();
    await app.on('Mijn plan');
    // One click is enough, though what was said of half a day goes and the year counts only now.
    await page.goBack();
    await questions.choose('Op een dag die ik weet');
    await questions.date([15, 'juni', '']);
    await app.button('Ga verder').click();
    await see(page.getByText('Vul de hele datum in.'));
    await questions.date([15, 'juni', 27]);
    await app.link('Stop hier. Naar mijn plan').click();
    await see(page.getByText('Je gaat naar buiten op dinsdag 15 juni 2027.'));
  });

  it('a whole day counts before the focus leaves it', async ({ app, page }) => {
    const vault = new Vault(app);
    await vault.keep();
    const questions = new Questions(app);
    await app.open('/vragen/release');
    await questions.choose('Op een dag die ik weet');
    await questions.date([15, 'juni', 2027]);
    await app.saved();
    await app.open('/taak/eigen');
    await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
    await page.locator('#own-theme').selectOption({ index: 2 });
    await questions.date([16, 'juni', 2027], OWN);
    await app.saved();
    const path = await page.evaluate(() => location.pathname + location.hash);
    const theme = await page.locator('#own-theme').inputValue();
    await vault.comeBack(path);
    assert.equal(await day(page, 'own-date'), '16-6-2027');
    assert.equal(await page.locator('#own-theme').inputValue(), theme);
    await new Plan(app).open();
    await see(page.getByText('Je gaat naar buiten op dinsdag 15 juni 2027.'));
  });

  it('no file of staff leaves while a field is not right', async ({ app, page }) => {
    await app.open('/beheer/plek');
    await page.getByLabel('Bericht (hoeft niet)').fill('Woensdag dicht');
    await page.locator('#banner_until-day').fill('31');
    await page.getByLabel('Bericht (hoeft niet)').focus();
    await see(page.getByText('Vul de hele dag in, of laat hem leeg.'));
    await app.link('Terug naar beheer').click();
    await see(question(page));
    await app.button('Ga toch weg').click();
    await app.open('/beheer/spreekuren');
    await app.button('Spreekuur erbij').click();
    await page.locator('#hours-0-off-day').fill('31');
    await app.button('Dag erbij').click();
    await see(page.getByText('Vul de hele dag in, of laat hem leeg.'));
    await page.locator('#hours-0-off-day').fill('');
    await page.locator('#hours-0-at').fill('25:99');
    await app.link('Hulp').first().click();
    await see(question(page));
  });
});
