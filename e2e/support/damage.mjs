// What can happen to the files in which a browser keeps a database.
import { closeSync, openSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the databases, by the kind of browser; those of localStorage are never among them. */
const FILES = {
  chromium: /IndexedDB\/.*\.(ldb|log)$/,
  'chromium-sqlite': /IndexedDB\/[^/]+\/[^/]+$/,
  firefox: /storage\/default\/.*\/idb\/[^/]+\.sqlite(-wal)?$/,
};
const FLIPPED = 64;

/** The files of a profile that hold something of the vault, smallest path first. */
export function databases(folder, kind) {
  const all = readdirSync(folder, { recursive: true }).map(String).sort();
  return all.filter((name) => FILES[kind].test(name) && statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0);
}

function flip(file, from) {
  const bytes = readFileSync(file);
  for (let at = from; at < Math.min(from + FLIPPED, bytes.length); at += 1) bytes[at] ^= 0xff;
  writeFileSync(file, bytes);
}

/** Ways to damage a file of so many bytes; `random` chooses the place. */
export const DAMAGES = {
  'flip the head': (file) => flip(file, 0),
  'flip the middle': (file) => flip(file, Math.floor(statSync(file).size / 2)),
  'flip anywhere': (file, random) => flip(file, random.below(statSync(file).size)),
  'cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'cut anywhere': (file, random) => truncateSync(file, random.below(statSync(file).size)),
  'cut the tail': (file, random) => truncateSync(file, Math.max(0, statSync(file).size - 1 - random.below(FLIPPED * FLIPPED))),
  empty: (file) => truncateSync(file, 0),
  zeros: (file) => {
    const zeros = Buffer.alloc(statSync(file).size);
    const open = openSync(file, 'r+');
    writeSync(open, zeros);
    closeSync(open);
  },
  delete: (file) => rmSync(file),
};
