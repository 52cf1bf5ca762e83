// The people around somebody: the page with drawing and list, the questions, the page of one person.
import { see } from '../support/see.mjs';

export class People {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.open('/netwerk');
    await this.app.on('Mijn mensen');
  }

  /** Writes down names at a question. */
  async name(...names) {
    await this.app.open('/netwerk/wie');
    await this.app.on('Wie kun je bellen?');
    for (const name of names) {
      await this.page.getByLabel('Naam').fill(name);
      await this.page.keyboard.press('Enter');
      await see(this.app.status(`${name} staat erbij.`));
    }
  }

  /** The page of somebody, from the list. */
  async person(name) {
    await this.open();
    await this.row(name).click();
    await this.app.on(name);
  }

  row(name) {
    return this.page.locator('.people__row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** What the list says: ring, number and name of each. */
  listed() {
    return this.page.locator('.people__rings').evaluate((list) => {
      const rows = [];
      let ring;
      for (const part of list.children) {
        if (part.matches('h3')) ring = part.innerText;
        for (const row of part.querySelectorAll('.people__row')) {
          rows.push({ ring, number: row.querySelector('.people__number').innerText, name: row.querySelector('.people__name').innerText });
        }
      }
      return rows;
    });
  }

  /** What the drawing shows: ring and number of each dot, the name of its link, and where it lies on the screen. */
  drawn() {
    return this.page.locator('.rings').evaluate((drawing) => {
      const middle = drawing.querySelector('.rings__me').getBoundingClientRect();
      const at = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2, r: box.width / 2 });
      const me = at(middle);
      const radii = [...drawing.querySelectorAll('.rings__ring')].map((ring) => ring.getBoundingClientRect().width / 2).sort((a, b) => a - b);
      const names = ['Heel dichtbij', 'Dichtbij', 'Verder weg'];
      return [...drawing.querySelectorAll('.rings__dot')].map((dot) => {
        const place = at(dot.getBoundingClientRect());
        const far = Math.hypot(place.x - me.x, place.y - me.y);
        const person = dot.closest('g[transform]');
        return {
          ...place,
          ring: names[radii.findIndex((radius) => far < radius)],
          number: person.querySelector('.rings__number').textContent,
          told: person.querySelector('a').getAttribute('aria-label'),
        };
      });
    });
  }
}
