// A page of the app as it would be if somebody could write into it, and the host to which they would send.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DIST, ORIGIN, ROOT } from './server.mjs';

const dist = process.env.OPORDE_DIST ?? DIST;
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const POLICY = /^(content-security|cross-origin|permissions|referrer|x-content)/;
/** Where the policy of a page stands. */
export const WAYS = ['headers', 'meta', 'none'];

/** The headers of a page, from the server of the project. */
async function headersOfPage() {
  const response = await fetch(`${ORIGIN}/over`);
  return Object.fromEntries([...response.headers].filter(([name]) => POLICY.test(name)));
}

/** The policy of a page in each of its two places. */
export async function policies() {
  const [, meta] = META.exec(readFileSync(join(dist, 'over.html'), 'utf8'));
  return { headers: (await headersOfPage())['content-security-policy'], meta };
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/** `page(markup)` is an address of the app with that markup on it; `arrived` is what the other host was asked for. */
export async function openAttack(way) {
  const arrived = new Set();
  const waiting = new Map();
  const arrive = (request) => {
    const name = new URL(request.url, 'http://other').pathname.slice(1).split(/[./]/)[0];
    if (name === 'favicon') return;
    arrived.add(name);
    waiting.get(name)?.();
  };
  const other = createServer((request, response) => {
    arrive(request);
    answerAnything(request, response);
  });
  other.on('upgrade', (request, socket) => {
    arrive(request);
    socket.destroy();
  });
  const otherOrigin = await listen(other);
  const policy = way === 'headers' ? await headersOfPage() : {};
  let markup = '';
  let started = 0;
  const app = createServer((request, response) => {
    const name = new URL(request.url, 'http://app').pathname.slice(1);
    if (name === 'page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
      return response.end(withMarkup(markup, way, otherOrigin));
    }
    if (name === 'attempts.js') started += 1;
    const file = name === 'attempts.js' ? join(ROOT, 'e2e/support/attempts.js') : join(dist, name);
    try {
      const type = { js: 'text/javascript', wasm: 'application/wasm', css: 'text/css' }[name.split('.').pop()];
      return response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...policy }).end(readFileSync(file));
    } catch {
      return response.writeHead(404).end();
    }
  });
  const origin = await listen(app);
  return {
    arrived,
    other: otherOrigin,
    /** Becomes `done` when the other host is asked for it. */
    arrival: (name) =>
      new Promise((resolve) => {
        const done = () => resolve('done');
        if (arrived.has(name)) done();
        else waiting.set(name, done);
      }),
    /** How often a page began to run what is on it. */
    started: () => started,
    page(added) {
      markup = added.replaceAll('{other}', otherOrigin);
      return `${origin}/page`;
    },
    stop() {
      for (const server of [other, app]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** The other host would not refuse anything: what is stopped is stopped by the page. */
function answerAnything(request, response) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  // A page of its own that frames ours must not refuse ours itself.
  if (request.url !== '/framing') response.setHeader('cross-origin-embedder-policy', 'require-corp');
  const kind = request.url.split('.').pop();
  const [type, body] = {
    js: ['text/javascript', 'hit();'],
    css: ['text/css', '#target { outline: 3px solid rgb(1, 2, 3); }'],
    svg: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
    stream: ['text/event-stream', 'data: x\n\n'],
    woff2: ['font/woff2', readFileSync(join(dist, 'fonts/noto-sans-latin.woff2'))],
    webmanifest: ['application/manifest+json', '{"name":"x"}'],
  }[kind] ?? ['text/html', '<!doctype html><title>other</title>'];
  response.setHeader('content-type', type);
  response.end(body);
}

/** A page of the build, with the attempts in its head and the markup at the end of its body. */
function withMarkup(markup, way, other) {
  let html = readFileSync(join(dist, 'over.html'), 'utf8');
  if (!META.test(html)) throw new Error('the page has no policy of its own');
  if (way !== 'meta') html = html.replace(META, '');
  // The app itself would take the body as its own.
  html = html.replace(/<script src="[^"]*boot-[^>]*><\/script>/, '');
  return html
    .replace('</head>', `<meta name="other" content="${other}"><script src="./attempts.js"></script></head>`)
    .replace('</body>', `<p id="target">.</p>${markup}</body>`);
}
