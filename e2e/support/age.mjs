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

/** Runs a program on a file in a folder that is gone afterwards; `take` gets what it said. */
function run(bytes, start, take) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-file-'));
  const file = join(folder, 'given');
  const out = join(folder, 'made');
  try {
    writeFileSync(file, bytes);
    const [program, args] = start(file, out);
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}`);
    return take(stdout, out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const readByPython = (bytes, words) =>
  run(bytes, (file) => ['python3', [`${ROOT}e2e/reader/read_oporde.py`, file, words]], (said) => JSON.parse(said));

/** `age` takes a passphrase from a terminal only: once to open, twice to make. */
const AGE = `
import os, pty, sys
way, file, words, out = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", way, "-o", out, file])
for _ in range({"-d": 1, "-p": 2}[way]):
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
const byAge = (way, bytes, words) =>
  run(bytes, (file, out) => ['python3', ['-c', AGE, way, file, words, out]], (_, out) => readFileSync(out));

export const readByAge = (bytes, words) => JSON.parse(byAge('-d', bytes, words));

/** Any text as some other program would seal it, with `age -p`. */
export const sealByAge = (text, words) => byAge('-p', text, words);

/** A text for the owner of a key, as `age -r` makes them: no words open it. */
export function sealForKey(text) {
  const { stdout: key } = spawnSync('age-keygen', { encoding: 'utf8' });
  const [recipient] = /age1\w+/.exec(key);
  const { status, stdout } = spawnSync('age', ['-r', recipient], { input: text });
  assert.equal(status, 0);
  return stdout;
}
