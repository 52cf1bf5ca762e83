// The sites that help, and the screen before one leaves for them.
import { see } from '../support/see.mjs';

export const TITLE = 'Websites';
export const LEAVE = 'Een andere website';
/** Two sites of the list and one of the place itself may be opened. */
export const OPEN = {
  version: 1,
  name: 'PI Voorbeeld',
  ric_contact: 'Mevrouw De Wit',
  allowed_sites: ['duo.nl', 'werk.nl', 'ric.example'],
  own_sites: [{ host: 'ric.example', title: 'Ons RIC', purpose: 'Uren en lessen' }],
};

export class Websites {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  /** What the institution says, from the next page on. */
  place(profile) {
    return this.page.route('**/inrichting.json', (route) => route.fulfill({ json: profile }));
  }

  async open(path = '/websites') {
    await this.app.open(path);
    await this.app.on(TITLE);
    await see(this.field());
  }

  field(label = 'Zoek een site') {
    return this.page.getByRole('searchbox', { name: label });
  }

  /** How many were found, as it is told. */
  count(text) {
    return this.page.locator('.field').getByRole('status').filter({ hasText: text });
  }

  /** What opens under a heading, such as "Ik zoek werk". */
  group(name) {
    return this.page.locator('details', { has: this.page.locator('summary', { hasText: name }) });
  }

  /** The row of a site that can be seen. */
  row(host) {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(host, { exact: true }), visible: true });
  }

  /** Every link to another site. */
  outside() {
    return this.page.locator('a[href^="http"], a[href^="//"], a[href^="mailto"], a[target]');
  }
}
