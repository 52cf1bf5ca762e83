// When keeping fails: a clear sentence and ways on, never a blank page, never a new user by accident.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { App } from '../pages/app.mjs';
import { Plan } from '../pages/plan.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';

/** A file of the same origin that is not the app. */
const BESIDE = '/icon.svg';

async function emptied(page, app) {
  const questions = new Questions(app);
  await app.open('/vragen/bed');
  await app.on(QUESTION.bed);
  await questions.choose('Bij familie of vrienden');
  await app.saved();
  await page.goto(`${app.origin}${BESIDE}`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('oporde');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
        deleting.onblocked = () => reject(new Error('blocked'));
      }),
  );
}

journey('Trouble', BOTH, (it) => {
  it('an emptied database is told, and is no new user', async ({ page, app }) => {
    await emptied(page, app);
    await app.open('/plan');
    await app.on('Een deel van je plan is weg van deze computer.');
    await see(page.getByText('Heb je het op papier? Vul het dan opnieuw in.'));
    await see(app.button('Laad opnieuw'));
    await app.reload();
    await app.on('Een deel van je plan is weg van deze computer.');
    await app.button('Begin een nieuw plan').click();
    await app.on('Mijn plan');
    await app.reload();
    await app.on('Mijn plan');
  });

  it('a browser that keeps nothing says so and lets somebody go on', async ({ page, app }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await app.open();
    await app.on('Deze browser mag hier niets bewaren.');
    await see(page.getByText('Je kunt wel verder. Print je plan voor je stopt.'));
    await app.button('Ga verder zonder bewaren').click();
    await app.on('Waar wil je aan werken?');
    await see(page.getByRole('status').filter({ hasText: 'Deze browser mag hier niets bewaren.' }));
    await app.link('Begin').click();
    await app.on(QUESTION.language);
    await app.button('Ga verder').click();
    await app.on(QUESTION.contact);
    await new Questions(app).choose('Ja, dat mag');
    await app.link('Stop hier. Naar mijn plan').click();
    await see(page.getByRole('heading', { name: 'Dit eerst' }));
    await see(page.getByRole('status').filter({ hasText: 'Deze browser mag hier niets bewaren.' }));
  });

  it('a full disk is told, and what was typed stays on the screen', async ({ page, app }) => {
    await app.open('/waarvoor');
    await app.on('Wat wil ik, waarvoor doe ik dit');
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('In je eigen woorden').pressSequentially('rust');
    await see(page.getByRole('status').filter({ hasText: 'Er is geen plaats meer op deze computer.' }));
    assert.equal(await page.getByLabel('In je eigen woorden').inputValue(), 'rust');
  });

  it('a second tab sends back to the first', async ({ page, app, context }) => {
    await app.open('/plan');
    await app.on('Mijn plan');
    const second = new App(await context.newPage(), app.origin);
    await second.open('/plan');
    await second.on('Je plan staat open in een ander tabblad.');
    await page.close();
    await second.button('Laad opnieuw').click();
    await second.on('Mijn plan');
  });

  it('screens that do not come are told, and come at the next try', async ({ page, app }) => {
    const screens = '**/screens-*.wasm';
    await page.route(screens, (route) => route.abort());
    await app.open();
    await app.on('Waar wil je aan werken?');
    await page.getByRole('link', { name: 'Onderdak' }).press('Enter');
    await app.on('Deze bladzijde komt nu niet');
    await see(page.getByText('Je werk is bewaard.'));
    await page.unroute(screens);
    await app.button('Probeer opnieuw').press('Enter');
    await app.on('Onderdak');
    await see(page.locator(':focus').filter({ hasText: 'Onderdak' }));
    await app.link('Naar begin').press('Enter');
    await app.on('Waar wil je aan werken?');
  }, { calm: false });

  it('an address of its own waits for its screens', async ({ page, app }) => {
    await page.route('**/screens-*.wasm', (route) => route.abort());
    await app.open('/plan');
    await app.on('Deze bladzijde komt nu niet');
  }, { calm: false });

  it('a crash shows a calm page, and nothing is lost', async ({ page, app }) => {
    const plan = new Plan(app);
    await plan.open();
    const title = await plan.openStep('Dit eerst');
    await app.button('Dit is klaar').click();
    await app.saved();
    await page.evaluate(() => {
      setTimeout(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      });
    });
    await app.on('Er ging iets mis');
    await see(page.getByText('Wat bewaard is, is er nog.'));
    await see(page.getByText('Something went wrong.'));
    await gone(page.getByText(title));
    await app.link('Laad opnieuw').click();
    await app.on('Waar wil je aan werken?');
    await plan.open();
    await see(plan.section('Klaar').getByText(title));
  }, { calm: false });

  it('an unknown address keeps its head', async ({ page, app }) => {
    await page.goto(`${app.origin}/bestaat-niet`);
    await see(page.getByRole('heading', { name: 'Deze bladzijde is er niet' }));
    await see(page.getByText('Je plan is er nog.'));
  }, { calm: false });
});
