// When keeping fails: a clear sentence and ways on, never a blank page, never a new user by accident.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { readByPython } from '../support/age.mjs';
import { tapShift } from '../support/inside.mjs';
import { leaveLittle, takeAll } from '../support/room.mjs';
import { gone, see } from '../support/see.mjs';
import { App } from '../pages/app.mjs';
import { Files } from '../pages/file.mjs';
import { Plan } from '../pages/plan.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

/** A file of the same origin that is not the app. */
const BESIDE = '/icon.svg';
const FIELD = 'In je eigen woorden';
/** Keys and files are slow on purpose. */
const SLOW = { timeout: 180_000 };
const LOST = 'Op deze computer stond een plan. Dat is nu weg.';

/** A plan in a vault with one change after it was closed; ends beside the app, which holds no lock then. */
async function left(page, app) {
  const questions = new Questions(app);
  await app.open('/vragen/bed');
  await app.on(QUESTION.bed);
  await questions.choose('Bij familie of vrienden');
  await new Vault(app).keep();
  await app.open('/waarvoor');
  await page.getByLabel(FIELD).fill('rust');
  await page.getByLabel(FIELD).blur();
  await app.saved();
  await page.goto(`${app.origin}${BESIDE}`);
}

/** Somebody empties the whole database. */
const emptied = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('oporde');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
        deleting.onblocked = () => reject(new Error('blocked'));
      }),
  );

/** The last change is lost; what is before it is still there. */
const rolledBack = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('oporde');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction('changes', 'readwrite');
          const last = clearing.objectStore('changes').openCursor(null, 'prev');
          last.onsuccess = () => last.result.delete();
          clearing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** The database has no room for one more row. */
const isFull = (page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

/** A change that finds the disk full is told, stays on the screen, and leaves in a file. */
async function findsNoRoom({ page, app, name }, fill) {
  const files = await Files.of(app, name);
  await app.open();
  await new Vault(app).keep();
  await app.open('/waarvoor');
  await app.on('Wat wil ik, waarvoor doe ik dit');
  await fill(page);
  await page.getByLabel(FIELD).pressSequentially('rust');
  const told = app.status('Er is geen plaats meer op deze computer.');
  await see(told);
  assert.equal(await page.getByLabel(FIELD).inputValue(), 'rust');
  const { sections } = await inFile(files);
  assert.deepEqual(Object.values(sections.purpose).map(({ text }) => text), ['rust']);
  await see(told);
}

/** The dossier that another program finds in a file of this plan. */
async function inFile(files) {
  const { bytes, words } = await files.save();
  return readByPython(bytes, words);
}

/**
 * From the next page on, as Chromium is on a disk without room: it only says that something inside went wrong, and
 * that a gigabyte is left. It keeps no answer of a server either.
 */
const opensNothing = (page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, 'no-room');
      const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      Object.defineProperty(request, 'error', { value: error });
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation();
        request.transaction.abort();
      });
      return request;
    };
    // Not on a blank page, which a browser may begin with.
    if (!navigator.storage) return;
    navigator.storage.estimate = async () => ({ quota: 1_073_748_884, usage: 7_060 });
    Cache.prototype.put = () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError'));
  });

