// Puts NAME.br and NAME.gz beside each file of a folder that is smaller so: what a host sends, made once.
// `node pack.mjs FOLDER RESULTS`; what was packed before is taken from RESULTS, by its content.
// Node brings the C libraries of both, which are four times as quick as those in Rust that `xtask` compiled unoptimised.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that become smaller; fonts and pictures of dots are packed already. */
const KINDS = /\.(html|js|css|json|wasm|bin|svg|webmanifest)$/;
/** Another version may pack otherwise, so it is in the name of the result. */
const WAYS = [
  {
    end: 'br',
    how: `brotli-${process.versions.brotli}-11`,
    pack: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  },
  { end: 'gz', how: `zlib-${process.versions.zlib}-9`, pack: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
];
/** Packing runs in the threads of Node, of which there are four. */
const AT_A_TIME = 4;

const [folder, results] = process.argv.slice(2);
await mkdir(results, { recursive: true });
const left = (await readdir(folder, { recursive: true })).filter((name) => KINDS.test(name));
const hands = Array.from({ length: AT_A_TIME }, async () => {
  for (let name = left.pop(); name !== undefined; name = left.pop()) await beside(join(folder, name));
});
await Promise.all(hands);

async function beside(file) {
  const bytes = await readFile(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  for (const { end, how, pack } of WAYS) {
    const small = await once(join(results, `${hash}-${how}.${end}`), () => pack(bytes));
    if (small.length < bytes.length) await writeFile(`${file}.${end}`, small);
  }
}

/** What was made under this name before, or is made now. */
async function once(kept, make) {
  // A second build that is to prove something takes nothing from the first one.
  if (process.env.OP_ORDE_ANEW === undefined) {
    try {
      const found = await readFile(kept);
      const now = new Date();
      await utimes(kept, now, now);
      return found;
    } catch {
      // It was never made, or another build has just thrown it away.
    }
  }
  const made = await make();
  // Another build may look for it at this moment, and two files may have one content: it is there whole or not at all.
  const part = `${kept}.part-${randomUUID()}`;
  await writeFile(part, made);
  await rename(part, kept);
  return made;
}
