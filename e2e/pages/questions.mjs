// The questions, one a screen.
import { see } from '../support/see.mjs';

export const QUESTION = {
  language: 'Welke taal wil je lezen?',
  contact: 'Mag je nu bellen en schrijven?',
  where: 'Waar ben je nu?',
  release: 'Wanneer kom je vrij?',
  bed: 'Waar slaap je als je vrijkomt?',
  validId: 'Is je ID nog geldig op de dag dat je vrijkomt?',
  idWhere: 'Waar ligt je identiteitsbewijs?',
  medicine: 'Gebruik je medicijnen?',
  from: 'In welke gemeente woonde je het laatst?',
  to: 'In welke gemeente wil je gaan wonen?',
  end: 'Dat waren de vragen',
};

export const MONTHS = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli',
  'augustus', 'september', 'oktober', 'november', 'december',
];

/** Answers of somebody in prison who goes home on 15 June; other questions get "Weet ik niet". */
export const USUAL = {
  [QUESTION.language]: 'Nederlands',
  [QUESTION.contact]: 'Ja, dat mag',
  [QUESTION.where]: 'In een gevangenis',
  [QUESTION.release]: { how: 'Op een dag die ik weet', date: [15, 'juni', 2027] },
  [QUESTION.bed]: 'Ik heb nog geen plek',
  [QUESTION.validId]: 'Nee, het is verlopen',
  [QUESTION.idWhere]: 'Thuis of bij familie',
  [QUESTION.medicine]: 'Ja, ik gebruik medicijnen',
  [QUESTION.from]: { municipality: 'rotterdam', name: 'Rotterdam' },
  [QUESTION.to]: { municipality: 'sudwest', name: 'Súdwest-Fryslân' },
};

/** More than there are questions. */
const MANY = 60;

export class Questions {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  choice(label) {
    return this.page.getByLabel(label, { exact: true });
  }

  choose(label) {
    return this.choice(label).click();
  }

  /** Clicks a button that leads to another question, and waits for it. */
  async leave(button) {
    const old = await this.app.heading().innerText();
    await this.app.button(button).click();
    await see(this.app.heading().filter({ hasNotText: old }));
  }

  goOn() {
    return this.leave('Ga verder');
  }

  async date([day, month, year], field = 'Welke dag?') {
    const group = this.page.getByRole('group', { name: field, exact: true });
    await group.getByLabel('Dag').fill(String(day));
    await group.getByLabel('Maand').selectOption(month);
    await group.getByLabel('Jaar').fill(String(year));
  }

  async municipality({ municipality, name }) {
    await this.page.getByLabel('Typ een deel van de naam').fill(municipality);
    await this.choose(name);
  }

  /** Gives one answer, of whatever kind. */
  async give(answer) {
    if (typeof answer === 'string') return this.choose(answer);
    if (Array.isArray(answer)) {
      for (const one of answer) await this.choose(one);
      return undefined;
    }
    if (answer.municipality) return this.municipality(answer);
    await this.choose(answer.how);
    if (answer.date) await this.date(answer.date, answer.field);
    return undefined;
  }

  /**
   * Answers from the first question on, until the end or until the question `until`.
   * Questions that `answers` does not name get "Weet ik niet", or their first choice with `all`.
   */
  async answer(answers = USUAL, { until = QUESTION.end, all = false } = {}) {
    await this.app.open('/vragen/language');
    await this.app.on(QUESTION.language);
    for (let count = 0; count < MANY; count += 1) {
      const heading = await this.app.heading().innerText();
      if (heading === until) return;
      if (heading in answers) {
        await this.give(answers[heading]);
        await this.goOn();
      } else if (all) {
        await this.page.getByRole('radio').or(this.page.getByRole('checkbox')).first().check();
        await this.goOn();
      } else {
        await this.leave(await this.other());
      }
    }
    throw new Error(`${MANY} questions and still no "${until}"`);
  }

  /** "Weet ik niet", except for the language, which everybody knows. */
  async other() {
    return (await this.app.button('Weet ik niet').count()) > 0 ? 'Weet ik niet' : 'Ga verder';
  }
}
