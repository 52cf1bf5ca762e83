// The list of debts: one after the other into the form, and what the page says of them.

/** Invented debts of one person. */
export const FIVE = [
  { creditor: 'Woonstichting De Linde', kind: 'Huur of hypotheek', amount: '2.847,60', stage: 'Er is een vonnis of dwangbevel', threat: 'Uit mijn huis moeten', arrangement: 'Gevraagd', missing: ['Het vonnis of dwangbevel'] },
  { creditor: 'CJIB', kind: 'CJIB: een boete', stage: 'Een deurwaarder schrijft', arrangement: 'Nee', missing: ['De nieuwste brief'] },
  { creditor: 'Vodafone', kind: 'Telefoon of internet', amount: '412 euro 35', stage: 'Een incassobureau schrijft', arrangement: 'Nee' },
  { creditor: 'CZ', kind: 'Zorgverzekering', amount: '€ 640,-', stage: 'Een rekening of herinnering', arrangement: 'Ja, ik betaal in delen' },
  { creditor: 'Wehkamp', kind: 'Winkel of bestelling', stage: 'Een incassobureau schrijft', arrangement: 'Gestopt', missing: ['De nieuwste brief', 'Het contract'] },
];

/** The same, as long as names and numbers are in real letters. */
export const LONG = FIVE.map((debt, at) => ({
  ...debt,
  creditor: ['Woningcorporatie Hart van Brabant en Omstreken', 'Centraal Justitieel Incassobureau', 'Vodafone Libertel B.V. (mobiel en vast internet)', 'CZ Zorgverzekeringen N.V., afdeling Incasso', 'Wehkamp Finance B.V.'][at],
  amount: ['12.847,60', '1.389,00', '2.412,35', '1.640,10', '9.902,44'][at],
  on: '2-1-2026',
  more: {
    'Kenmerk of nummer': `2024.0815.7733-${at}/HRL`, Plaats: "'s-Hertogenbosch", Incassobureau: 'Vesting Finance Incasso B.V.',
    'Kenmerk van het incassobureau': `VF-99123344-${at}`, Deurwaarder: 'Gerechtsdeurwaarders Van Lith en Partners',
    'Kenmerk van de deurwaarder': `LEV20261122-${at}`, 'Hoeveel was het eerst?': '280', 'Sinds wanneer?': 'begin 2024',
  },
}));

export class Debts {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    /** How many answers were typed, and how many chosen. */
    this.typed = 0;
    this.chosen = 0;
  }

  async open() {
    await this.app.open('/schulden');
    await this.app.on('Schulden');
  }

  async write(label, text) {
    await this.page.getByLabel(label, { exact: true }).fill(text);
    this.typed += 1;
  }

  async choose(label, option) {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
    this.chosen += 1;
  }

  async tick(name) {
    await this.page.getByLabel(name, { exact: true }).check();
    this.chosen += 1;
  }

  /** What was unfolded stays so for the next debt. */
  async unfold(name) {
    const details = this.page.locator('details').filter({ hasText: name });
    if (!(await details.evaluate((one) => one.open))) await this.page.getByText(name).click();
  }

  /** Fills in the form that is open; what is not named stays as it is. */
  async fill({ creditor, kind, amount, on, stage, threat, arrangement, monthly, more = {}, missing = [] }) {
    await this.write('Aan wie moet je betalen?', creditor);
    if (kind) await this.choose('Waar is het voor?', kind);
    if (amount) await this.write('Hoeveel is het nu?', amount);
    if (on) await this.write('Van welke dag is dat bedrag?', on);
    if (stage) await this.tick(stage);
    if (threat) await this.tick(threat);
    if (arrangement) await this.choose('Is er een regeling?', arrangement);
    if (monthly) await this.write('Hoeveel per maand?', monthly);
    if (Object.keys(more).length > 0) await this.unfold('Meer uit de brief');
    for (const [label, text] of Object.entries(more)) await this.write(label, text);
    if (missing.length > 0) await this.unfold('Brief en papieren');
    for (const name of missing) await this.tick(name);
  }

  /** One after the other, from the list and back to it. */
  async add(...debts) {
    await this.app.link('Een schuld erbij').click();
    for (const [at, debt] of debts.entries()) {
      await this.app.on('Een schuld erbij zetten');
      // "Nog een schuld" keeps the screen and empties the form.
      await this.page.waitForFunction(() => document.getElementById('debt-creditor')?.value === '');
      await this.fill(debt);
      await this.app.button(at < debts.length - 1 ? 'Nog een schuld' : 'Klaar').click();
    }
    await this.app.on('Schulden');
  }

  /** Each line of the tables: to whom with what is said below, and how much. */
  listed() {
    return this.page.locator('table.debts').evaluateAll((tables) =>
      tables.map((table) => [...table.tBodies[0].rows].map((row) => [row.querySelector('a').innerText, row.cells[1].innerText.replace(/\s/g, ' ')])));
  }
}
