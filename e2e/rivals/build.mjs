// Builds the rivals into target/rivals/, as somebody would who cares about speed: minified, packed, names with hashes.
// `cargo xtask bench` writes target/rivals/data.json from the real catalogue first.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}target/rivals`;
/** The sheets of Op Orde that these three screens use. */
const SHEETS = [
  'layers', 'reset', 'tokens', 'base', 'layout', 'components/icon', 'components/site-header', 'components/button',
  'components/tile', 'components/task-card', 'components/pill', 'components/more', 'components/steps', 'components/facts',
  'utilities',
];
const ICONS = [
  'road', 'printer', 'list', 'user-question', 'compass', 'flag', 'id', 'home', 'bed', 'wallet', 'receipt', 'heartbeat', 'users',
  'sun', 'clock', 'calendar', 'check', 'door-exit', 'x', 'plus', 'chevron-right', 'arrow-left',
];

const esbuild = await import(pathToFileURL(`${ROOT}target/npm/node_modules/esbuild/lib/main.js`));
const data = JSON.parse(readFileSync(`${OUT}/data.json`, 'utf8'));
const { start, plan, steps } = data;
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const tiles = start.tiles.flat().map(({ icon }) => icon);
const icons = sprite(new Set([...ICONS, ...tiles]));
const sheet = SHEETS.map((name) => readFileSync(`${ROOT}style/${name}.css`, 'utf8')).join('\n');
const css = esbuild.transformSync(sheet, { loader: 'css', minify: true }).code;
writeFileSync(`${OUT}/start.js`, `export const { words, tiles } = ${JSON.stringify(start)};`);

function sprite(names) {
  const symbols = readFileSync(`${ROOT}app/ui/icons.svg`, 'utf8').match(/<symbol .*?<\/symbol>/gs);
  const used = symbols.filter((symbol) => names.has(symbol.match(/id="i-([^"]+)"/)[1]));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true" class="sprite">${used.join('')}</svg>`;
}

const options = (framework) => ({
  absWorkingDir: HERE,
  bundle: true,
  write: false,
  jsx: 'automatic',
  jsxImportSource: framework,
  alias: { framework: `./framework/${framework}.jsx`, start: `${OUT}/start.js` },
  define: { 'process.env.NODE_ENV': '"production"', PLAN: JSON.stringify(`plan-${hash(JSON.stringify(plan))}.json`) },
});

/** A folder with what all rivals have; `put` writes a file and gives its name. */
function site(name) {
  const folder = join(OUT, name);
  rmSync(folder, { recursive: true, force: true });
  const put = (file, bytes) => {
    const at = join(folder, file);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
    return file;
  };
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  copyFileSync(`${ROOT}public/fonts/noto-sans-latin.woff2`, join(folder, 'fonts/noto-sans-latin.woff2'));
  copyFileSync(`${ROOT}public/icon.svg`, join(folder, 'icon.svg'));
  const style = put(`style-${hash(css)}.css`, css);
  return { put, style };
}

const html = ({ style, title, more = '', body }) => `<!doctype html>
<html lang="nl" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="preload" as="font" type="font/woff2" href="/fonts/noto-sans-latin.woff2" crossorigin>
<link rel="stylesheet" href="/${style}">${more}</head><body>${icons}${body}</body></html>`;

async function pages() {
  const { put, style } = site('static');
  const { outputFiles } = esbuild.buildSync({ ...options('preact'), entryPoints: ['pages.jsx'], format: 'esm', platform: 'node' });
  writeFileSync(`${OUT}/pages.mjs`, outputFiles[0].contents);
  const made = await import(pathToFileURL(`${OUT}/pages.mjs`));
  for (const [name, body] of Object.entries(made.pages(data))) put(`${name}.html`, html({ style, title: 'Op Orde', body }));
}

function program(name) {
  const { put, style } = site(name);
  const { outputFiles } = esbuild.buildSync({
    ...options(name), entryPoints: [`${name}.jsx`], format: 'esm', minify: true, target: 'es2022',
  });
  const code = outputFiles[0].contents;
  const script = put(`app-${hash(code)}.js`, code);
  const rows = put(`plan-${hash(JSON.stringify(plan))}.json`, JSON.stringify(plan));
  for (const step of steps) put(`taak/${step.id}.json`, JSON.stringify(step));
  const more = `<link rel="preload" as="fetch" href="/${rows}" crossorigin><script type="module" src="/${script}"></script>`;
  const page = html({ style, title: 'Op Orde', more, body: '<div id="app"></div>' });
  for (const file of ['index.html', 'plan.html', ...steps.map(({ id }) => `taak/${id}.html`)]) put(file, page);
}

await pages();
program('preact');
program('react');
for (const name of readdirSync(OUT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)) {
  if (name === 'packed') continue;
  execFileSync('node', [`${ROOT}app/xtask/pack.mjs`, join(OUT, name), join(OUT, 'packed')]);
}
