// The journeys: serves dist/, runs them in both browsers, stops the server.
// `node e2e/run.mjs vault lock` runs only the specs that begin with these names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DIST, ROOT, serveDist } from './support/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The longest first, so that two at a time end together. */
const FIRST = [
  'lock', 'vault', 'damage', 'kills', 'tabs', 'work-the-plan', 'file', 'hygiene-chromium', 'next-person', 'canaries',
  'hygiene-firefox', 'renew', 'file-refused', 'trouble', 'finish', 'events',
];

if (!existsSync(`${DIST}/index.html`)) {
  console.error('dist/ is not built yet; run: cargo xtask build');
  process.exit(1);
}
rmSync(here('results'), { recursive: true, force: true });

const rank = (file) => {
  const at = FIRST.findIndex((name) => file.startsWith(`${name}.`));
  return at < 0 ? FIRST.length : at;
};
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isNamed = (file) => named.length === 0 || named.some((name) => file.startsWith(name));
const specs = readdirSync(here('journeys'))
  .filter((file) => file.endsWith('.spec.mjs') && isNamed(file))
  .sort((a, b) => rank(a) - rank(b))
  .map((file) => here(`journeys/${file}`));

const server = await serveDist();
try {
  const tests = spawn(
    process.execPath,
    ['--test', '--test-concurrency=2', '--test-reporter=spec', ...specs],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, OPORDE_LONG: process.argv.includes('--long') ? '1' : '' },
    },
  );
  const [code] = await once(tests, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await server.stop();
}
