// A conversation at one screen, stage by stage.
import { see } from '../support/see.mjs';

export class Together {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  group(name) {
    return this.page.getByRole('group', { name });
  }

  /** Chooses one of a group. */
  choose(group, option) {
    return this.group(group).getByRole('radio', { name: option }).click();
  }

  /** On to the next stage. */
  async on(next, heading) {
    await this.page.getByRole('link', { name: `Verder: ${next}` }).click();
    await this.app.on(heading);
  }

  async agree({ what, who, by }) {
    await this.choose('Wat gaat er gebeuren?', what);
    await this.choose('Wie doet het?', who);
    await this.choose('Voor wanneer?', by);
    await this.app.button('Zet erbij').click();
    await see(this.app.status('Het staat erbij.'));
  }
}
