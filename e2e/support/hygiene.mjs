// Every screen: quiet, reachable, readable, in light and dark, from left and from right.
// What needs no browser stands elsewhere: titles and headings of the files, contrast of the tokens (`app/xtask`).
import assert from 'node:assert/strict';
import { journey } from './browser.mjs';
import { contrast, facts, layout, violations } from './a11y.mjs';
import { LONG } from './levels.mjs';
import { sitemap } from './sitemap.mjs';
import { structure } from './structure.mjs';
import { Questions } from '../pages/questions.mjs';

const PAGES = sitemap();
const isMany = ({ path }) => /^\/(taak|vragen|websites)\/(?!eigen|klaar)/.test(path);
const FIXED = PAGES.filter((page) => !isMany(page));
const MANY = PAGES.filter(isMany);
/** These differ in nothing but a name. */
const isSite = ({ path }) => path.startsWith('/websites/');
/** The many pages take their time, above all with --long. */
const TIMEOUT = LONG ? 1_200_000 : 240_000;
/** One in so many, where a few stand for all. */
const SAMPLE = 12;

const NARROW = 320;
const WIDE = 1280;
const HEIGHTS = { [NARROW]: 256, [WIDE]: 800 };

/** What axe looked at in this browser: pages of one structure get one answer. */
const judged = new Set();

async function isNew(page) {
  const found = await structure(page);
  const isNew = !judged.has(found);
  judged.add(found);
  return isNew;
}

/** The slow half: all that axe knows, colours in both looks. */
async function everything(page, say) {
  say('axe', await violations(page));
  await inTheDark(page, async () => say('axe in the dark', await violations(page, { colours: 'only' })));
}

/** The quick half: axe where the structure is new, and colours as they are computed. */
async function whatIsNew(page, say) {
  say('in the light', await contrast(page));
  await inTheDark(page, async () => say('in the dark', await contrast(page)));
  if (await isNew(page)) say('axe', await violations(page, { colours: 'none' }));
}

async function inTheDark(page, look) {
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  await look();
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
}

/** Looks at the screen that is open, and closely where `close` says how; what is wrong, each with its address. */
async function inspect(page, path, { dutch = true, heading, title }, close) {
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
      await close?.(page, say);
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
async function inspectAll(page, pages, go, close) {
  const wrong = [];
  for (const [at, { path, ...file }] of pages.entries()) {
    await go(path, at);
    wrong.push(...(await inspect(page, path, file, close(at))));
  }
  assert.ok(wrong.length === 0, wrong.join('\n'));
}

/** Firefox lays out by itself; what axe judges is the same document in both. */
function closeness(browser) {
  if (LONG) return () => everything;
  if (browser === 'chromium') return () => whatIsNew;
  return (at) => (at % SAMPLE === 0 ? everything : undefined);
}

/** Defines the journeys of one browser; each has a file of its own, so that both run at once. */
export const hygiene = (browser) => journey('Hygiene', [browser], (it) => {
  const close = closeness(browser);

  it('each fixed screen, in the middle of a plan', async ({ app, page }) => {
    await new Questions(app).answer();
    await inspectAll(page, FIXED, (path) => app.open(path), close);
  }, { timeout: TIMEOUT, both: 'layout' });

  if (browser === 'firefox' && !LONG) return;

  it('each fixed screen, with nothing answered', async ({ app, page }) => {
    // Each begins as a page of its own in the same way.
    const go = (path, at) => (LONG || at % SAMPLE === 0 ? app.visit(path) : app.open(path));
    await inspectAll(page, FIXED, go, close);
  }, { timeout: TIMEOUT });

  it('each step and each question', async ({ app, page }) => {
    const seen = MANY.filter((page, at) => LONG || !isSite(page) || at % SAMPLE === 0);
    await app.open('/');
    await inspectAll(page, seen, (path) => (LONG ? app.visit(path) : app.open(path)), close);
  }, { timeout: TIMEOUT });

  it('from right to left', async ({ app, page }) => {
    await app.speak('qps');
    const seen = [...FIXED, MANY[0], MANY.at(-1)].map(({ path }) => ({ path, dutch: false }));
    const go = async (path) => {
      await app.open(path);
      assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl', path);
    };
    // Mirrored is laid out anew; names and colours stay.
    await inspectAll(page, seen, go, LONG ? close : () => undefined);
  }, { timeout: TIMEOUT });
});
