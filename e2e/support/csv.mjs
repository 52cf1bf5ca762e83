// Tables in files, read by a program of others.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** What Python reads in a table. */
export function readByPython(bytes) {
  const read = "import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline=''), delimiter=';'))))";
  const { status, stdout, stderr } = spawnSync('python3', ['-c', read], { input: bytes, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}
