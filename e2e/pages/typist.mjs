// Somebody who has no mouse.
import assert from 'node:assert/strict';
import { focused, tabTo, titled } from '../support/see.mjs';

export class Typist {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  async push(control) {
    await tabTo(control);
    await this.press('Enter');
  }

  /** The same, with what stands before the focus. */
  async pushBefore(control) {
    await tabTo(control, { key: 'Shift+Tab' });
    await this.press('Enter');
  }

  /** Chooses the nth option: to the group with Tab, on with the arrow. */
  async pick(label) {
    const options = await this.page.getByRole('radio').all();
    // Tab leads to the chosen option, to the first when none is.
    const chosen = this.page.getByRole('radio', { checked: true });
    if ((await chosen.count()) > 0) {
      await tabTo(chosen);
    } else {
      await tabTo(options[0]);
      await this.press('Space');
    }
    const wanted = this.page.getByRole('radio', { name: label, exact: true });
    for (let step = 0; step < options.length && !(await wanted.isChecked()); step += 1) {
      await this.press('ArrowDown');
    }
    assert.ok(await wanted.isChecked(), `${label} can be reached with the arrows`);
  }

  /** The screen of a question, with the focus on its heading. */
  async on(heading) {
    await this.app.on(heading);
    await focused(this.app.heading(heading));
    await titled(this.page, `${heading} - Op Orde`);
  }

  goOn() {
    return this.push(this.app.button('Ga verder'));
  }
}
