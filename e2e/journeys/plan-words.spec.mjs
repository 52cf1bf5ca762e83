// What the planner found out is said where somebody needs it, with a keyboard only.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { LONG, inSample } from '../support/levels.mjs';
import { gone, see } from '../support/see.mjs';
import { sitemap } from '../support/sitemap.mjs';
import { Plan } from '../pages/plan.mjs';
import { QUESTION, Questions, USUAL } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';

/** A plan with three weeks left. */
const SOON = {
  ...USUAL,
  [QUESTION.release]: { how: 'Op een dag die ik weet', date: [22, 'maart', 2027] },
};

/** What everybody meets. */
const FIRST = ['/vragen/bed', '/vragen/klaar', '/taak/id-04', '/plan', '/identiteit', '/openen', '/bestand'];
/** What is pressed, but for names of sites and places, which are the same in each language. */
const PRESSED = '.button, .page__back, .tabs__tab, .way, main summary:not(.site-group__head)';
/** What stands in a part that is in Dutch as a whole, such as a sheet for somebody else, is meant to. */
const ownWords = (pressed) =>
  pressed.filter((one) => one.closest('[lang]') === document.documentElement).map((one) => one.innerText);
/** Dutch lines that are read from the right: "20 tot 60" stands there as "60 tot 20". */
const turnedAround = () => {
  const boxOf = (one) => (getComputedStyle(one).display === 'inline' ? boxOf(one.parentElement) : one);
  const lines = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (lines.nextNode()) {
    const { data, parentElement } = lines.currentNode;
    const { direction, unicodeBidi } = getComputedStyle(boxOf(parentElement));
    if (/[a-z]{2}/i.test(data) && direction === 'rtl' && unicodeBidi !== 'plaintext') found.push(data);
  }
  return found;
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

  it('whether a step is for somebody at all comes first, with the question that tells', async ({ page, app }) => {
    await app.open('/taak/id-12');
    const [unsure, when] = [page.getByText('We weten nog niet zeker of dit bij je past.'), page.locator('.task-when')];
    await see(when);
    assert.ok((await unsure.boundingBox()).y < (await when.boundingBox()).y);
    await app.link('Deze vraag helpt daarbij.').click();
    await app.on('Waar ben je nu?');
  });

  it('in a language in part no button stays in Dutch', async ({ page, app }) => {
    await app.open('/instellingen');
    await page.getByLabel('العربية').click();
    await see(page.getByRole('heading', { name: 'اللغة والعرض' }));
    // The words are checked without a browser (`tidy`); a few screens show that they arrive.
    const pages = sitemap().filter(({ path }) => LONG || FIRST.includes(path) || inSample(path, 12));
    const turned = [];
    for (const { path } of pages) {
      await app.open(path);
      // What everybody meets has something to press.
      await see(page.locator(FIRST.includes(path) ? PRESSED.replaceAll(/(^|, )\./g, '$1main .') : 'main h1').first());
      turned.push(...(await page.evaluate(turnedAround)).map((line) => `${path}: ${line}`));
      const words = await page.locator(PRESSED).evaluateAll(ownWords);
      for (const word of words.filter((word) => /[a-z]/i.test(word))) assert.match(word, /[\u0600-\u06ff]/, `${path}: ${word}`);
    }
    assert.deepEqual(turned, []);
  });

  it('a step of later says what comes first', async ({ page, app }) => {
    await new Questions(app).answer(SOON, { until: QUESTION.medicine });
    const plan = new Plan(app);
    await plan.open();
    await plan.unfold();
    await see(plan.section('Later').getByText('Eerst: ').first());
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
