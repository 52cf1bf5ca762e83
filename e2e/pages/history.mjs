// What was done, and what was removed.
import { focused } from '../support/see.mjs';

export class History {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.open('/geschiedenis');
    await this.app.on('Wat er veranderde');
  }

  /** A part of the page by its heading: the bin, or a day. */
  section(name) {
    const heading = this.page.getByRole('heading', { level: 2, name, exact: true });
    return this.page.locator('section').filter({ has: heading });
  }

  bin() {
    return this.section('Weggehaald').locator('.changes > li');
  }

  /** The lines of today, the newest first. */
  lines() {
    return this.section('Vandaag, maandag 1 maart 2027').locator(':scope > .changes > li');
  }

  /** The one with these words. */
  line(...words) {
    return words.reduce((lines, word) => lines.filter({ hasText: word }), this.lines());
  }

  back(line) {
    return line.getByRole('button', { name: 'Zet terug', exact: true });
  }

  /** The button of the thing in the bin that has these words. */
  giveBack(words) {
    return this.bin().filter({ hasText: words }).getByRole('button', { name: 'Haal terug', exact: true });
  }

  isBack() {
    return focused(this.app.status('Dat staat er weer.'));
  }
}
