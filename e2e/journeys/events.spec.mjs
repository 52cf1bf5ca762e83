// What happens to somebody inside, told with one button and a keyboard only.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { print } from '../support/pdf.mjs';
import { Plan, Step } from '../pages/plan.mjs';
import { QUESTION, Questions, USUAL } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';
import { Vault } from '../pages/vault.mjs';

const CHANGED = 'Je plan is aangepast';

/** A plan in which a request waits for the casemanager; returns the title of that step. */
async function waiting(app) {
  await new Questions(app).answer(USUAL, { until: QUESTION.medicine });
  const plan = new Plan(app);
  await plan.open();
  const title = await plan.openStep('Dit eerst');
  await new Step(app).wait('Je casemanager', 'Over twee weken: maandag 15 maart 2027');
  await app.unkept();
  return title;
}

/** From the plan to the choice of what happens, and on. */
async function happens(typist, what) {
  await typist.app.open('/plan');
  await typist.app.on('Mijn plan');
  await typist.push(typist.app.link('Er verandert iets'));
  await typist.on('Er verandert iets');
  await typist.push(typist.page.getByRole('link', { name: what }));
}

journey('Events', BOTH, (it, browser) => {
  it('a transfer asks anew what is of this place', async ({ page, app }) => {
    const typist = new Typist(app);
    const title = await waiting(app);
    await happens(typist, 'Ik word overgeplaatst');
    await typist.on('Ik word overgeplaatst');
    await see(page.getByText('Gaan mijn spullen, mijn geld en mijn papieren mee?'));
    const tell = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Wie moet het weten?' }) });
    for (const who of ['Je advocaat', 'Familie of vrienden', 'De gemeente']) {
      await see(tell.getByText(who, { exact: true }));
    }
    await typist.push(app.button('Ja, vraag het opnieuw'));
    await typist.on(QUESTION.where);
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0, 'nothing is chosen');
    await app.unkept();
    await app.open('/wie-is-wie');
    await see(page.getByRole('link', { name: title }));

    await app.open('/plan');
    const card = page.getByRole('main').getByRole('link', { name: title }).first();
    await see(card.getByText('Vraag het nog eens op maandag 1 maart 2027'));
  }, { both: 'smoke' });

  it('undo takes a whole event back', async ({ page, app }) => {
    const typist = new Typist(app);
    await waiting(app);
    await happens(typist, 'Ik word overgeplaatst');
    await typist.push(app.button('Ja, vraag het opnieuw'));
    await typist.on(QUESTION.where);
    await typist.pushBefore(app.button('Maak ongedaan'));
    await see(page.getByText('Dat is ongedaan gemaakt.'));
    await app.unkept();
    await app.open('/vragen/where');
    assert.ok(await page.getByRole('radio', { name: USUAL[QUESTION.where], exact: true }).isChecked());
    await new Plan(app).open();
    await see(page.getByText('Vraag het nog eens op maandag 15 maart 2027'));
  });

  it('when restrictions end, what can begin is said', async ({ page, app }) => {
    const typist = new Typist(app);
    const answers = { ...USUAL, [QUESTION.contact]: 'Nee, alleen met mijn advocaat' };
    await new Questions(app).answer(answers, { until: QUESTION.medicine });
    await app.open('/verandering/overplaatsing');
    await see(page.getByText('Vraag je advocaat om dit door te geven.'));
    await gone(page.getByText('Of schrijf of bel zelf.'));
    await happens(typist, 'Ik mag weer bellen en schrijven');
    await typist.on('Ik mag weer bellen en schrijven');
    await see(page.getByRole('heading', { name: 'Dit wacht daar nu op' }));
    await typist.push(app.button('Ja, ik mag weer bellen en schrijven'));
    await typist.on('Mijn plan');
    await see(page.getByRole('heading', { name: CHANGED }));
    await see(page.getByText('Dit kan nu beginnen:'));
    await app.unkept();
    await app.open('/vragen/contact');
    assert.ok(await page.getByRole('radio', { name: 'Ja, dat mag' }).isChecked());
    await app.open('/verandering/contact');
    await see(page.getByText('Bij je antwoorden staat: ja, ik mag bellen en schrijven.'));
    await gone(app.button('Ja, ik mag weer bellen en schrijven'));
  });

  it('inside again: nothing done is lost, and the new answers tell what changed', async ({ page, app }) => {
    const typist = new Typist(app);
    const outside = { how: 'Ik ben al buiten', date: [1, 'februari', 2027], field: 'Sinds welke dag?' };
    await new Questions(app).answer({ ...USUAL, [QUESTION.release]: outside }, { until: QUESTION.medicine });
    const plan = new Plan(app);
    await plan.open();
    const title = await plan.openStep('Dit eerst');
    await app.button('Dit is klaar').click();
    await app.unkept();
    await happens(typist, 'Ik zit weer vast');
    await typist.on('Ik zit weer vast');
    await see(page.getByText('Je begint niet opnieuw. Wat klaar is, blijft klaar.'));
    await see(page.getByText(QUESTION.release));
    await typist.push(app.button('Ja, pas mijn plan aan'));
    await typist.on(QUESTION.contact);
    await typist.pick('Ja, dat mag');
    await typist.goOn();
    await typist.on(QUESTION.where);
    await typist.pick('In een huis van bewaring');
    await typist.goOn();
    await typist.on(QUESTION.release);
    await typist.push(app.link('Stop hier. Naar mijn plan'));
    await typist.on('Mijn plan');
    await see(page.getByRole('heading', { name: CHANGED }));
    await see(page.getByText('We weten nog niet wanneer je naar buiten gaat.'));
    await see(plan.section('Klaar').getByText(title));
    const vault = new Vault(app);
    await vault.keep();
    await vault.comeBack('/plan');
    await see(plan.section('Klaar').getByText(title));
  });

  it('a step whose moment comes again is shown to look at', async ({ page, app }) => {
    await new Questions(app).answer(USUAL, { until: QUESTION.medicine });
    await app.open('/taak/sn-12');
    const title = await app.heading().innerText();
    await app.button('Dit is klaar').click();
    await app.unkept();
    await app.open('/verandering/terug');
    await see(page.getByText('Dit deed je al. Klopt het niet meer? Zet de stap dan weer open.'));
    await see(app.link(title));
  });

  if (browser !== 'chromium') return;

  it('a transfer prints everything in one tap', async ({ page, app }) => {
    const title = await waiting(app);
    await app.open('/taak/id-04');
    await new Step(app).note().pressSequentially('Karim heeft de brief');
    await app.unkept();
    await app.open('/waarvoor');
    await page.getByLabel('In je eigen woorden').pressSequentially('voor mijn dochter');
    await app.unkept();
    await page.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => (globalThis.printed += 1);
    });
    await app.open('/verandering/overplaatsing');
    await app.button('Print nu alles').click();
    await page.waitForFunction(() => globalThis.printed === 1);
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const paper = await print(page);
    const all = paper.texts.join(' ');
    const words = [
      'Vraag dit voor je gaat', 'Op je nieuwe plek', 'Wat nog open staat', title, 'Je casemanager',
      '15 maart 2027', 'Karim heeft de brief', 'Nieuwe casemanager:', 'Dit eerst', 'Na vrijlating',
      'Mijn antwoorden', QUESTION.bed, 'Ik heb nog geen plek',
    ];
    for (const word of words) assert.ok(all.includes(word), `"${word}" is on paper: ${all}`);
    for (const word of ['voor mijn dochter', 'Ben je er al?', 'Print nu alles']) {
      assert.ok(!all.includes(word), `"${word}" stays on the screen`);
    }
    assert.match(paper.size, /A4/);
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
  });
});
