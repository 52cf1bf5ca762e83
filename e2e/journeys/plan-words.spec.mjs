// What the planner found out is said where somebody needs it, with a keyboard only.
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { Plan } from '../pages/plan.mjs';
import { QUESTION, Questions, USUAL } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';

/** A plan with three weeks left. */
const SOON = {
  ...USUAL,
  [QUESTION.release]: { how: 'Op een dag die ik weet', date: [22, 'maart', 2027] },
};

journey('Words of the plan', BOTH, (it) => {
  it('a question says why it is asked', async ({ page, app }) => {
    await app.open('/vragen/where');
    await app.on(QUESTION.where);
    await see(page.getByText('Waarom vragen we dit? Dan zie je wat er op jouw plek nu kan.'));
  });

  it('a step says that it is tight', async ({ page, app }) => {
    const typist = new Typist(app);
    await new Questions(app).answer(SOON, { until: QUESTION.medicine });
    await app.open('/taak/id-04');
    await see(page.getByText('Dit kan nog net op tijd. Begin daarom snel.'));
    await typist.push(app.button('Dit is klaar'));
    await gone(page.getByText('Dit kan nog net op tijd. Begin daarom snel.'));
  });

  it('a step of later says what comes first', async ({ page, app }) => {
    await new Questions(app).answer(SOON, { until: QUESTION.medicine });
    const plan = new Plan(app);
    await plan.open();
    await see(plan.section('Later').getByText('Eerst: '));
    await gone(plan.section('Nu doen').getByText('Eerst: '));
    await app.open('/plan/weg');
    await see(page.getByText('Kies een stap om meer te zien.'));
  });

  it('an own step is known as such, with its own day', async ({ page, app }) => {
    const typist = new Typist(app);
    await app.open('/taak/eigen');
    await app.on('Een eigen stap');
    await page.getByLabel('Wat wil je doen?').fill('Bel de fietsenmaker');
    await new Questions(app).date([12, 'maart', 2027], 'Wanneer? (hoeft niet)');
    await typist.push(app.button('Bewaar'));
    await typist.on('Mijn plan');
    await new Plan(app).unfold();
    const card = page.getByRole('link', { name: 'Bel de fietsenmaker' });
    await see(card.getByText('Eigen stap', { exact: true }));
    await see(card.getByText('Op vrijdag 12 maart 2027'));
  });

  it('a place with nothing to do says so', async ({ page, app }) => {
    const outside = { how: 'Ik ben al buiten', date: [1, 'maart', 2027], field: 'Sinds welke dag?' };
    await new Questions(app).answer({ ...USUAL, [QUESTION.release]: outside }, { until: QUESTION.bed });
    await new Plan(app).open();
    await page.getByLabel('Waar kan ik dit doen?').selectOption('Op het spreekuur');
    await see(page.getByText('Hier staat nu niets.'));
  });
});
