// The plan as a list, and the page of one step.
import { see } from '../support/see.mjs';

export class Plan {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.open('/plan');
    await this.app.on('Mijn plan');
  }

  /** A part of the plan, by its heading. */
  section(name) {
    const heading = this.page.getByRole('heading', { level: 2, name, exact: true });
    return this.page.locator('section').filter({ has: heading });
  }

  /** Opens whatever is folded, and waits for its rows. */
  async unfold() {
    await this.page.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await this.page.waitForFunction(() => [...document.querySelectorAll('details.more')].every((one) => one.querySelector('li')));
    await this.app.whole();
  }

  /** The steps of a part that stand open; after `unfold` all of them. */
  steps(section) {
    return this.section(section).locator('a.task-card');
  }

  /** Opens the nth step of a part; returns its title. */
  async openStep(section, nth = 0) {
    const old = await this.app.heading().innerText();
    await this.steps(section).nth(nth).click();
    await see(this.app.heading().filter({ hasNotText: old }));
    return this.app.heading().innerText();
  }

  /** Goes back to the list by the link above the heading. */
  async back() {
    await this.page.getByRole('main').getByRole('link', { name: 'Mijn plan', exact: true }).click();
    await this.app.on('Mijn plan');
  }
}

export class Step {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  note() {
    return this.page.getByLabel('Wat wil je onthouden?');
  }

  async wait(who, again) {
    await this.app.button('Ik wacht op iemand').click();
    const choose = (group, name) =>
      this.page.getByRole('group', { name: group }).getByLabel(name).click();
    await choose('Op wie wacht je?', who);
    await choose('Wanneer vraag je het nog eens?', again);
    await this.app.button('Bewaar').click();
  }
}
