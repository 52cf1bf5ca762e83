// The files of a kiosk that no browser reads: the script, its unit, and what is said of a broken profile.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { withKiosk, write } from '../support/kiosk.mjs';
import { remove } from '../support/profile.mjs';

const PROFILE = { version: 1, address: 'https://ric.example/', allowed_sites: ['dji.nl'] };
const PROFILES = {
  'a site, and plans that stay': PROFILE,
  'no site, and nothing that stays': { ...PROFILE, allowed_sites: [], storage: 'session' },
};

const run = (program, ...args) => spawnSync(program, args, { encoding: 'utf8' });

describe('Kiosk', () => {
  for (const [name, profile] of Object.entries(PROFILES)) {
    test(`script and unit are sound (${name})`, () =>
      withKiosk(profile, ({ folder, out }) => {
        const script = join(out, 'linux/oporde-kiosk.sh');
        const shell = run('shellcheck', '--severity=style', script);
        assert.equal(shell.status, 0, shell.stdout);
        const unit = join(folder, 'oporde-kiosk.service');
        const installed = readFileSync(join(out, 'linux/oporde-kiosk.service'), 'utf8');
        // The one thing that is not there before the script is installed.
        writeFileSync(unit, installed.replace('/usr/local/bin/oporde-kiosk.sh', script));
        const { status, stdout, stderr } = run('systemd-analyze', 'verify', unit);
        assert.deepEqual({ status, said: `${stdout}${stderr}` }, { status: 0, said: '' });
      }));
  }

  test('without its policy nothing starts', () =>
    withKiosk(PROFILE, async (kiosk) => {
      remove(join(kiosk.folder, 'etc/chromium/policies'));
      const { child, gone } = kiosk.start('sh', [join(kiosk.out, 'linux/oporde-kiosk.sh')]);
      let said = '';
      child.stderr.on('data', (chunk) => (said += chunk));
      assert.deepEqual((await gone)[0], 1);
      assert.match(said, /oporde\.json is missing/);
    }));

  test('what is wrong in a profile has a line, and nothing is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oporde-kiosk-'));
    const text = JSON.stringify({ ...PROFILE, allowed_sites: ['dji.nl', 'nu.nl'] }, null, 2);
    const broken = {
      [text]: /^inrichting\.json:6:5: allowed_sites\[1\]: "nu\.nl" is neither in /m,
      [text.replace('nu.nl', '*.dji.nl')]: /^inrichting\.json:6:5: allowed_sites\[1\]: "\*\.dji\.nl" is no host/m,
      [text.replace('"version"', 'version')]: /^inrichting\.json:2:3: /m,
      [text.replace('"version": 1', '"version": "1"')]: /^inrichting\.json:2:16: invalid type/m,
    };
    try {
      for (const [profile, complaint] of Object.entries(broken)) {
        const { status, said, out } = write(profile, folder);
        assert.equal(status, 1);
        assert.match(said, complaint);
        assert.ok(!existsSync(out));
      }
    } finally {
      remove(folder);
    }
  });
});
