// A host of this app that brings out new versions, and whose network can be cut at any byte.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DIST } from './server.mjs';

const KINDS = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};
const dist = process.env.OPORDE_DIST ?? DIST;
const hash = (kind, bytes, form) => createHash(kind).update(bytes).digest(form);
const read = (name) => readFileSync(join(dist, name));
const only = (html, pattern) => {
  const found = [...new Set(html.match(pattern) ?? [])];
  if (found.length !== 1) throw new Error(`${pattern} is there ${found.length} times`);
  return found[0];
};

/**
 * The files in which a next version differs from dist/: boot script, style sheet, the pages and their
 * table, and every other time sw.js too. What tells it apart is a comment; every name, hash and
 * integrity is as the build makes it.
 */
export function nextRelease(number) {
  const frame = read('index.html').toString();
  const files = new Map();
  const renamed = new Map();
  for (const [stem, extension] of [['boot', 'js'], ['style', 'css']]) {
    const old = only(frame, new RegExp(`${stem}-[0-9a-f]{16}\\.${extension}`, 'g'));
    const bytes = Buffer.concat([read(old), Buffer.from(`\n/* ${number} */\n`)]);
    const name = `${stem}-${hash('sha256', bytes, 'hex').slice(0, 16)}.${extension}`;
    files.set(name, bytes);
    renamed.set(old, name);
    renamed.set(`sha384-${hash('sha384', read(old), 'base64')}`, `sha384-${hash('sha384', bytes, 'base64')}`);
  }
  const changed = (text) => [...renamed].reduce((all, [old, now]) => all.replaceAll(old, now), text);
  let table = read('release.json').toString();
  const old = only(table, /pages-[0-9a-f]{16}\.json/g);
  const parts = Buffer.from(changed(read(old).toString()));
  const name = `pages-${hash('sha256', parts, 'hex').slice(0, 16)}.json`;
  files.set(name, parts);
  renamed.set(old, name);
  renamed.set(`sha384-${hash('sha384', read(old), 'base64')}`, `sha384-${hash('sha384', parts, 'base64')}`);
  table = changed(table).replace(/"version":"[0-9a-f]{16}"/, `"version":"${String(number).padStart(16, '0')}"`);
  files.set('release.json', Buffer.from(table));
  if (number % 2) files.set('sw.js', Buffer.from(`${read('sw.js')}\n/* ${number} */\n`));
  return { files, page: changed };
}

/** Serves dist/, or a next version of it; `left` is how many bytes of bodies may still pass. */
export async function host(port) {
  const state = { release: undefined, left: Infinity, passed: 0, asked: [] };
  const body = (path) => {
    const name = decodeURIComponent(path).replace(/^\//, '');
    const own = state.release?.files.get(name);
    if (own) return { name, bytes: own };
    for (const file of [name, `${name}.html`, join(name, 'index.html')]) {
      const at = join(dist, file);
      if (!existsSync(at) || !statSync(at).isFile()) continue;
      const bytes = readFileSync(at);
      const isPage = extname(file) === '.html' && state.release;
      return { name: file, bytes: isPage ? Buffer.from(state.release.page(bytes.toString())) : bytes };
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const found = body(new URL(request.url, 'http://host').pathname);
    if (state.left <= 0) return request.socket.destroy();
    state.asked.push(request.url);
    if (!found) return response.writeHead(404).end();
    const { name, bytes } = found;
    const headers = {
      'Content-Type': KINDS[extname(name)] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      'Cache-Control': /-[0-9a-f]{16}\./.test(name) ? 'max-age=31536000, immutable' : 'no-cache',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    response.writeHead(200, headers);
    const whole = bytes.length <= state.left;
    const part = whole ? bytes : bytes.subarray(0, state.left);
    state.left -= bytes.length;
    state.passed += part.length;
    if (whole) return response.end(part);
    return response.write(part, () => request.socket.destroy());
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    state,
    /** Whatever is asked from now on gets no answer. */
    cut() {
      state.left = 0;
      server.closeAllConnections();
    },
    mend() {
      state.left = Infinity;
    },
    /** What the institution says from now on. */
    place(profile) {
      state.release = { files: new Map([['inrichting.json', Buffer.from(JSON.stringify(profile))]]), page: (html) => html };
    },
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
