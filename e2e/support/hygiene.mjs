// Every screen: quiet, reachable, readable, in light and dark, from left and from right.
// What needs no browser stands elsewhere: titles and headings of the files, contrast of the tokens (`app/xtask`).
import assert from 'node:assert/strict';
import { journey } from './browser.mjs';
import { contrast, facts, layout, violations } from './a11y.mjs';
import { LONG, inSample, leftOut, turnOfRun } from './levels.mjs';
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

/** What was looked at closely in this browser: pages of one structure get one answer. */
const judged = new Set();

async function isNew(page) {
  const found = await structure(page);
  const isNew = !judged.has(found);
  judged.add(found);
  return isNew;
}

/** All that axe knows, colours in both looks: a second for each page and more. */
async function everything(page, say) {
  say('axe', await violations(page));
  await inTheDark(page, async () => say('axe in the dark', await violations(page, { colours: 'only' })));
}

/** The same in a third of a second: axe without colours, and these as they are computed. */
async function quickly(page, say) {
  say('axe', await violations(page, { colours: 'none' }));
  say('in the light', await contrast(page));
  await inTheDark(page, async () => say('in the dark', await contrast(page)));
}

async function inTheDark(page, look) {
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  await look();
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
}

/** What a page owes whatever is made of it. */
async function inspectFacts(page, say, { dutch = true, heading, title }) {
  const { headings, hollow, remembering, title: shown, unheard } = await facts(page);
  if (headings.length !== 1) say('headings', headings.length > 0 ? headings : ['none']);
  if (dutch && headings[0] !== heading) say('heading', [`"${headings[0]}", in the file "${heading}"`]);
  if (dutch && shown !== title) say('title', [`"${shown}", in the file "${title}"`]);
  say('remembers', remembering);
  say('nothing is said beside', hollow);
  say('whoever hears the field does not hear its fault', unheard);
}

/** The widths to look at, beginning with the one that the window has: a change lays out the whole page anew. */
function widths(page, isNarrow) {
  if (isNarrow) return [NARROW];
  const now = page.viewportSize().width;
  return [now, now === WIDE ? NARROW : WIDE];
}

/**
 * Looks at the screen that is open; what is wrong, each with its address. `close` looks closely, `onlyNew` where
 * the structure is new: a known one with other words can only be too wide for a narrow window.
 */
async function inspect(page, path, file, { close, onlyNew = false }) {
  const wrong = [];
  const say = (what, list) => wrong.push(...list.map((line) => `${path} ${what}: ${line}`));
  await inspectFacts(page, say, file);
  const isKnown = !(await isNew(page)) && onlyNew;
  for (const width of widths(page, isKnown)) {
    if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: HEIGHTS[width] });
    say(`at ${width}`, await layout(page));
    if (width === WIDE) await close?.(page, say);
  }
  return wrong;
}

/** `go` leads to a screen: inside the app, or as a page of its own. */
async function inspectAll(page, pages, go, how) {
  const wrong = [];
  for (const [at, { path, ...file }] of pages.entries()) {
    await go(path, at);
    wrong.push(...(await inspect(page, path, file, how(at))));
  }
  assert.ok(wrong.length === 0, wrong.join('\n'));
}

/** How closely to look. Firefox lays out by itself; what axe judges is the same document in both. */
function closeness(browser) {
  if (LONG) return () => ({ close: everything });
  if (browser === 'chromium') return () => ({ close: quickly, onlyNew: true });
  return (at) => (at % SAMPLE === 0 ? { close: everything } : {});
}

/** What Firefox lays out by itself it does with the same rules on each screen: half of them are in a run. */
function fixed(browser) {
  const seen = FIXED.filter(({ path }) => LONG || browser === 'chromium' || inSample(path, 2));
  for (let left = seen.length; left < FIXED.length; left += 1) leftOut('screens laid out by Firefox');
  return seen;
}

/** Defines the journeys of one browser; each has a file of its own, so that both run at once. */
export const hygiene = (browser) => journey('Hygiene', [browser], (it) => {
  const how = closeness(browser);

  it('each fixed screen, in the middle of a plan', async ({ app, page }) => {
    await new Questions(app).answer();
    // All of them at both widths: what stands on them is made of what was answered.
    const both = (at) => ({ ...how(at), onlyNew: false });
    await inspectAll(page, fixed(browser), (path) => app.open(path), both);
  }, { timeout: TIMEOUT, both: 'layout' });

  if (browser === 'firefox' && !LONG) return;

  // These two by turns: what one says of a part that both have, it says of it in the other.
  const turn = turnOfRun() % 2;
  if (!LONG) leftOut(['each step and each question looked at', 'each fixed screen looked at with nothing answered'][turn]);

  if (LONG || turn === 0) it('each fixed screen, with nothing answered', async ({ app, page }) => {
    // Each begins as a page of its own in the same way.
    const go = (path, at) => (LONG || at % SAMPLE === 0 ? app.visit(path) : app.open(path));
    await inspectAll(page, FIXED, go, how);
  }, { timeout: TIMEOUT });

  if (LONG || turn === 1) it('each step and each question', async ({ app, page }) => {
    const seen = MANY.filter((page, at) => LONG || !isSite(page) || at % SAMPLE === 0);
    await app.open('/');
    await inspectAll(page, seen, (path) => (LONG ? app.visit(path) : app.open(path)), how);
  }, { timeout: TIMEOUT });

  it('from right to left', async ({ app, page }) => {
    await app.speak('qps');
    const seen = [...FIXED, MANY[0], MANY.at(-1)].map(({ path }) => ({ path, dutch: false }));
    const go = async (path) => {
      await app.open(path);
      assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl', path);
    };
    // Mirrored is laid out anew; names and colours stay.
    await inspectAll(page, seen, go, LONG ? how : () => ({}));
  }, { timeout: TIMEOUT });
});
