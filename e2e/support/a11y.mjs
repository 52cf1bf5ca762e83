// What every screen owes to everybody: axe, contrast, size of controls, no sideways scrolling, quiet fields.
import assert from 'node:assert/strict';
import axe from 'axe-core';

/** That a screen owes nothing: axe, contrast in both looks, layout at 320. `where` names it in a complaint. */
export async function owesNothing(page, where) {
  assert.deepEqual(await violations(page, { colours: 'none' }), [], where);
  const { width, height } = page.viewportSize();
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await contrast(page), [], `${where}, ${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height });
  assert.deepEqual(await layout(page), [], `${where} at 320`);
  await page.setViewportSize({ width, height });
}

/** A colour on its way to another is no colour to judge. */
function stand(page) {
  return page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [still];
  });
}

/**
 * Violations of axe on this page, as lines to read. `colours: 'only'` looks at colours alone, where the rest was
 * looked at already, `'none'` at all but these: they are most of the time that axe takes, and `contrast` has them.
 */
export async function violations(page, { colours = 'too' } = {}) {
  await stand(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (colours) => {
    const of = {
      too: {},
      only: { runOnly: ['cat.color'] },
      none: { rules: { 'color-contrast': { enabled: false } } },
    };
    const result = await globalThis.axe.run(document, { resultTypes: ['violations'], ...of[colours] });
    return result.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`));
  }, colours);
}

/** Texts that are too pale on what lies behind them, as the page has them now. */
export async function contrast(page) {
  await stand(page);
  return page.evaluate(() => {
    // What the tokens are held to natively; WCAG AAA, whatever the size.
    const LEAST = 7;
    const SWITCHED_OFF = ':disabled, [aria-disabled=true], [aria-disabled=true] *';
    const seen = new Set();
    const ratios = new Map();

    const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
    const luminance = (colour) => {
      const [red, green, blue] = channels(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one, other) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isClear = (colour) => colour === 'transparent' || channels(colour)[3] === 0;
    const ground = (element) => {
      if (!element) return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return isClear(colour) ? ground(element.parentElement) : colour;
    };

    const wrong = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent.trim();
      if (!text || seen.has(element) || element.closest('script, style, template, noscript')) continue;
      seen.add(element);
      if (element.matches(SWITCHED_OFF) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const colour = getComputedStyle(element).color;
      const behind = ground(element);
      const pair = `${colour} on ${behind}`;
      if (!ratios.has(pair)) ratios.set(pair, ratio(colour, behind));
      if (ratios.get(pair) < LEAST) wrong.push(`${element.localName} "${text.slice(0, 30)}" has ${ratios.get(pair).toFixed(1)}: ${pair}`);
    }
    return wrong;
  });
}

/** What is wrong with the layout at this width: scrolling sideways, controls too small to hit. */
export function layout(page) {
  return page.evaluate(async () => {
    const LEAST = 48;
    // Until its letters have come, a word has the width of others.
    await document.fonts.ready;
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
    unheard: [...document.querySelectorAll('.field > .field__error')]
      .filter(({ id, parentElement: field }) =>
        ![field, ...field.querySelectorAll('input, select, textarea')].some((one) => id && one.getAttribute('aria-describedby')?.split(' ').includes(id)))
      .map((error) => error.parentElement.querySelector('label, legend')?.textContent),
    hollow: [...document.querySelectorAll('main dt')]
      .filter((name) => name.nextElementSibling?.localName !== 'dd' || !name.nextElementSibling.textContent.trim())
      .map((name) => name.textContent.trim()),
  }));
}
