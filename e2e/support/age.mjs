// Files made and opened by programs that know nothing of us: `age`, and our reader in Python.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './server.mjs';

const FILES = `${ROOT}app/exchange/src/tests/files/`;
/** A file made by `age`, its words, and the dossier that is in it. */
export const MADE = readFileSync(`${FILES}made-by-age.oporde`);
export const MADE_WORDS = 'lamp fiets boter haven wolk';
export const MADE_DOSSIER = JSON.parse(readFileSync(`${FILES}sam.json`, 'utf8'));

/** Runs a program on a file that is gone afterwards. */
function read(bytes, run) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-file-'));
  const file = join(folder, 'plan.oporde');
  try {
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = run(file, folder);
    assert.equal(status, 0, `${stdout}${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const readByPython = (bytes, words) =>
  read(bytes, (file) => spawnSync('python3', [`${ROOT}e2e/reader/read_oporde.py`, file, words], { encoding: 'utf8' }));

/** `age` takes a passphrase from a terminal only. */
const AGE = `
import os, pty, sys
file, words, out = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", "-d", "-o", out, file])
said = b""
while b"passphrase" not in said:
    said += os.read(terminal, 1024)
os.write(terminal, words.encode() + b"\\n")
try:
    while os.read(terminal, 1024):
        pass
except OSError:
    pass
_, status = os.waitpid(child, 0)
print(open(out).read())
sys.exit(os.waitstatus_to_exitcode(status))
`;
export const readByAge = (bytes, words) =>
  read(bytes, (file, folder) =>
    spawnSync('python3', ['-c', AGE, file, words, join(folder, 'plan.json')], { encoding: 'utf8' }));

/** Any text as some other program would seal it, with `age -p`. */
const MAKE = `
import os, pty, sys
source, words, out = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", "-p", "-o", out, source])
for _ in range(2):
    said = b""
    while b"passphrase" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, words.encode() + b"\\n")
try:
    while os.read(terminal, 1024):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

export function sealByAge(text, words) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-file-'));
  try {
    const [source, out] = [join(folder, 'plan.json'), join(folder, 'plan.oporde')];
    writeFileSync(source, text);
    const { status, stdout, stderr } = spawnSync('python3', ['-c', MAKE, source, words, out], { encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}`);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text for the owner of a key, as `age -r` makes them: no words open it. */
export function sealForKey(text) {
  const { stdout: key } = spawnSync('age-keygen', { encoding: 'utf8' });
  const [recipient] = /age1\w+/.exec(key);
  const { status, stdout } = spawnSync('age', ['-r', recipient], { input: text });
  assert.equal(status, 0);
  return stdout;
}
