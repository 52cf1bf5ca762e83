// The day of release moves, or is there all at once.
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { Plan } from '../pages/plan.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';
import { Vault } from '../pages/vault.mjs';

async function moved(app, how) {
  const questions = new Questions(app);
  await questions.answer(undefined, { until: QUESTION.medicine });
  await new Plan(app).open();
  await app.link('Verander de datum').click();
  await app.on(QUESTION.release);
  await questions.give(how);
  await questions.goOn();
  await app.link('Stop hier. Naar mijn plan').click();
  await app.on('Mijn plan');
}

journey('Release', BOTH, (it) => {
  it('a new day tells what changed, once', async ({ page, app }) => {
    await moved(app, { how: 'Op een dag die ik weet', date: [5, 'april', 2027] });
    await see(page.getByText('Je gaat naar buiten op maandag 5 april 2027.'));
    const changed = page.getByRole('heading', { name: 'Je plan is aangepast' });
    await see(changed);
    await see(page.getByText('Hier begin je liefst eerder mee:').or(page.getByText('Dit doe je nu na je vrijlating:')));
    await app.button('Sluit').click();
    await gone(changed);
    const vault = new Vault(app);
    await vault.keep();
    await vault.comeBack('/plan');
    await see(page.getByText('Je gaat naar buiten op maandag 5 april 2027.'));
    await gone(changed);
  });

  it('a period instead of a day', async ({ page, app }) => {
    const questions = new Questions(app);
    await app.open('/vragen/release');
    await app.on(QUESTION.release);
    await questions.choose('Tussen twee dagen');
    await questions.date([20, 'mei', 2027], 'Eerste dag');
    await questions.date([1, 'mei', 2027], 'Laatste dag');
    await see(page.getByText('De tweede datum ligt vóór de eerste. Draai ze om.'));
    await questions.date([30, 'mei', 2027], 'Laatste dag');
    await questions.goOn();
    await app.link('Stop hier. Naar mijn plan').click();
    await see(page.getByText('Je gaat naar buiten tussen donderdag 20 mei 2027 en zondag 30 mei 2027.'));
  });

  it('a day that is filled in counts also for who stops there', async ({ page, app }) => {
    const questions = new Questions(app);
    await app.open('/vragen/release');
    await app.on(QUESTION.release);
    await questions.choose('Op een dag die ik weet');
    await questions.date([15, 'juni', 2027]);
    await app.link('Stop hier. Naar mijn plan').click();
    await see(page.getByText('Je gaat naar buiten op dinsdag 15 juni 2027.'));
  });

  it('outside today, all at once', async ({ page, app }) => {
    await moved(app, { how: 'Ik ben al buiten', date: [1, 'maart', 2027], field: 'Sinds welke dag?' });
    await see(page.getByText('Je bent buiten sinds maandag 1 maart 2027.'));
    await see(page.getByRole('heading', { name: 'Dit eerst' }));
    await app.open('/papieren/vandaag-vrij');
    await see(page.getByText('Nog geen plek? Vraag vandaag bij de gemeente om opvang.'));
  });

  it('a day that is past asks, and never assumes', async ({ page, app }) => {
    const questions = new Questions(app);
    await questions.answer({ [QUESTION.release]: { how: 'Op een dag die ik weet', date: [20, 'februari', 2027] } }, { until: QUESTION.bed });
    await new Plan(app).open();
    await see(page.getByText('De datum van je vertrek is voorbij. Ben je al buiten?'));
    await app.button('Ja, ik ben buiten').click();
    await see(page.getByText('Je bent buiten sinds zaterdag 20 februari 2027.'));
  });
});
