// The people around somebody: brought to mind, drawn and listed, moved, on paper; by keyboard.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { print } from '../support/pdf.mjs';
import { contrast, violations } from '../support/a11y.mjs';
import { People } from '../pages/people.mjs';
import { Typist } from '../pages/typist.mjs';

/** Whoever is in the list stands in the same ring of the drawing, under the same number; no dot touches another. */
async function same(people, count) {
  const [listed, drawn] = [await people.listed(), await people.drawn()];
  assert.equal(listed.length, count);
  assert.deepEqual(drawn.map(({ ring, number }) => ({ ring, number })), listed.map(({ ring, number }) => ({ ring, number })));
  for (const [at, one] of drawn.entries()) {
    assert.ok(one.told.startsWith(`${listed[at].name}, `), `${one.told}: ${listed[at].name}`);
    for (const other of drawn.slice(0, at)) {
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= one.r + other.r, `${one.number} and ${other.number} apart`);
    }
  }
}

const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

journey('People', BOTH, (it) => {
  it('are brought to mind, moved and removed by keyboard', async ({ app, page }) => {
    const typist = new Typist(app);
    const people = new People(app);
    await app.open('/');
    await typist.push(page.getByRole('link', { name: /^Mijn mensen/ }));
    await app.on('Mijn mensen');
    // First the help that there is, and no number.
    await see(app.link('Vraag een maatje dat bij je op bezoek komt'));
    await see(page.getByText('Mag je iemand niet spreken?'));
    await typist.push(app.link('Begin met 1 vraag'));
    await app.on('Wie kun je bellen?');
    await typist.push(app.button('Zet erbij'));
    await see(app.status('Schrijf eerst een naam.'));
    await focused(page.getByLabel('Naam'));
    await page.keyboard.type('Samira');
    await page.keyboard.press('Enter');
    await see(app.status('Samira staat erbij.'));
    assert.ok(await page.getByRole('checkbox', { name: 'Samira' }).isChecked());
    await typist.push(app.button('Ga verder'));
    await app.on('Bij wie kun je slapen?');
    await tabTo(page.getByRole('checkbox', { name: 'Samira' }));
    await typist.press('Space');
    for (const next of ['Wie helpt met geld of papieren?', 'Wie let op je kinderen?', 'Bij wie word je rustig?', 'Wie wil je liever even niet zien?', 'Wie van een organisatie helpt je?']) {
      await typist.push(app.button('Ga verder'));
      await app.on(next);
    }
    await typist.push(app.button('Ga verder'));
    await app.on('Mijn mensen');
    await see(page.getByText('Bellen en praten, Slapen'));
    await same(people, 1);

    await typist.push(people.row('Samira'));
    await app.on('Samira');
    await typist.pick('Heel dichtbij');
    await typist.push(app.button('Klaar'));
    await app.on('Mijn mensen');
    assert.deepEqual(await people.listed(), [{ ring: 'Heel dichtbij', number: '1', name: 'Samira' }]);
    await same(people, 1);

    await typist.push(people.row('Samira'));
    await app.on('Samira');
    await page.keyboard.press('Escape');
    await see(app.heading('Samira'));
    await typist.push(app.button('Haal weg'));
    await app.on('Mijn mensen');
    await gone(people.row('Samira'));
    await app.undo();
    await see(people.row('Samira'));
  }, { both: 'smoke' });

  it('are part of the plan: who can be asked, what was promised, whose bed it is', async ({ app, page }) => {
    const people = new People(app);
    await people.name('Samira');
    await people.person('Samira');
    await see(page.getByText('Kies eerst waar deze persoon mee helpt.').or(page.getByLabel('Welke stap?')));
    await page.getByRole('checkbox', { name: 'Papieren en post' }).check();
    await app.open('/taak/id-02');
    await see(page.getByText('Samira helpt met: Papieren en post. Vraag het.'));

    await people.person('Samira');
    await page.getByLabel('Welke stap?').selectOption({ label: 'Laat je geldige ID naar de gevangenis komen' });
    await page.getByRole('radio', { name: 'Over een week: maandag 8 maart 2027' }).check();
    await app.button('Zet in mijn plan').click();
    await see(app.status('Dat staat nu in je plan.'));
    await focused(app.status('Dat staat nu in je plan.'));
    await see(page.getByText('Vraag het na op maandag 8 maart 2027.'));
    // Nobody else logs in with a DigiD.
    const offered = await page.getByLabel('Welke stap?').locator('option').allInnerTexts();
    assert.ok(!offered.some((step) => step.includes('DigiD')), offered.join('; '));
    await app.link('Laat je geldige ID naar de gevangenis komen').click();
    await app.on('Laat je geldige ID naar de gevangenis komen');
    await see(page.getByText('Samira doet dit voor je.'));
    await see(page.getByText(/^Wacht op familie of vrienden/));

    await people.person('Samira');
    await page.getByRole('checkbox', { name: 'Slapen' }).check();
    await page.getByRole('radio', { name: 'Zegt ja' }).check();
    await app.open('/taak/on-14');
    await see(page.getByText('Klaar sinds maandag 1 maart 2027.'));
    await app.open('/vragen/bed');
    await app.on('Waar slaap je als je vrijkomt?');
    assert.ok(await page.getByRole('radio', { name: 'Bij familie of vrienden' }).isChecked());

    // A no takes back what was promised; undo gives it back.
    await people.person('Samira');
    await see(page.getByText('In je plan staat nu dat je een bed hebt.'));
    await page.getByRole('radio', { name: 'Zegt nee' }).check();
    await app.open('/taak/id-02');
    await app.on('Laat je geldige ID naar de gevangenis komen');
    assert.equal(await page.getByText('Wacht op familie').count(), 0);
    await app.undo();
    await see(page.getByText('Samira doet dit voor je.'));

    // Who is kept apart is asked for nothing.
    await people.person('Samira');
    await page.getByText('Liever even niet. Dan staat').click();
    await app.open('/taak/sc-02');
    await app.on('Zet abonnementen stil, met hulp');
    assert.equal(await page.getByText('Samira').count(), 0);
  });

  it('who have a bed stand on a sheet for the casemanager, without a name or an address', async ({ app, page }) => {
    const people = new People(app);
    await people.name('Samira', 'Ko');
    await people.person('Samira');
    await page.getByRole('group', { name: 'Waar kan deze persoon mee helpen?' }).getByText('Slapen').click();
    await page.getByText('Zegt ja', { exact: true }).click();
    await page.getByText('De casemanager heeft gebeld').click();
    await see(page.getByText('De casemanager heeft gebeld, maandag 1 maart 2027'));
    await page.getByText('Meer over het slapen').click();
    await page.getByText('Hooguit een maand').click();
    await page.getByText('Roken mag alleen buiten').click();
    await app.open('/taak/on-14');
    await see(page.getByRole('link', { name: 'Samira zegt ja. De casemanager heeft gebeld.' }));
    await see(page.getByText('Bespreek nog: vanaf wanneer, inschrijven.'));
    await app.link('Slapen bij iemand die ik ken').click();
    await app.on('Slapen bij iemand die ik ken');
    const paper = await read();
    for (const word of ['S.', 'Zegt ja sinds maandag 1 maart 2027', 'heeft gebeld', 'Hooguit een maand', 'Roken mag alleen buiten', 'De verhuurder weet dat.', 'Als dit niet lukt']) {
      assert.ok(paper.includes(word), `"${word}": ${paper}`);
    }
    for (const word of ['Samira', 'K.', 'Adres:']) assert.ok(!paper.includes(word), `"${word}": ${paper}`);
    await people.person('Samira');
    await page.getByText('Meer over het slapen').click();
    await page.getByText('Het adres mag op papier').click();
    await app.open('/netwerk/slaapplek');
    assert.ok((await read()).includes('Adres:'));

    function read() {
      return page.locator('.sheet').innerText();
    }
  });

  it('lose nothing that was typed or chosen', async ({ app, page }) => {
    const people = new People(app);
    await app.open('/netwerk/wie');
    await page.getByLabel('Naam').fill('Els');
    await app.button('Ga verder').click();
    await app.on('Bij wie kun je slapen?');
    assert.ok(await page.getByRole('checkbox', { name: 'Els' }).isVisible(), 'who typed a name and goes on means it');
    await app.open('/netwerk/iemand');
    await page.getByLabel('Wie is het?').selectOption('friend');
    await app.button('Klaar').click();
    await see(app.status('Schrijf eerst een naam.'));
    await focused(page.getByLabel('Naam'));

    await people.person('Els');
    const [day, month, year] = [page.locator('#person-ask-day'), page.locator('#person-ask-month'), page.locator('#person-ask-year')];
    await day.fill('5');
    await month.selectOption('12');
    await year.pressSequentially('2027');
    await year.press('Tab');
    await app.undo();
    await page.waitForFunction(() => document.querySelector('#person-ask-year').value === '');
    assert.equal(await day.inputValue(), '', 'the fields follow');
    await day.fill('5');
    await day.press('Tab');
    await page.getByRole('radio', { name: 'Heel dichtbij' }).first().focus();
    await see(app.status('Vul de hele dag in, of laat hem leeg.'));
  });

  it('stand in drawing and list alike: 1, 7 and 20 of them, on a phone and in the dark', async ({ app, page }) => {
    const people = new People(app);
    const all = Array.from({ length: 20 }, (_, at) => `Mens ${at + 1}`);
    const leaves = (name) => Number(name.split(' ')[1]) % 3 === 1;
    for (const [from, to] of [[0, 1], [1, 7], [7, 20]]) {
      await people.name(...all.slice(from, to));
      for (const name of all.slice(from, to).filter(leaves)) {
        await people.person(name);
        await page.getByRole('radio', { name: 'Heel dichtbij' }).first().check();
        await page.getByLabel('Wie is het?').selectOption('parent');
        await page.getByText('Was dat vroeger anders?').click();
        await page.getByRole('group', { name: 'Als je buiten bent' }).getByRole('radio', { name: 'Er niet bij' }).check();
      }
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await people.open();
        await same(people, to);
        assert.ok(await fits(page), `${to} people fit ${width} pixels`);
      }
    }
    await app.button('Als ik buiten ben').click();
    await page.waitForFunction(() => document.querySelectorAll('.rings__dot').length < 20);
    await same(people, all.filter((name) => !leaves(name)).length);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await contrast(page), []);
    assert.deepEqual(await violations(page, { colours: 'none' }), []);
  });

  it('are on one sheet, with initials where no name was agreed on', async ({ app, page, name }) => {
    const people = new People(app);
    await people.name('Samira de Wit', 'Zwarte Piet', 'Ko', ...Array.from({ length: 17 }, (_, at) => `Mens ${at + 4}`));
    await people.person('Ko');
    await page.getByText('De naam mag op papier.').click();
    await people.person('Zwarte Piet');
    await page.getByText('Liever even niet. Dan staat').click();
    await people.open();
    await see(page.getByText('Zij staan op geen papier.'));
    await app.link('Op papier').first().click();
    await app.on('Mijn mensen op papier');
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const paper = await print(page);
    const words = paper.texts.join(' ');
    assert.equal(paper.sheets, 1, words);
    assert.match(paper.size, /A4/);
    // Firefox leaves no words in what it prints in bold.
    if (name === 'firefox') return;
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
    for (const word of ['S.D.W.', 'Ko', 'M.2.', 'Dichtbij', 'Familie']) assert.ok(words.includes(word), `"${word}": ${words}`);
    for (const word of ['Samira', 'Piet', 'Z.P.', 'Mens']) assert.ok(!words.includes(word), `"${word}": ${words}`);
  }, { both: 'layout' });
});
