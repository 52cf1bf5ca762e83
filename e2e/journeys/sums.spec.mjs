// What goes out beside dist/, read by the programs that others would use.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { remove } from '../support/profile.mjs';
import { ROOT } from '../support/server.mjs';

const PARTS = ['dist', 'release'];

test('the sums hold for each file, and a byte more is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-sums-'));
  try {
    for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    const check = () => spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'release/SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    const { status, stdout, stderr } = check();
    assert.equal(status, 0, stdout + stderr);
    const listed = readFileSync(join(folder, 'release/SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  ')[1]);
    const there = PARTS.flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true })
        .map((name) => `${part}/${name}`)
        .filter((name) => statSync(join(folder, name)).isFile()));
    assert.deepEqual(listed.toSorted(), there.filter((name) => name !== 'release/SHA256SUMS').sort());
    writeFileSync(join(folder, 'dist/index.html'), '\n', { flag: 'a' });
    assert.match(check().stdout, /^dist\/index\.html: FAILED$/m);
  } finally {
    remove(folder);
  }
});

test('a host that reads _headers keeps what has a hash in its name, and nothing else', () => {
  const rules = new Map();
  let path;
  for (const line of readFileSync(join(ROOT, 'release/_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) path = line;
    const value = /^  Cache-Control: (.*)$/.exec(line)?.[1];
    if (value) rules.set(path, value);
  }
  const rule = (name) => [...rules.keys()].filter((path) => path === `/${name}` || (path.endsWith('/*') && `/${name}`.startsWith(path.slice(0, -1))));
  const names = readdirSync(join(ROOT, 'dist'), { recursive: true })
    .map(String)
    .filter((name) => statSync(join(ROOT, 'dist', name)).isFile() && !/\.(br|gz)$/.test(name));
  for (const name of names) {
    // Two rules for one file would be two values.
    const found = rule(name).map((path) => rules.get(path));
    assert.deepEqual(found, /-[0-9a-f]{16}\./.test(name) ? ['public, max-age=31536000, immutable'] : [], name);
  }
});

test('the list of parts is CycloneDX, and names what the wasm is made from', async () => {
  const text = readFileSync(join(ROOT, 'release/op-orde.cdx.json'), 'utf8');
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(text), null);
  assert.notEqual(await validator.validate(text.replace('"type": "library"', '"type": "thing"')), null, 'it does judge');

  const { components, dependencies } = JSON.parse(text);
  const of = (name) => components.find((component) => component.name === name);
  for (const name of ['leptos', 'age', 'argon2', 'wasm-bindgen', 'rust-std', 'Noto Sans', 'Tabler Icons', 'ui', 'worker']) {
    assert.ok(of(name), name);
  }
  for (const name of ['trunk', 'xtask', 'proptest', 'serde_derive']) assert.equal(of(name), undefined, `${name} is not in the files`);
  for (const component of components) {
    assert.ok(component.licenses.length > 0, component.name);
    if (component.purl) assert.match(component.hashes?.[0].content ?? '', /^[0-9a-f]{64}$/, component.name);
  }
  const known = new Set(components.map((component) => component['bom-ref']));
  assert.equal(known.size, components.length);
  const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  assert.deepEqual([...known].filter((part) => !needed.has(part)), [], 'nothing stands beside the tree');
  assert.deepEqual([...needed].filter((part) => !known.has(part)), []);
});
