// What stands around every screen.
import { see } from '../support/see.mjs';

export class App {
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
  }

  /** Opens an address and waits until the app took over from the static page. */
  async open(path = '/') {
    await this.page.goto(`${this.origin}${path}`);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  ready() {
    return this.page.locator('#shell').waitFor({ state: 'detached' });
  }

  /** The heading of the screen. */
  heading(name) {
    return this.page.getByRole('heading', { level: 1, ...(name && { name, exact: true }) });
  }

  /** Waits for a screen by its heading. */
  on(name) {
    return see(this.heading(name));
  }

  link(name) {
    return this.page.getByRole('link', { name, exact: true });
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Waits until the last work is safe. */
  saved() {
    return see(this.page.getByRole('status').filter({ hasText: 'Opgeslagen op deze computer' }));
  }

  undo() {
    return this.button('Maak ongedaan').click();
  }
}