journey('Trouble', BOTH, (it, name) => {
  it('a disk without room is told as that, where the browser only says that something went wrong', async ({ page, app }) => {
    await left(page, app);
    await opensNothing(page);
    await page.goto(`${app.origin}/`);
    await app.on('Er is geen plaats meer op deze computer.');
    await gone(page.getByText('beschadigd'));
  });

  it('a disk without room keeps nobody from beginning', async ({ page, app }) => {
    await opensNothing(page);
    await app.open();
    await app.on('Waar wil je aan werken?');
    await see(app.status('Er is geen plaats meer op deze computer.'));
    await app.link('Begin').click();
    await app.on(QUESTION.language);
  });

  it('an emptied database is told, and is no new user', async ({ page, app }) => {
    await left(page, app);
    await emptied(page);
    for (const open of [() => app.open('/openen'), () => app.reload()]) {
      await open();
      await app.on('Je plan openen');
      await see(page.getByText(LOST));
      await see(page.getByText('Heb je het op papier of in een bestand?'));
    }
    await app.button('Ik heb het gelezen').click();
    await gone(page.getByText(LOST));
    await app.reload();
    await see(page.getByText('Op deze computer is geen plan bewaard.'));
    await gone(page.getByText(LOST));
  }, { both: 'storage' });

  it('a plan that is behind is told, and goes on with what can be read', async ({ page, app }) => {
    const vault = new Vault(app);
    await left(page, app);
    await rolledBack(page);
    for (const open of [() => app.open(), () => app.reload()]) {
      await open();
      await vault.choose();
      await vault.enter(SECRET);
      await app.on('Een deel van je plan is weg van deze computer.');
      await see(page.getByText('Heb je het op papier of in een bestand?'));
      await see(app.button('Laad opnieuw'));
    }
    await app.button('Ga verder met wat er is').click();
    await vault.isOpen();
    await app.open('/vragen/bed');
    assert.ok(await new Questions(app).choice('Bij familie of vrienden').isChecked());
    await vault.comeBack('/waarvoor');
    assert.equal(await page.getByLabel(FIELD).inputValue(), '');
  });

  it('what could still be read can be saved, and is not left on the screen', async ({ page, app, name }) => {
    const files = await Files.of(app, name);
    await left(page, app);
    await rolledBack(page);
    const vault = new Vault(app);
    await vault.choose();
    await vault.enter(SECRET);
    await app.on('Een deel van je plan is weg van deze computer.');
    await app.button('Ga verder zonder bewaren').click();
    await see(app.link('Ik ben klaar'));
    const { answers } = await inFile(files);
    assert.deepEqual(answers.bed.value, { choices: ['family'] });
    await tapShift(page);
    await app.on('Even weg');
  }, SLOW);

  it('a plan that is behind can make room for a new one', async ({ page, app }) => {
    const vault = new Vault(app);
    await left(page, app);
    await rolledBack(page);
    await vault.choose();
    await vault.enter(SECRET);
    await app.on('Een deel van je plan is weg van deze computer.');
    // Asked twice: it does not come back.
    await app.button('Begin een nieuw plan').click();
    await see(app.status('Dan gaat weg wat er van dit plan nog staat.'));
    await app.button('Nee, laat het staan').click();
    await gone(app.button('Ja, haal het weg'));
    await app.button('Begin een nieuw plan').click();
    await app.button('Ja, haal het weg').click();
    await app.on('Waar wil je aan werken?');
    await see(app.link('Heb je al een plan?'));
    await app.reload();
    await app.on('Waar wil je aan werken?');
    await gone(vault.plan());
    await app.open('/openen');
    await see(page.getByText('Op deze computer is geen plan bewaard.'));
    await gone(page.getByText(LOST));
  });

  it('a browser that keeps nothing says so and lets somebody go on, and away with a file', async ({ page, app, name }) => {
    const files = await Files.of(app, name);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    const told = app.status('Deze browser mag hier niets bewaren.');
    await app.open();
    await app.on('Waar wil je aan werken?');
    await see(told);
    await see(app.status('Je kunt wel verder. Zet je plan op papier voor je stopt.'));
    await app.link('Begin').click();
    await app.on(QUESTION.language);
    await app.button('Ga verder').click();
    await app.on(QUESTION.contact);
    await new Questions(app).choose('Ja, dat mag');
    await app.link('Stop hier. Naar mijn plan').click();
    await see(page.getByRole('heading', { name: 'Dit eerst' }));
    await see(told);
    const { answers } = await inFile(files);
    assert.deepEqual(answers.contact.value, { choices: ['yes'] });
    await see(told);
  }, { ...SLOW, both: 'storage' });

  it('a full disk is told, and what could not be stored leaves in a file', (visit) => findsNoRoom(visit, isFull), { ...SLOW, both: 'storage' });

  if (name === 'chromium') {
    it('room that is used up is told, and what could not be stored leaves in a file', async (visit) => {
      await leaveLittle(visit.page, visit.app.origin);
      await findsNoRoom(visit, takeAll);
    }, { ...SLOW, fresh: true });
  }

  it('a second tab looks along and changes nothing', async ({ page, app, context }) => {
    await app.open();
    await new Vault(app).keep();
    const second = new App(await context.newPage(), app.origin);
    await second.open();
    await new Vault(second).unlock();
    await see(second.status('Je plan staat ook open in een ander tabblad. Hier kijk je alleen mee.'));
    await page.close();
  });

  for (const [what, files] of [['screens', '**/plan-*.wasm'], ['words of the screens', '**/nl-plan-*.bin']]) {
    it(`${what} that do not come are told, and come at the next try`, async ({ page, app }) => {
      await page.route(files, (route) => route.abort());
      await app.open();
      await app.on('Waar wil je aan werken?');
      await page.getByRole('link', { name: 'Onderdak' }).press('Enter');
      await app.on('Deze bladzijde komt nu niet');
      await see(page.getByText('Je bent niets kwijt.'));
      await page.unroute(files);
      await app.button('Probeer opnieuw').press('Enter');
      await app.on('Onderdak');
      await see(page.locator(':focus').filter({ hasText: 'Onderdak' }));
      await app.link('Naar begin').press('Enter');
      await app.on('Waar wil je aan werken?');
    }, { calm: false });

    it(`an address of its own waits for the ${what}`, async ({ page, app }) => {
      await page.route(files, (route) => route.abort());
      await app.open('/plan');
      await app.on('Deze bladzijde komt nu niet');
      await see(page.getByText('Je bent niets kwijt.'));
      await page.unroute(files);
      await app.button('Probeer opnieuw').press('Enter');
      await app.on('Mijn plan');
    }, { calm: false });
  }

  it('no screen takes the place of another before its words have come', async ({ page, app }) => {
    await app.open('/instellingen');
    const old = await app.heading().innerText();
    for (const [path, words, second] of [
      ['/waarvoor', /\/nl-intake-/, 'Wat wil je graag als je vrij bent?'],
      ['/taak/id-13', /\/nl-identity-/, ''],
    ]) {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route(words, (route) => held.then(() => route.continue()));
      const asked = page.waitForRequest(words);
      await page.evaluate((path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      await asked;
      assert.equal(await app.heading().innerText(), old, path);
      release();
      await see(page.getByRole('heading', { level: 2, name: second }));
      await app.open('/instellingen');
    }
  });

  it('a language that is chosen while a screen is on its way gives that screen in it', async ({ page, app }) => {
    await app.open('/instellingen');
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/\/nl-sheets-/, (route) => held.then(() => route.continue()));
    const asked = page.waitForRequest(/\/nl-sheets-/);
    await page.evaluate(() => {
      history.pushState(null, '', '/papieren/een-blad');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await asked;
    await page.getByLabel('English').click();
    await see(page.getByRole('heading', { name: 'Language and display' }));
    release();
    await app.on('My plan on one page');
  });

  it('a crash shows a calm page, and nothing is lost', async ({ page, app }) => {
    const plan = new Plan(app);
    const vault = new Vault(app);
    await plan.open();
    const title = await plan.openStep('Dit eerst');
    await vault.keep();
    await page.goBack();
    await app.on(title);
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
    await vault.unlock();
    await plan.open();
    await see(plan.section('Klaar').getByText(title));
  }, { calm: false, both: 'smoke' });

  it('an unknown address keeps its head', async ({ page, app }) => {
    await page.goto(`${app.origin}/bestaat-niet`);
    await see(page.getByRole('heading', { name: 'Deze bladzijde is er niet' }));
    await see(page.getByText('Je bent niets kwijt.'));
  }, { calm: false });
});
