// A host as the README asks for one: sends what is packed packed, and lets a browser ask whether a file changed.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const KINDS = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
  '.png': 'image/png', '.webmanifest': 'application/manifest+json',
};
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * Serves a folder; `asked` holds the path of each request, in order, and what was answered.
 * `kinds` are what this host says of files by their ending, where it knows it otherwise or not at all.
 */
export async function packedHost(folder, kinds = {}) {
  const known = { ...KINDS, ...kinds };
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const file = find(folder, decodeURIComponent(pathname));
    const isPacked = file && existsSync(`${file}.br`) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const bytes = file && readFileSync(isPacked ? `${file}.br` : file);
    const etag = bytes && `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const isSame = etag && request.headers['if-none-match'] === etag;
    const status = !file ? 404 : isSame ? 304 : 200;
    asked.push({ path: pathname, status, at: performance.now() });
    if (!file) return response.writeHead(404).end();
    const headers = {
      ...ISOLATED,
      ETag: etag,
      'Cache-Control': /-[0-9a-f]{16}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (isSame) return response.writeHead(304, headers).end();
    Object.assign(headers, { 'Content-Type': known[extname(file)] ?? 'application/octet-stream', 'Content-Length': bytes.length });
    if (isPacked) headers['Content-Encoding'] = 'br';
    return response.writeHead(200, headers).end(bytes);
  });
  // A browser keeps its connections; one that we close under its hands would cost it another handshake.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    asked,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file of an address: itself, the page of that name, or the page of a folder. */
function find(folder, path) {
  const at = join(folder, path);
  if (!at.startsWith(folder)) return undefined;
  return [at, `${at.replace(/\/$/, '')}.html`, join(at, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
}
