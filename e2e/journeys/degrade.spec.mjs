// A computer that can't do everything. What is offered is decided and tested in `domain` (profile/offer.rs),
// for every place there can be; here stands what only a page in a browser can show.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { layout } from '../support/a11y.mjs';
import { journey } from '../support/browser.mjs';
import { LONG } from '../support/levels.mjs';
import { host } from '../support/releases.mjs';
import { see } from '../support/see.mjs';
import { PORTS } from '../support/server.mjs';
import { Questions } from '../pages/questions.mjs';
import { Vault } from '../pages/vault.mjs';

/**
 * What may be missing: what the profile of the place says of it, what it does to a page, and the part of a
 * visit where somebody meets it; without `meets` there is none, and the whole visit goes as ever.
 */
const MISSING = {
  print: { abilities: { print: false }, page: () => delete globalThis.print, meets: ['paper'] },
  downloads: { abilities: { downloads: false }, meets: ['file'] },
  // Only who has begun has something to save.
  'file dialogs': { abilities: { file_dialogs: false }, meets: ['plan', 'file'] },
  windows: { abilities: { pop_ups: false }, page: () => (globalThis.open = () => null) },
  camera: {
    abilities: { camera: false },
    page: () => {
      // The empty page that stands there first has none.
      if (!globalThis.MediaDevices) return;
      MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    },
  },
  'storage after the session': { profile: { storage: 'session' }, meets: ['keep'] },
  'storage that stays': {
    page: () => {
      if (!globalThis.StorageManager) return;
      StorageManager.prototype.persist = () => Promise.resolve(false);
      StorageManager.prototype.persisted = () => Promise.resolve(false);
    },
    meets: ['keep'],
  },
  IndexedDB: {
    page: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
    meets: ['plan', 'keep'],
  },
  'service worker': { page: () => delete Navigator.prototype.serviceWorker, meets: ['withoutInternet'] },
  'a wide screen': { viewport: { width: 1024, height: 768 }, meets: ['plan', 'paper', 'file'] },
};
const NAMES = Object.keys(MISSING);
const ALL_PAIRS = NAMES.flatMap((one, at) => NAMES.slice(at + 1).map((other) => [one, other]));
/** Where the one is the way around the other, and what nothing in the app asks for. */
const PAIRS = [
  ['print', 'downloads'],
  ['downloads', 'IndexedDB'],
  ['windows', 'camera'],
];
/** What the browser itself refuses; all else is the same Rust in both. */
const OF_BROWSERS = ['IndexedDB', 'storage that stays', 'service worker'];
const PARTS = ['plan', 'paper', 'file', 'keep', 'withoutInternet'];

/** Somebody who works through the app on a computer that misses these. */
class Visit {
  constructor(app, missing) {
    Object.assign(this, { app, page: app.page, missing });
  }

  misses(name) {
    return this.missing.includes(name);
  }

  async prepare(server) {
    const told = this.missing.map((name) => MISSING[name]);
    const json = {
      version: 1,
      ric_contact: 'Kamer 12, Fatima',
      abilities: Object.assign({ camera: true, pop_ups: true }, ...told.map((one) => one.abilities)),
      ...Object.assign({}, ...told.map((one) => one.profile)),
    };
    // The service worker asks the host too, which no route of the page stands before.
    server.place(json);
    await this.page.addInitScript(() => {
      globalThis.printed = 0;
      globalThis.print = () => (globalThis.printed += 1);
    });
    for (const { page } of told.filter((one) => one.page)) await this.page.addInitScript(page);
  }

  /** Opens a screen. On a narrow one all of it must fit. */
  async open(path) {
    await this.app.open(path);
    if (this.misses('a wide screen')) assert.deepEqual(await layout(this.page), [], path);
  }

  says(text) {
    return see(this.page.getByText(text));
  }

  /** Either a button, or words about whom to ask. */
  async either(misses, button, words) {
    if (misses) {
      await this.says(words);
      assert.equal(await this.app.button(button).count(), 0, `no button ${button} that does nothing`);
    } else {
      await see(this.app.button(button));
    }
  }

