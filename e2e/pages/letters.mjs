// Letters to write: what is chosen, who writes, and what went out.

/** Who writes, as long as names and addresses are. */
export const SENDER = {
  name: 'Maximiliaan van den Bergh-Oudenaarden',
  own: ['Burgemeester van Nispen van Sevenaerstraat 118-B', "5261 KL 's-Hertogenbosch"],
};
/** Somebody to write to, likewise. */
export const RECEIVER = {
  to: 'Gerechtsdeurwaarders Van Lith, De Waal en Partners B.V.',
  address: ['Postbus 12345, t.a.v. afdeling Schuldhulp en Regelingen', "5200 AA 's-Hertogenbosch"],
  reference: '2024.0815.7733-0099/HRL/INC-2',
};

export class Letters {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    /** How many answers were typed, and how many chosen. */
    this.typed = 0;
    this.chosen = 0;
  }

  async open(id, title) {
    await this.app.open(`/brieven/brief#${id}`);
    await this.app.on(title);
  }

  async write(label, text, { exact = true } = {}) {
    await this.page.getByLabel(label, { exact }).first().fill(text);
    this.typed += 1;
  }

  async pick(name) {
    await this.page.getByLabel(name, { exact: true }).check();
    this.chosen += 1;
  }

  async unfold(name) {
    const details = this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: name }) }).first();
    if (!(await details.evaluate((one) => one.open))) await details.locator('summary').click();
    return details;
  }

  /** Name and own address; asked once. */
  async sender({ name, own: [street, town] }) {
    const who = await this.unfold('Van wie is de brief?');
    await who.getByLabel('Je voornaam en achternaam').fill(name);
    await this.pick('Mijn eigen adres');
    await who.getByLabel('Straat en nummer, of postbus').fill(street);
    await who.getByLabel('Postcode en plaats').fill(town);
    this.typed += 3;
  }

  async receiver({ to, address: [street, town], reference }) {
    const whom = await this.unfold('Aan wie is de brief?');
    if (to) await whom.getByLabel('Naam van het bedrijf of de dienst').fill(to);
    // What stays in the institution has no address.
    if ((await whom.getByLabel('Postcode en plaats').count()) === 0) return;
    await whom.getByLabel('Straat en nummer, of postbus').fill(street);
    await whom.getByLabel('Postcode en plaats').fill(town);
    if (reference) await whom.getByLabel('Kenmerk of klantnummer').fill(reference);
  }

  /** What the page says the letter shows. */
  shows() {
    return this.page.locator('.letters__shows li').allInnerTexts();
  }

  /** The letter as it stands on the screen. */
  letter() {
    return this.page.locator('.letter').first();
  }
}
