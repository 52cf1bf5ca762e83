// Looks for words in all files of a folder: as they are, spelled in other ways, and inside what browsers compress.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, constants, gunzipSync, inflateSync, inflateRawSync } from 'node:zlib';
import { finder } from './patterns.mjs';

const PARTLY = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 << 20 };
/** Files that a browser fills with records it compresses one by one. */
const DATABASES = /IndexedDB|Local Storage|Session Storage|\.ldb$|\.log$|^storage\//;

/** The words that stand somewhere in the folder, each with the file, how it is packed and how it is spelled. */
export function search(folder, words) {
  const find = finder(words);
  const found = new Map();
  for (const [file, bytes] of files(folder)) {
    const name = relative(folder, file);
    for (const [packed, part] of readings(bytes, name)) {
      find(part, ({ word, how }) => found.set(`${word}\n${name}\n${packed}\n${how}`, { word, file: name, packed, how }));
    }
  }
  return [...found.values()];
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield [path, content(path)];
  }
}

/** What stands in a file; nothing when the browser that runs there just took it away. */
function content(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function* readings(bytes, name) {
  yield ['plain', bytes];
  yield* streams(bytes);
  if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') {
    yield ['lz4', lz4(bytes.subarray(12), bytes.readUInt32LE(8))];
  }
  if (DATABASES.test(name)) {
    for (const [packed, out] of snappies(bytes)) {
      yield [packed, out];
      // A table packs blocks, in which lie values that were packed before.
      if (name.endsWith('.ldb')) yield* snappies(Buffer.from(out));
    }
  }
  const brotli = quietly(() => brotliDecompressSync(bytes, { maxOutputLength: PARTLY.maxOutputLength }));
  if (brotli) yield ['brotli', brotli];
}

/** gzip and zlib streams, wherever one begins. */
function* streams(bytes) {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) continue;
    const out = quietly(() => gunzipSync(bytes.subarray(at), PARTLY));
    if (out) yield ['gzip', out];
  }
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    if (![0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1])) continue;
    const out = quietly(() => inflateSync(bytes.subarray(at), PARTLY));
    if (out) yield ['zlib', out];
  }
  const raw = quietly(() => inflateRawSync(bytes, PARTLY));
  if (raw) yield ['deflate', raw];
}

function quietly(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** A snappy block may begin anywhere: in a LevelDB table, in a value, in a page of SQLite. */
function* snappies(bytes) {
  for (let at = 0; at < bytes.length; at += 1) {
    const out = snappy(bytes, at);
    if (out) yield ['snappy', out];
  }
}

const LEAST = 24;
const MOST = 4 << 20;
const ROOM = Buffer.alloc(MOST);

/** Decodes a snappy block up to its end or its first mistake; nothing when that comes at once. */
export function snappy(bytes, from) {
  let at = from;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    if (at >= bytes.length || shift > 21) return undefined;
    const byte = bytes[at];
    at += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (length < LEAST || length > MOST) return undefined;
  // The first element must be a literal: there is nothing to copy yet.
  if (at >= bytes.length || (bytes[at] & 3) !== 0) return undefined;
  let end = 0;
  let copied = false;
  while (at < bytes.length && end < length) {
    const tag = bytes[at];
    at += 1;
    const wide = [(tag >> 2) - 59, 1, 2, 4][tag & 3];
    let number = 0;
    for (let index = 0; index < wide; index += 1) number |= bytes[at + index] << (8 * index);
    if (wide > 0) at += wide;
    if ((tag & 3) === 0) {
      const size = 1 + (wide > 0 ? number : tag >> 2);
      if (size < 1 || at + size > bytes.length || end + size > length) break;
      bytes.copy(ROOM, end, at, at + size);
      at += size;
      end += size;
      continue;
    }
    const size = (tag & 3) === 1 ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    const back = (tag & 3) === 1 ? number | ((tag >> 5) << 8) : number;
    if (back < 1 || back > end || end + size > length) break;
    for (let index = 0; index < size; index += 1, end += 1) ROOM[end] = ROOM[end - back];
    copied = true;
  }
  // Without a copy the block is as plain as its bytes are.
  return copied && end >= LEAST ? ROOM.subarray(0, end) : undefined;
}

/** Decodes an LZ4 block, as in Firefox's session files. */
export function lz4(bytes, length) {
  const out = Buffer.alloc(length);
  let at = 0;
  let end = 0;
  const size = (first) => {
    let total = first;
    if (first < 15) return total;
    let byte;
    do {
      byte = bytes[at];
      at += 1;
      total += byte;
    } while (byte === 255);
    return total;
  };
  while (at < bytes.length) {
    const token = bytes[at];
    at += 1;
    const literal = size(token >> 4);
    bytes.copy(out, end, at, at + literal);
    at += literal;
    end += literal;
    if (at >= bytes.length) break;
    const back = bytes.readUInt16LE(at);
    at += 2;
    const match = size(token & 15) + 4;
    for (let index = 0; index < match; index += 1, end += 1) out[end] = out[end - back];
  }
  return out.subarray(0, end);
}
