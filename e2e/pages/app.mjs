// What stands around every screen.
import { go } from '../support/go.mjs';
import { see } from '../support/see.mjs';

export class App {
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
  }

  /** Goes to an address: inside the app when it runs, so that the work of a guest stays. */
  async open(path = '/') {
    if (await this.runs()) await this.move(path);
    else await this.visit(path);
  }

  /** A page of its own, as by typing the address; waits until the app took over from the static page. */
  async visit(path = '/') {
    await go(this.page, `${this.origin}${path}`);
    await this.ready();
  }

  /** Every page that opens from now on is in this language. */
  speak(code) {
    // The empty page that stands there first may store nothing.
    return this.page.addInitScript((look) => {
      if (location.protocol === 'http:') localStorage.setItem('oporde-look', look);
    }, JSON.stringify({ language: code }));
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /** The app has begun on this page; a page that is still on its way has no shell either. */
  ready() {
    return this.page.waitForFunction(
      () => document.readyState !== 'loading' && document.querySelector('.site-header') && !document.querySelector('#shell'),
    );
  }

  /** Whether the app is on this page; the page of a crash or a file of the host is not the app. */
  async runs() {
    if (!this.page.url().startsWith(`${this.origin}/`)) return false;
    return this.page.evaluate(
      () => document.querySelector('#shell') === null && document.querySelector('.site-header') !== null,
    );
  }

  /** Follows an address as a link does; waits until the new screen has the focus on its heading. */
  async move(path) {
    await this.page.evaluate((url) => {
      // What had the focus loses it, as with a click: fields save then, and the heading can get it anew.
      document.activeElement?.blur();
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `${new URL(this.origin).pathname.replace(/\/$/, '')}${path}`);
    await see(this.page.locator('h1:focus'));
  }

  /** The heading of the screen. */
  heading(name) {
    return this.page.getByRole('heading', { level: 1, ...(name && { name, exact: true }) });
  }

  /** Waits for a screen by its heading, and until its long lists are whole. */
  async on(name) {
    await see(this.heading(name));
    await this.whole();
  }

  /** Waits until nothing comes in turns any more. */
  whole() {
    return this.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  }

  link(name) {
    return this.page.getByRole('link', { name, exact: true });
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A line of the status above the screen. */
  status(text) {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** Waits until the last work is in the vault. */
  saved() {
    return see(this.status('Opgeslagen op deze computer'));
  }

  /** Waits until a guest is told that nothing of the work is kept. */
  unkept() {
    return see(this.status('Nog niet bewaard.'));
  }

  undo() {
    return this.button('Maak ongedaan').click();
  }
}
