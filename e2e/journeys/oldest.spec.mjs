// What was built, held against the oldest browsers of .browserslistrc by what others found out about them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import browserslist from 'browserslist';
import { feature, features } from 'caniuse-lite';
import doiuse from 'doiuse';
import postcss from 'postcss';
import { sample } from '../support/levels.mjs';
import { DIST, ROOT } from '../support/server.mjs';

const FOLDER = process.env.OPORDE_DIST ?? DIST;
const LIST = `${ROOT}.browserslistrc`;
const OLDEST = browserslist(undefined, { path: ROOT });
const built = (pattern) => readdirSync(FOLDER).filter((name) => pattern.test(name)).map((name) => join(FOLDER, name));

/** Not there in each of them, and why that is no loss. */
const SPARED = {
  'css-clip-path': 'only the part for SVG is missing; we cut rectangles',
  'css-paged-media': 'without it paper has no page numbers',
  'css-unicode-bidi': 'found by its name alone; without it the full stop of a Dutch line stands on the wrong side in Arabic',
  multicolumn: 'found by break-after alone; without it a heading may end a page',
  'text-decoration': 'only the short form is missing; ours are long',
  'text-size-adjust': 'on phones only, where it is there',
};

/** What a sheet asks of these browsers and not all of them have. */
async function missing(css, browsers) {
  const found = new Set();
  const onFeatureUsage = ({ feature: name }) => found.add(name);
  await postcss([doiuse({ browsers, onFeatureUsage })]).process(css, { from: undefined });
  return [...found].sort();
}

test('they are two years old, and older Firefox of its own line', () => {
  assert.deepEqual(browserslist.loadConfig({ path: ROOT }), [
    'chrome >= 131', 'edge >= 131', 'firefox >= 128', 'safari >= 18.1', 'ios_saf >= 18.1',
  ]);
  assert.ok(OLDEST.length > 80, OLDEST.join());
});

test('the style sheets ask nothing of them that they lack', async () => {
  const css = built(/^(style|screens)-.*\.css$/).map((file) => readFileSync(file, 'utf8')).join('');
  assert.deepEqual(await missing(css, OLDEST), Object.keys(SPARED));
  assert.ok((await missing(css, ['chrome 60'])).length > 10, 'much is missing in an old one');
});

test('nothing hangs on what none of those tables knows', () => {
  // Firefox 128 and Safari 18.1 have no such pseudo-element: what is folded would stay off the paper.
  const css = built(/\.css$/).map((file) => readFileSync(file, 'utf8')).join('');
  assert.doesNotMatch(css, /::details-content/);
});

test('the scripts are of their language', () => {
  const check = (file, ...options) =>
    spawnSync(process.execPath, [join(ROOT, 'e2e/node_modules/es-check/lib/cli/index.js'), ...options, file, '--checkFeatures', '--noCache', '--noColor'], {
      encoding: 'utf8',
    });
  const scripts = built(/\.js$/);
  assert.equal(scripts.length, 4, scripts.join());
  for (const file of scripts) {
    const kind = /\/app-/.test(file) ? ['--module'] : [];
    const { status, stdout, stderr } = check(file, 'checkBrowser', '--browserslistPath', LIST, ...kind);
    assert.equal(status, 0, `${file}: ${stdout}${stderr}`);
    assert.notEqual(check(file, 'es2016', ...kind).status, 0, `${file} is too new for an old one`);
  }
});

/** What binaryen calls it, and what the table of browsers does; a part of another stands under that one. */
const WASM = {
  'mutable-globals': 'wasm-mutable-globals',
  'nontrapping-float-to-int': 'wasm-nontrapping-fptoint',
  simd: 'wasm-simd',
  'bulk-memory': 'wasm-bulk-memory',
  'bulk-memory-opt': 'wasm-bulk-memory',
  'sign-ext': 'wasm-signext',
  'reference-types': 'wasm-reference-types',
  'call-indirect-overlong': 'wasm-reference-types',
  multivalue: 'wasm-multi-value',
};

test('each wasm file holds only what they can run', () => {
  const optimiser = join(ROOT, 'target/npm/node_modules/.bin/wasm-opt');
  const all = built(/\.wasm$/);
  assert.ok(all.length > 10, all.join());
  // One compiler makes them all from the same crates; looking into one takes seconds.
  const files = sample(all, (file) => file, 5);
  const lacks = (name, browsers) => {
    const { stats } = feature(features[WASM[name]]);
    return browsers.filter((browser) => {
      const [kind, version] = browser.split(' ');
      return !stats[kind][version].startsWith('y');
    });
  };
  assert.notDeepEqual(lacks('simd', ['chrome 80']), [], 'the table knows an old one');
  for (const file of files) {
    const said = execFileSync(optimiser, ['--print-features', file, '-o', '/dev/null'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const used = [...said.matchAll(/--enable-(\S+)/g)].map(([, name]) => name);
    assert.ok(used.length > 5, said);
    for (const name of used) {
      assert.ok(Object.hasOwn(WASM, name), `${file}: ${name} is not looked up`);
      assert.deepEqual(lacks(name, OLDEST), [], `${file}: ${name}`);
    }
  }
});
