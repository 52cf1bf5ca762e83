// Every screen: quiet, reachable, readable, in light and dark, from left and from right.
import assert from 'node:assert/strict';
import { journey } from './browser.mjs';
import { facts, layout, violations } from './a11y.mjs';
import { sitemap } from './sitemap.mjs';
import { Questions } from '../pages/questions.mjs';

const LONG = process.env.OPORDE_LONG === '1';
export const PAGES = sitemap();
const isMany = ({ path }) => /^\/(taak|vragen|websites)\/(?!eigen|klaar)/.test(path);
const FIXED = PAGES.filter((page) => !isMany(page));
const MANY = PAGES.filter(isMany);
/** These differ in nothing but a name. */
const isSite = ({ path }) => path.startsWith('/websites/');
/** The many pages take their time, above all with --long. */
const TIMEOUT = LONG ? 1_200_000 : 240_000;
/** Of the pages made from one pattern, Firefox sees every so many; of those of sites Chromium too. */
const SAMPLE = 12;

const NARROW = 320;
const WIDE = 1280;
const HEIGHTS = { [NARROW]: 256, [WIDE]: 800 };

/** Looks at the screen that is open; returns what is wrong, each with its address. */
async function inspect(page, path, { dutch = true, heading, title } = {}) {
  const wrong = [];
  const say = (what, list) => wrong.push(...list.map((line) => `${path} ${what}: ${line}`));
  const { headings, remembering, title: shown } = await facts(page);
  if (headings.length !== 1) say('headings', headings.length > 0 ? headings : ['none']);
  if (dutch && headings[0] !== heading) say('heading', [`"${headings[0]}", in the file "${heading}"`]);
  if (dutch && shown !== title) say('title', [`"${shown}", in the file "${title}"`]);
  say('remembers', remembering);
  const looks = {
    [NARROW]: async () => say('at 320', await layout(page)),
    async [WIDE]() {
      say('at 1280', await layout(page));
      say('axe', await violations(page));
      if (!dutch) return;
      await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
      say('axe in the dark', await violations(page, { colours: true }));
      await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
    },
  };
  // First as wide as the window is: each change of it costs a layout of the whole page.
  const now = page.viewportSize().width;
  await looks[now]();
  const other = now === WIDE ? NARROW : WIDE;
  await page.setViewportSize({ width: other, height: HEIGHTS[other] });
  await looks[other]();
  return wrong;
}

/** `go` leads to a screen: inside the app, or as a page of its own. */
async function inspectFixed(page, go) {
  const wrong = [];
  for (const { path, ...file } of FIXED) {
    await go(path);
    wrong.push(...(await inspect(page, path, file)));
  }
  assert.ok(wrong.length === 0, wrong.join('\n'));
}

/** Defines the journeys of one browser; each has a file of its own, so that both run at once. */
export const hygiene = (browser) => journey('Hygiene', [browser], (it) => {
  it('each fixed screen, with nothing answered', async ({ app, page }) => {
    await inspectFixed(page, (path) => app.visit(path));
  }, { timeout: TIMEOUT });

  it('each fixed screen, in the middle of a plan', async ({ app, page }) => {
    await new Questions(app).answer();
    await inspectFixed(page, (path) => app.open(path));
  }, { timeout: TIMEOUT });

  it('each step and each question', async ({ app, page }) => {
    const wrong = [];
    const seesAll = (page) => LONG || (browser === 'chromium' && !isSite(page));
    const seen = MANY.filter((page, at) => seesAll(page) || at % SAMPLE === 0);
    await app.open('/');
    for (const { path, ...file } of seen) {
      if (LONG) await app.visit(path);
      else await app.open(path);
      wrong.push(...(await inspect(page, path, file)));
    }
    assert.ok(wrong.length === 0, wrong.join('\n'));
  }, { timeout: TIMEOUT });

  it('from right to left', async ({ app, page }) => {
    await app.speak('qps');
    const wrong = [];
    for (const { path } of [...FIXED, MANY[0], MANY.at(-1)]) {
      await app.open(path);
      const direction = await page.evaluate(() => document.documentElement.dir);
      if (direction !== 'rtl') wrong.push(`${path} reads ${direction}`);
      wrong.push(...(await inspect(page, path, { dutch: false })));
    }
    assert.ok(wrong.length === 0, wrong.join('\n'));
  }, { timeout: TIMEOUT });
});
