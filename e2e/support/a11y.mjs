// What every screen owes to everybody: axe, size of controls, no sideways scrolling, quiet fields.
import axe from 'axe-core';

/** Violations of axe on this page, as lines to read. Colours only, when the rest was looked at already. */
export async function violations(page, { colours = false } = {}) {
  // A colour on its way to another is no colour to judge.
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [still];
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (colours) => {
    const options = { resultTypes: ['violations'], ...(colours && { runOnly: ['cat.color'] }) };
    const result = await globalThis.axe.run(document, options);
    return result.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`));
  }, colours);
}

/** What is wrong with the layout at this width: scrolling sideways, controls too small to hit. */
export function layout(page) {
  return page.evaluate(() => {
    const LEAST = 48;
    const wrong = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) wrong.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const target = control.matches('[type=radio], [type=checkbox]') ? (control.closest('label') ?? control) : control;
      if (!target.checkVisibility()) continue;
      // A link in a sentence is as high as its line.
      if (target.localName === 'a' && getComputedStyle(target).display === 'inline') continue;
      const { width, height } = target.getBoundingClientRect();
      if (width < LEAST - 0.5 || height < LEAST - 0.5) {
        wrong.push(`${target.localName} "${target.textContent.trim().slice(0, 40)}" is ${width.toFixed()}x${height.toFixed()}`);
      }
    }
    return wrong;
  });
}

/** Facts of the page that must hold in every language and theme. */
export function facts(page) {
  return page.evaluate(() => ({
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    remembering: [...document.querySelectorAll('input, select, textarea')]
      .filter((field) => field.getAttribute('autocomplete') !== 'off')
      .map((field) => field.id || field.name),
  }));
}
