// A plan that is closed with a secret, and how its owner comes back.
import { gone, see, write } from '../support/see.mjs';

/** What most journeys close a plan with. */
export const SECRET = { sentence: 'Mijn tante bakt elke zondag appeltaart' };
/** Stands on the plan, for everybody to see. */
export const MARK = 'huis';

export class Vault {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  /**
   * Closes the plan of a guest in a vault: with a `sentence`, or with `pictures` by their names.
   * Returns the words of the key on paper when `recovery` asks for one. Ends at "Je plan is bewaard".
   */
  async keep({ sentence, pictures, mark = MARK, recovery = false } = SECRET) {
    await this.app.open('/bewaren');
    await this.app.on('Je plan bewaren');
    if (pictures) {
      await this.app.button('Bewaren met 6 plaatjes').click();
      await this.choosePictures('Kies 6 plaatjes. Onthoud ook de volgorde.', pictures);
      await this.choosePictures('Kies dezelfde 6 plaatjes nog een keer', pictures);
    } else {
      await this.app.button('Bewaren met een eigen zin').click();
      await this.type('Jouw zin', sentence);
      await this.type('Typ hetzelfde nog een keer', sentence);
    }
    await this.mark(mark, { recovery });
    return this.recoveryWords();
  }

  /** The last screen of closing: the picture on the plan, and "Bewaar mijn plan". */
  async mark(mark, { recovery = false } = {}) {
    const choice = this.page.getByRole('group', { name: 'Kies een plaatje voor op je plan.' });
    await choice.getByRole('button', { name: mark, exact: true }).click();
    if (recovery) await this.page.getByLabel('Maak ook een sleutel op papier').check();
    await this.app.button('Bewaar mijn plan').click();
    await this.app.on('Je plan is bewaard');
  }

  /** The words that stand on the screen. */
  recoveryWords() {
    return this.page.locator('.secret-words li').allInnerTexts();
  }

  /**
   * Opens the plan with this picture on it, from wherever a locked app is. Gives a `sentence` (or
   * words), `pictures`, or the words of the key on paper as `recovery`. Ends at the first screen.
   */
  async unlock({ mark = MARK, ...secret } = SECRET) {
    await this.choose(mark);
    await this.enter(secret);
    await this.isOpen();
  }

  /** Chooses the plan with this picture on the first screen. */
  async choose(mark = MARK) {
    await this.app.open('/');
    await this.plan(mark).click();
    await this.app.on('Je plan openen');
  }

  /** The picture of a plan that is kept here. */
  plan(mark = MARK) {
    return this.page.locator('.vaults').getByRole('button', { name: mark, exact: true });
  }

  /** Gives a secret, right or wrong. */
  async enter({ sentence, pictures, recovery }) {
    if (pictures) {
      await this.app.button('Plaatjes').click();
      await this.choosePictures('Kies jouw 6 plaatjes', pictures);
    } else if (recovery) {
      await this.app.button('Sleutel op papier').click();
      await this.type('De 8 woorden van je papier', recovery);
    } else {
      await this.app.button('Zin of woorden').click();
      await this.type('Jouw zin of woorden', sentence);
    }
  }

  /** Waits until a plan is open, on the first screen. */
  async isOpen() {
    await this.app.on('Waar wil je aan werken?');
    await see(this.app.link('Ik ben klaar'));
    await gone(this.page.locator('.vaults'));
  }

  /** Comes back later: a fresh page knows nobody until the secret is given. Ends at `path`. */
  async comeBack(path, secret = SECRET) {
    await this.app.reload();
    await this.unlock(secret);
    if (path) await this.app.open(path);
  }

  async type(label, text) {
    await write(this.page.getByLabel(label, { exact: true }), text);
    await this.app.button('Ga verder').click();
  }

  async choosePictures(label, names) {
    const pad = this.page.getByRole('group', { name: label });
    for (const name of names) await pad.getByRole('button', { name, exact: true }).click();
  }
}
