// What an organisation counts: begun, talk by talk, and as a file.
import { see } from '../support/see.mjs';

export class Counting {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async begin(name) {
    await this.app.open('/vrijwilliger');
    await this.page.getByLabel('Naam van de organisatie').fill(name);
    await this.app.button('Begin met tellen').click();
    await see(this.page.getByText('Een gesprek tellen'));
  }

  /** The three taps. */
  async talk(about, did, ended) {
    for (const name of [about, did, ended]) await this.app.button(name).click();
    await see(this.app.status(`Geteld: ${about} · ${did} · ${ended}.`));
  }

  /** Another page of the counting. */
  async turn(tab, heading) {
    await this.page.getByRole('navigation', { name: 'Delen van de telling' }).getByRole('link', { name: tab, exact: true }).click();
    await this.app.on(heading);
  }

  /** The table on the screen: its lines, each a list of what stands in it. */
  table() {
    return this.page.locator('table.counts').evaluate((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)));
  }
}

const KEY = { settled: 1, 'goes-on': 2, 'passed-on': 3, stuck: 4 };

/** A counting as a file holds it; `heaps` are talks that are alike, with how many there are of each. */
export function counting({ id, name, grain = 'quarter', by = 'condition', municipalities = [], heaps = [], shifts = [] }) {
  const key = (number) => number.toString(16).padStart(16, '0');
  const moments = heaps.flatMap(({ count, key: first, on, condition, outcome, municipality = null }, heap) =>
    Array.from({ length: count }, (_, at) => ({
      key: key((first ?? heap * 1000 + KEY[outcome] * 100) + at),
      edition: 0,
      counted: { on, length: 'twenty', condition, kind: 'talk', outcome, municipality },
    })),
  );
  const numbered = (all) => Object.fromEntries(all.map((one, at) => [at + 1, one]));
  return {
    version: 1,
    id,
    release: 'unknown',
    answers: {},
    tasks: {},
    own: {},
    sections: {
      counting: { 1: { edition: 0, name, years: { 2026: { grain, by, municipalities } } } },
      'contact-moments': numbered(moments),
      shifts: numbered(shifts.map((shift, at) => ({ key: key(900_000 + at), edition: 0, counted: shift }))),
    },
    settings: {},
  };
}
