// What a page is made of, without its texts: two pages with the same structure owe axe the same answers.

/**
 * A line for the page that is open. Elements with what they are, in their order; like siblings count once.
 * What axe judges beside elements and attributes is part of it: whether there is a name, whether an id that
 * is referred to exists, whether an id is there twice.
 */
export function structure(page) {
  return page.evaluate(() => {
    const REFERRING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
    const NAMED = 'a[href], button, input, select, textarea, summary, h1, h2, h3, label, legend, th';
    // Words, numbers and addresses: that they are there counts, not what they say.
    const VALUES = ['role', 'type', 'class', 'scope', 'tabindex', 'aria-hidden', 'aria-current', 'aria-live', 'hidden'];

    const has = (text) => (text ?? '').trim() !== '';
    const refers = (value) => value.split(/\s+/).every((id) => document.getElementById(id));
    const isNamed = (element) =>
      has(element.getAttribute('aria-label')) ||
      (element.hasAttribute('aria-labelledby') && refers(element.getAttribute('aria-labelledby'))) ||
      (element.labels ? [...element.labels].some((label) => has(label.textContent)) : has(element.textContent));

    function attribute({ name, value }) {
      if (VALUES.includes(name)) return `${name}=${value}`;
      if (REFERRING.includes(name)) return `${name}${refers(value) ? '' : '!'}`;
      return name;
    }

    function line(element) {
      const attributes = [...element.attributes].map(attribute).sort().join(' ');
      const name = element.matches(NAMED) && !isNamed(element) ? '!' : '';
      // What a drawing is made of is one picture to everybody.
      const inside = element.localName === 'svg' ? [] : [...element.children].map(line);
      return `${element.localName}${name}[${attributes}](${[...new Set(inside)].join()})`;
    }

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = new Set(ids).size === ids.length ? '' : 'twice';
    return `${document.documentElement.hasAttribute('lang')} ${has(document.title)} ${twice} ${line(document.body)}`;
  });
}
