// The journeys: serves dist/, runs them in both browsers, stops the server.
// `node e2e/run.mjs vault lock` runs only the specs that begin with these names; with `--kiosk` under its policies.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEW, NOT_IN_KIOSK, place } from './kiosk-run.mjs';
import { withKiosk } from './support/kiosk.mjs';
import { noteHosts } from './support/noting-proxy.mjs';
import { DIST, ROOT, serveDist } from './support/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The longest first, so that two at a time end together. */
const FIRST = [
  'degrade', 'offline', 'lock', 'vault', 'damage', 'kills', 'tabs', 'csp', 'hosts', 'policies', 'work-the-plan', 'file', 'hygiene-chromium', 'next-person', 'canaries',
  'hygiene-firefox', 'renew', 'file-refused', 'trouble', 'finish', 'events',
];
/** Hosts of the makers of both browsers, which these ask for by themselves, whatever page is open. Not those that pages load from. */
const OF_MAKERS = /^(?!(fonts|ajax|maps|www|apis|storage)\.)[a-z0-9.-]+\.(google|googleapis|gvt1|mozilla)\.(com|org|net)$/;
/**
 * Where journeys go on purpose: to see that it stays shut, or by the link to a site. The driver answers in the
 * place of that site, but Chromium greets its host as soon as somebody leaves for it.
 */
const GONE_TO = ['other.test', 'duo.nl', 'ric.example'];
/** Has a screen with keys and a mouse, which do not wait for a browser that is slow. */
const ALONE = ['escapes'];
const has = (option) => process.argv.includes(`--${option}`);

if (!existsSync(`${DIST}/index.html`)) {
  console.error('dist/ is not built yet; run: cargo xtask build');
  process.exit(1);
}
rmSync(here('results'), { recursive: true, force: true });

const rank = (name) => {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
};
const all = readdirSync(here('journeys'))
  .filter((file) => file.endsWith('.spec.mjs'))
  .map((file) => file.replace('.spec.mjs', ''))
  .sort((a, b) => rank(a) - rank(b));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isNamed = (name) => named.length === 0 || named.some((start) => name.startsWith(start));
const inKiosk = all.filter((name) => !(name in NOT_IN_KIOSK));

/** Runs these specs, two at a time but for those that need the machine for themselves, and takes over their verdict. */
async function run(names, env = {}) {
  await start(names.filter((name) => !ALONE.includes(name)), env);
  await start(names.filter((name) => ALONE.includes(name)), env);
}

async function start(names, env) {
  if (names.length === 0) return;
  const specs = names.map((name) => here(`journeys/${name}.spec.mjs`));
  const tests = spawn(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...specs], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, OPORDE_LONG: has('long') ? '1' : '', OPORDE_PROXY: String(proxy.port), ...env },
  });
  const [code] = await once(tests, 'exit');
  process.exitCode ||= code ?? 1;
}

/** Runs these specs in browsers with the policies of a kiosk. */
async function runInKiosk(names) {
  console.log(`\nUnder the policies of a kiosk: ${names.join(', ')}`);
  const { profile, origins } = place();
  await withKiosk(profile, (kiosk) => run(names, { OPORDE_BROWSERS: kiosk.programs(origins) }));
}

/** Whether the browsers went to this machine only. */
function judge({ here, others }) {
  const strange = [...others].filter(([host]) => !GONE_TO.includes(host) && !OF_MAKERS.test(host));
  console.log(`\nThe proxy let ${here} connections through to this machine, and refused: ${[...others.keys()].sort().join(', ') || 'none'}`);
  for (const [host, times] of strange) console.error(`asked for ${times} times, and no host of ours: ${host}`);
  // Some of the named specs have browsers of their own only.
  const isDeaf = here === 0 && named.length === 0;
  if (isDeaf) console.error('nothing went through the proxy');
  if (isDeaf || strange.length > 0) process.exitCode ||= 1;
}

const proxy = await noteHosts();
const server = await serveDist();
try {
  if (!has('kiosk')) await run(all.filter(isNamed));
  if (has('kiosk')) await runInKiosk(inKiosk.filter(isNamed));
  else if (named.length === 0) await runInKiosk(has('long') ? inKiosk : FEW);
  judge(proxy);
} finally {
  await server.stop();
  proxy.stop();
}
