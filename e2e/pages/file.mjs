// A plan in a file: saving it, opening one, and what both need before it.
import { Downloads } from '../support/downloads.mjs';
import { patience } from '../support/patience.mjs';
import { see, write } from '../support/see.mjs';
import { Plan } from './plan.mjs';

export const SENTENCE = 'mijn tante bakt elke zondag taart';

/** Milliseconds that making a file may take on a quiet machine: it is slow on purpose. */
const SLOW = 45_000;

export class Files {
  constructor(app, downloads) {
    this.app = app;
    this.page = app.page;
    this.downloads = downloads;
  }

  /** Made before the first page is opened. */
  static async of(app, name) {
    app.page.setDefaultTimeout(patience(SLOW));
    return new Files(app, await Downloads.of(app.page, name));
  }

  /** Goes on inside the app: a guest's work would not survive a reload. */
  async go(path, heading) {
    await this.page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.app.on(heading);
  }

  /** Writes a step of one's own. */
  async step(title) {
    await this.go('/taak/eigen', 'Een eigen stap');
    await this.page.getByLabel('Wat wil je doen?').fill(title);
    await this.app.button('Bewaar').click();
    await this.app.on('Mijn plan');
  }

  /** Answers one question. */
  async answer(id, question, choice) {
    await this.go(`/vragen/${id}`, question);
    await this.page.getByLabel(choice, { exact: true }).click();
    await this.app.button('Ga verder').click();
    await see(this.app.heading().filter({ hasNotText: question }));
  }

  async type(label, text) {
    await write(this.page.getByLabel(label, { exact: true }), text);
    await this.app.button('Ga verder').click();
  }

  /** Closes the work of a guest in a vault. */
  async keep(mark) {
    await this.go('/bewaren', 'Je plan bewaren');
    await this.app.button('Bewaren met een eigen zin').click();
    await this.type('Jouw zin', SENTENCE);
    await this.type('Typ hetzelfde nog een keer', SENTENCE);
    await this.page.getByRole('button', { name: mark, exact: true }).click();
    await this.app.button('Bewaar mijn plan').click();
    await this.app.on('Je plan is bewaard');
  }

  /** Comes back to a plan that is kept here, on a fresh page. */
  async unlock(mark) {
    await this.app.visit('/');
    await this.page.locator('.vaults').getByRole('button', { name: mark, exact: true }).click();
    await this.app.on('Je plan openen');
    await this.app.button('Zin of woorden').click();
    await this.type('Jouw zin of woorden', SENTENCE);
    await this.app.on('Waar wil je aan werken?');
  }

  /** The screen as it begins, also when it is in the middle of something. */
  async begin() {
    await this.go('/plan', 'Mijn plan');
    await this.go('/bestand', 'Een bestand');
  }

  /** Saves with words that the app draws; returns them and the bytes that arrived. */
  async save() {
    await this.begin();
    await this.app.button('Op slot met 5 woorden').click();
    await see(this.page.locator('.secret-words li'));
    const words = (await this.page.locator('.secret-words li').allInnerTexts()).join(' ');
    await this.app.button('Ik heb ze opgeschreven').click();
    const file = await this.downloads.arriving(() => this.type('Typ hetzelfde nog een keer', words));
    await see(this.page.getByText('Is het gelukt?'));
    return { words, ...file };
  }

  /** Chooses a file and gives its words. What comes of it is for the caller. */
  async open(bytes, words, name = 'plan.oporde') {
    await this.begin();
    await this.choose(bytes, name);
    await this.type('De woorden of de zin van dit bestand', words);
  }

  choose(bytes, name = 'plan.oporde') {
    const buffer = Buffer.from(bytes);
    const mimeType = 'application/octet-stream';
    return this.page.getByLabel('Jouw bestand').setInputFiles({ name, mimeType, buffer });
  }

  /** The titles of own steps that stand in the plan. */
  async has(title) {
    await this.go('/plan', 'Mijn plan');
    await new Plan(this.app).unfold();
    return (await this.page.getByText(title, { exact: true }).count()) > 0;
  }
}
