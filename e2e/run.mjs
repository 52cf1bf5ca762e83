// The journeys: serves dist/, runs them, says how long each spec took and what was left out, stops the server.
// `node e2e/run.mjs vault lock` runs only the specs that begin with these names; `--kiosk` under the policies of
// a kiosk; `--long` all of everything; `--seed N` draws the sample of an earlier run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NOT_IN_KIOSK, hasSmoke, place } from './kiosk-run.mjs';
import { overBudget } from './budgets.mjs';
import { inLanes, sum } from './support/lanes.mjs';
import { withKiosk } from './support/kiosk.mjs';
import { noteHosts } from './support/noting-proxy.mjs';
import { FIREFOX } from './support/programs.mjs';
import { DIST, ROOT, serveDist } from './support/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The longest first, so that all lanes end together. */
const FIRST = [
  'damage', 'kills', 'canaries', 'offline', 'vault', 'lock', 'hosts', 'policies', 'tabs', 'csp', 'work-the-plan', 'file',
  'hygiene-chromium', 'next-person', 'degrade', 'renew', 'file-refused', 'trouble', 'finish', 'events',
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

const given = process.argv.slice(2);
const has = (option) => given.includes(`--${option}`);
const seed = valueOf('seed') ?? seedOfCommit();
const named = given.filter((argument, at) => !argument.startsWith('--') && given[at - 1] !== '--seed');
const isNamed = (name) => named.length === 0 || named.some((start) => name.startsWith(start));

function valueOf(option) {
  const at = given.indexOf(`--${option}`);
  return at < 0 ? undefined : given[at + 1];
}

/** Each commit draws a sample of its own, and the same one every time. */
function seedOfCommit() {
  try {
    return String(Number.parseInt(execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).slice(0, 7), 16));
  } catch {
    return '1';
  }
}

if (!existsSync(`${DIST}/index.html`)) {
  console.error('dist/ is not built yet; run: cargo xtask build');
  process.exit(1);
}
rmSync(here('results'), { recursive: true, force: true });
mkdirSync(here('results'));
const LEFT_OUT = here('results/left-out');

const rank = (name) => {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
};
const all = readdirSync(here('journeys'))
  .filter((file) => file.endsWith('.spec.mjs'))
  .map((file) => file.replace('.spec.mjs', ''))
  .sort((a, b) => rank(a) - rank(b));
const inKiosk = all.filter((name) => !(name in NOT_IN_KIOSK));

/** Runs these specs, those that need the machine for themselves behind the others. */
async function run(names, { firefox = FIREFOX, ...env } = {}) {
  const options = {
    firefox,
    env: { OPORDE_LONG: has('long') ? '1' : '', OPORDE_PROXY: String(proxy.port), OPORDE_SEED: seed, OPORDE_LEFT_OUT: LEFT_OUT, ...env },
  };
  return [
    ...(await inLanes(names.filter((name) => !ALONE.includes(name)), options)),
    ...(await inLanes(names.filter((name) => ALONE.includes(name)), { ...options, lanes: 1, firefox: undefined })),
  ];
}

/** Runs these specs in browsers with the policies of a kiosk. */
async function runInKiosk(names) {
  console.log(`\nUnder the policies of a kiosk: ${names.join(', ')}`);
  const { profile, origins } = place();
  const ended = [];
  await withKiosk(profile, async (kiosk) => {
    const programs = kiosk.programs(origins);
    ended.push(...(await run(names, { firefox: `${programs}/firefox-esr`, OPORDE_BROWSERS: programs })));
  });
  return ended.map((spec) => ({ ...spec, name: `${spec.name} (kiosk)` }));
}

/** Says how long each spec took, the slowest first, and which of them is above what it may take. */
function tellTimes(ended) {
  console.log('\nSeconds by spec, with the machine as it was:');
  const slowest = ended.toSorted((a, b) => b.seconds - a.seconds);
  const lines = slowest.map(({ name, seconds, counts }) => `${seconds.toFixed(0).padStart(5)}  ${name}, ${counts.tests} tests`);
  console.log(lines.join('\n'));
  if (has('long')) return;
  for (const { name, seconds, budget } of overBudget(slowest)) {
    console.log(`above its budget: ${name} took ${seconds.toFixed(0)} s of a core, and may take ${budget} (e2e/budgets.mjs)`);
  }
}

/** Says what did not run this time, and how to have it. */
function tellLeftOut() {
  const lines = existsSync(LEFT_OUT) ? readFileSync(LEFT_OUT, 'utf8').trim().split('\n') : [];
  if (lines.length === 0) return;
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const told = [...counts].sort().map(([what, count]) => `${count} in ${what}`);
  console.log(`\nLeft out of the sample with seed ${seed}: ${told.join('; ')}. All of them: --long. The same sample: --seed ${seed}`);
}

/** Whether the browsers went to this machine only. */
function judge({ here, others }) {
  const strange = [...others].filter(([host]) => !GONE_TO.includes(host) && !OF_MAKERS.test(host));
  console.log(`\nThe proxy let ${here} connections through to this machine, and refused: ${[...others.keys()].sort().join(', ') || 'none'}`);
  for (const [host, times] of strange) console.error(`asked for ${times} times, and no host of ours: ${host}`);
  // Some of the named specs have browsers of their own only.
  const isDeaf = here === 0 && named.length === 0;
  if (isDeaf) console.error('nothing went through the proxy');
  return strange.length === 0 && !isDeaf;
}

const proxy = await noteHosts();
// The Firefox that all specs of a lane use is started here.
process.env.OPORDE_PROXY = String(proxy.port);
const server = await serveDist();
try {
  const ended = [];
  const smokes = has('long') ? inKiosk : inKiosk.filter(hasSmoke);
  const isWhole = named.length === 0;
  if (!has('kiosk')) ended.push(...(await run(all.filter(isNamed), { OPORDE_ALSO_IN_KIOSK: isWhole ? smokes.join(' ') : '' })));
  if (has('kiosk')) ended.push(...(await runInKiosk(inKiosk.filter(isNamed))));
  else if (isWhole) ended.push(...(await runInKiosk(smokes)));
  tellTimes(ended);
  tellLeftOut();
  const isQuiet = judge(proxy);
  const red = ended.filter(({ isGreen }) => !isGreen);
  const { pass, fail, cancelled, skipped } = sum(ended);
  // Once more: between this and what the spec said stand hundreds of lines, and who reads may have the end only.
  for (const { name, complaints } of red) console.error(`\n== ${name}, once more\n${complaints}`);
  if (red.length > 0) console.error(`\nred: ${red.map(({ name }) => name).join(', ')}; pictures are in e2e/results`);
  console.log(`\n${pass} passed, ${fail + cancelled} failed, ${skipped} skipped`);
  if (red.length > 0 || !isQuiet || pass === 0) process.exitCode = 1;
} finally {
  await server.stop();
  proxy.stop();
}
