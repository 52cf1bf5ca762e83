// What can happen to the files in which a browser keeps a database.
import { appendFileSync, closeSync, openSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const QUOTA = {
  quota: /WebStorage\/QuotaManager$/,
  'quota journal': /WebStorage\/QuotaManager-journal$/,
};
/** `LOG` and `LOCK` hold nothing that LevelDB reads. */
const LEVELDB = { marker: /Local Storage\/leveldb\/(\d+\.(log|ldb)|MANIFEST-\d+|CURRENT)$/ };
/** The kinds of files that hold the vault or lead to it, by the kind of browser. */
const FILES = {
  chromium: {
    log: /IndexedDB\/.*\.log$/,
    table: /IndexedDB\/.*\.ldb$/,
    manifest: /IndexedDB\/.*\/MANIFEST-\d+$/,
    current: /IndexedDB\/.*\/CURRENT$/,
    ...LEVELDB,
    ...QUOTA,
  },
  'chromium-sqlite': {
    database: /IndexedDB\/[^/]+\/[A-Z0-9]+$/,
    'write-ahead log': /IndexedDB\/[^/]+\/[A-Z0-9]+-wal$/,
    ...LEVELDB,
    ...QUOTA,
  },
  firefox: {
    database: /storage\/default\/.*\/idb\/[^/]+\.sqlite$/,
    'write-ahead log': /storage\/default\/.*\/idb\/[^/]+\.sqlite-wal$/,
    marker: /storage\/default\/.*\/ls\/data\.sqlite$/,
    metadata: /storage\/default\/[^/]+\/\.metadata-v2$/,
  },
};
/** A file of each browser without which a database does not open as it was. */
const VITAL = { chromium: 'current', 'chromium-sqlite': 'database', firefox: 'database' };
/** The damage of each family that leaves nothing of a file. */
const RUINS = { flip: 'zeros', cut: 'empty', delete: 'delete' };
const FLIPPED = 64;

/** The kinds of files that a profile of this browser must have. */
export const kindsOf = (browser) => Object.keys(FILES[browser]);

/** The files of each kind that hold something, smallest path first. */
export function databases(folder, browser) {
  const all = readdirSync(folder, { recursive: true }).map(String).sort();
  const isThere = (name) => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0;
  const files = Object.entries(FILES[browser]).map(([kind, pattern]) => [kind, all.filter((name) => pattern.test(name) && isThere(name))]);
  return Object.fromEntries(files.filter(([, names]) => names.length > 0));
}

function flip(file, from) {
  const bytes = readFileSync(file);
  for (let at = from; at < Math.min(from + FLIPPED, bytes.length); at += 1) bytes[at] ^= 0xff;
  writeFileSync(file, bytes);
}

/** Ways to damage a file of so many bytes, by family; `random` chooses the place. */
export const DAMAGES = {
  flip: {
    'flip the head': (file) => flip(file, 0),
    'flip the middle': (file) => flip(file, Math.floor(statSync(file).size / 2)),
    'flip anywhere': (file, random) => flip(file, random.below(statSync(file).size)),
    zeros: (file) => {
      const zeros = Buffer.alloc(statSync(file).size);
      const open = openSync(file, 'r+');
      writeSync(open, zeros);
      closeSync(open);
    },
  },
  cut: {
    'cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
    'cut anywhere': (file, random) => truncateSync(file, random.below(statSync(file).size)),
    'cut the tail': (file, random) => truncateSync(file, Math.max(0, statSync(file).size - 1 - random.below(FLIPPED * FLIPPED))),
    empty: (file) => truncateSync(file, 0),
  },
  delete: { delete: (file) => rmSync(file) },
};

/** Cases that can not end well: where one does, its damage hit nothing. */
export const ruins = (browser) => Object.entries(RUINS).map(([family, damage]) => ({ kind: VITAL[browser], family, damage }));

/** So many cases of a kind and a family, with a damage of that: every kind in turn, and each time with another family. */
export function deck(kinds, count, random) {
  const shuffled = (list) => list.map((one) => [random.below(2 ** 31), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
  const [first, families] = [shuffled(kinds), shuffled(Object.keys(DAMAGES))];
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / first.length);
    const place = at % first.length;
    const family = families[(place + round) % families.length];
    return { kind: first[place], family, damage: random.pick(Object.keys(DAMAGES[family])) };
  });
}

/** Begins a record at the end of Chromium's log, as a kill in the middle of a write leaves it; returns the log. */
export function tear(folder) {
  const [name] = databases(folder, 'chromium').log;
  const log = join(folder, name);
  const [checksum, length, whole] = [[1, 2, 3, 4], [0xe8, 0x03], [1]];
  appendFileSync(log, Buffer.from([...checksum, ...length, ...whole, ...Buffer.alloc(100, 5)]));
  return log;
}