  /** Before anybody types. */
  async begin() {
    await this.open('/');
    if (this.misses('IndexedDB')) await this.says('Deze browser mag hier niets bewaren.');
    else if (this.misses('storage after the session')) await this.says('Hier blijft niets staan.');
  }

  async plan() {
    const questions = new Questions(this.app);
    await this.open('/vragen/contact');
    await questions.choose('Ja, dat mag');
    await questions.goOn();
    await this.open('/plan');
    await see(this.page.getByRole('heading', { name: 'Dit eerst' }));
  }

  async paper() {
    const nowhere = 'Op deze computer kun je niet printen. Vraag het RIC om hulp';
    for (const path of ['/papieren/verzoek', '/papieren/vandaag-vrij']) {
      await this.open(path);
      await this.either(this.misses('print'), 'Print deze bladzijde', nowhere);
    }
    if (this.misses('print')) return;
    await this.app.button('Print deze bladzijde').click();
    await this.says('Is het gelukt?');
    // Printing begins when the page is whole.
    await this.page.waitForFunction(() => globalThis.printed === 1);
    await this.app.button('Nee').click();
    await this.says('Kijk of de printer aan staat.');
  }

  async file() {
    await this.open('/bestand');
    await this.either(this.misses('downloads'), 'Op slot met 5 woorden', 'Op deze computer kun je geen bestand opslaan.');
    if (this.misses('file dialogs')) await this.says('Op deze computer kun je geen bestand openen.');
    const chooses = await this.page.getByLabel('Jouw bestand').count();
    assert.equal(chooses, this.misses('file dialogs') ? 0 : 1);
    if (this.misses('downloads') || this.misses('file dialogs')) await this.says('Kamer 12, Fatima');
  }

  async keep() {
    if (this.misses('IndexedDB')) {
      await this.open('/bewaren');
      await this.either(true, 'Bewaren met een eigen zin', 'Op deze computer kun je je plan niet bewaren.');
      await see(this.app.link('Op papier'));
      const files = await this.app.link('Een bestand').count();
      assert.equal(files, this.misses('downloads') ? 0 : 1, 'no way to a file that nobody can save');
      return;
    }
    const vault = new Vault(this.app);
    await this.open('/bewaren');
    if (this.misses('storage after the session')) await this.says('Je plan blijft hier tot de browser sluit.');
    await vault.keep();
  }

  async withoutInternet() {
    await this.open('/instellingen');
    await this.says(this.misses('service worker') ? 'Hier werkt dit alleen met internet.' : 'Klaar om zonder internet te werken.');
  }
}

/** The parts of a visit that show what these are missing for. */
function partsOf(missing) {
  const met = missing.map((name) => MISSING[name].meets);
  return LONG || met.includes(undefined) ? PARTS : PARTS.filter((part) => met.flat().includes(part));
}

function define(it, missing, { origin, server }) {
  const viewport = missing.map((name) => MISSING[name].viewport).find(Boolean);
  const parts = partsOf(missing);
  // A page that keeps the whole app costs seconds.
  const serviceWorkers = parts.includes('withoutInternet') ? 'allow' : 'block';
  const options = { origin, serviceWorkers, both: 'storage', ...(viewport && { viewport }) };
  it(`without ${missing.join(' and ')}`, async ({ app }) => {
    const visit = new Visit(app, missing);
    await visit.prepare(server());
    await visit.begin();
    for (const part of parts) await visit[part]();
  }, options);
}

journey('Without', ['chromium', 'firefox'], (it, browser) => {
  let server;
  before(async () => (server = await host(PORTS.degrade.chromium)));
  after(() => server.stop());
  const place = { origin: `http://127.0.0.1:${PORTS.degrade.chromium}`, server: () => server };
  const alone = LONG || browser === 'chromium' ? NAMES.filter((name) => LONG || MISSING[name].meets) : OF_BROWSERS;
  for (const name of alone) define(it, [name], place);
  if (browser === 'firefox') return;
  for (const pair of LONG ? ALL_PAIRS : PAIRS) define(it, pair, place);
});
