// Working through the plan: what a person says of a step is there the next time.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { focused, gone, see, titled } from '../support/see.mjs';
import { Plan, Step } from '../pages/plan.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';
import { Vault } from '../pages/vault.mjs';

const NOW = 'Nu doen';

/** A plan with answers: of a guest, or in a vault. */
async function begun(app, vault) {
  await new Questions(app).answer(undefined, { until: QUESTION.medicine });
  await vault?.keep();
  const plan = new Plan(app);
  await plan.open();
  return plan;
}

journey('Work the plan', BOTH, (it) => {
  it('done, and back again', async ({ page, app }) => {
    const vault = new Vault(app);
    const plan = await begun(app, vault);
    await vault.comeBack('/plan');
    const title = await plan.openStep('Dit eerst');
    await focused(app.heading(title));
    await titled(page, `${title} - Op Orde`);
    await app.button('Dit is klaar').click();
    await see(page.getByText('Klaar sinds maandag 1 maart 2027.'));
    await app.saved();

    await vault.comeBack(new URL(page.url()).pathname);
    await app.on(title);
    await see(page.getByText('Klaar sinds maandag 1 maart 2027.'));
    await plan.back();
    await focused(app.heading('Mijn plan'));
    await see(plan.section('Klaar').getByText(title));

    await page.goBack();
    await app.on(title);
    await focused(app.heading(title));
    await app.button('Toch weer open').click();
    await see(app.button('Dit is klaar'));
    await app.saved();
  }, { both: 'smoke' });

  it('waiting on somebody, and when to ask again', async ({ page, app }) => {
    const plan = await begun(app);
    const title = await plan.openStep('Dit eerst');
    await new Step(app).wait('Je casemanager', 'Over een week: maandag 8 maart 2027');
    await see(page.getByText('Wacht op Je casemanager, sinds maandag 1 maart 2027.'));
    await plan.open();
    const card = plan.section('Je wacht op iemand').getByRole('link', { name: title });
    await see(card.getByText('Vraag het nog eens op maandag 8 maart 2027'));
    await app.open('/wie-is-wie');
    await see(page.getByRole('link', { name: title }));
  });

  it('not for me, and undone', async ({ page, app }) => {
    const vault = new Vault(app);
    const plan = await begun(app, vault);
    const title = await plan.openStep('Dit eerst', 1);
    await app.button('Niet voor mij').click();
    await see(page.getByText('Je koos: niet voor mij.'));
    await app.undo();
    await see(page.getByText('Dat is ongedaan gemaakt.'));
    await gone(page.getByText('Je koos: niet voor mij.'));
    await app.saved();
    await vault.comeBack(new URL(page.url()).pathname);
    await app.on(title);
    await see(app.button('Niet voor mij'));
  });

  it('a note is kept without a button', async ({ page, app }) => {
    const vault = new Vault(app);
    const plan = await begun(app, vault);
    const title = await plan.openStep('Dit eerst');
    const step = new Step(app);
    await see(page.getByText('Schrijf niets over je zaak.'));
    await step.note().pressSequentially('Vraag Karim om de brief');
    await app.saved();
    await vault.comeBack(new URL(page.url()).pathname);
    await app.on(title);
    assert.equal(await step.note().inputValue(), 'Vraag Karim om de brief');
  }, { both: 'storage' });

  it('is not called saved while the last letters wait', async ({ page, app }) => {
    await new Vault(app).keep();
    await app.open('/taak/sn-01');
    await see(new Step(app).note());
    const waited = await page.evaluate(async () => {
      const note = document.querySelector('#task-note');
      const status = document.querySelector('.status-line [role=status]');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const type = (letter) => {
        note.value += letter;
        note.dispatchEvent(new Event('input', { bubbles: true }));
      };
      // Whoever types without a pause is saved now and then; a letter that comes while this goes on is in none of it.
      let last;
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
        if (mode === 'readwrite') last ??= queueMicrotask(() => type('b')) ?? performance.now();
        return transaction.call(this, stores, mode, ...more);
      };
      note.focus();
      while (!last) {
        type('a');
        await frame();
      }
      IDBDatabase.prototype.transaction = transaction;
      while (!status.textContent.includes('Opgeslagen')) await frame();
      return performance.now() - last;
    });
    // Half a second without a letter, then it is saved.
    assert.ok(waited >= 450, `called saved ${waited.toFixed()} ms after the last letter`);
  });

  it('undo takes back a whole note, not a letter', async ({ page, app }) => {
    const vault = new Vault(app);
    const plan = await begun(app, vault);
    const title = await plan.openStep('Dit eerst');
    const step = new Step(app);
    await step.note().pressSequentially('eerst');
    await app.saved();
    await app.undo();
    await app.saved();
    await vault.comeBack(new URL(page.url()).pathname);
    await app.on(title);
    assert.equal(await step.note().inputValue(), '');
  });

  it('an own step: added, changed, taken away', async ({ page, app }) => {
    const vault = new Vault(app);
    await begun(app, vault);
    await app.link('Zelf een stap toevoegen').click();
    await app.on('Een eigen stap');
    await app.button('Bewaar').click();
    await see(page.getByText('Schrijf eerst wat je wilt doen.'));
    await page.getByLabel('Wat wil je doen?').fill('Bel de fietsenmaker');
    await page.getByLabel('Waar hoort het bij?').selectOption('Werk en inkomen');
    await app.button('Bewaar').click();
    await app.on('Mijn plan');
    const own = page.getByRole('link', { name: 'Bel de fietsenmaker' });
    await app.saved();

    await vault.comeBack('/plan');
    await app.on('Mijn plan');
    await new Plan(app).unfold();
    await own.first().click();
    await app.on('Een eigen stap');
    await page.getByLabel('Wat wil je doen?').fill('Bel de bakker');
    await app.button('Bewaar').click();
    await app.on('Mijn plan');
    await new Plan(app).unfold();
    await gone(own);

    await app.open('/werk-en-inkomen');
    await new Plan(app).unfold();
    await page.getByRole('link', { name: 'Bel de bakker' }).click();
    await app.button('Haal weg').click();
    await app.on('Mijn plan');
    await new Plan(app).unfold();
    assert.equal(await page.getByText('Bel de bakker').count(), 0);
  });

  it('a step of one\'s own is kept as it is typed, and half a date is not dropped', async ({ page, app }) => {
    await app.open('/taak/eigen');
    await page.getByLabel('Wat wil je doen?').fill('Bel mijn zus');
    await app.link('Hulp').first().click();
    await app.on('Hulp');
    await page.goBack();
    await app.link('Mijn plan').first().click();
    await app.on('Mijn plan');
    await new Plan(app).unfold();
    await page.getByRole('link', { name: 'Bel mijn zus' }).click();
    await new Questions(app).date([31, 'juni', 2027], 'Wanneer? (hoeft niet)');
    await app.button('Bewaar').click();
    await see(page.getByText('Deze datum bestaat niet.'));
    await new Questions(app).date([30, 'juni', ''], 'Wanneer? (hoeft niet)');
    await app.button('Bewaar').click();
    await see(page.getByText('Vul de hele dag in, of laat hem leeg.'));
    await new Questions(app).date([30, 'juni', 27], 'Wanneer? (hoeft niet)');
    await app.button('Bewaar').click();
    await app.on('Mijn plan');
    await new Plan(app).unfold();
    await see(page.getByRole('link', { name: 'Bel mijn zus' }).filter({ hasText: 'woensdag 30 juni 2027' }));
  });

  it('list, road and paper hold the same steps', async ({ page, app }) => {
    const plan = await begun(app);
    const targets = async () => {
      await plan.unfold();
      const links = page.getByRole('main').locator('a[href*="/taak/"]');
      const all = await links.evaluateAll((anchors) => anchors.map((anchor) => anchor.pathname));
      return [...new Set(all)].filter((path) => path !== '/taak/eigen').sort();
    };
    await see(plan.section(NOW).or(plan.section('Later')));
    const list = await targets();
    await app.link('Weg').click();
    await app.on('De weg naar buiten');
    const road = await targets();
    assert.ok(list.length > 20, `${list.length} steps`);
    assert.deepEqual(road, list);
  });

  it('asks for help on paper', async ({ page, app }) => {
    const plan = await begun(app);
    const title = await plan.openStep('Dit eerst');
    await app.link('Ik kan dit niet alleen').click();
    await app.on('Verzoekbriefje');
    await see(page.getByText(title, { exact: true }));
  });
});
