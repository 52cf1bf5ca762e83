// nginx and Caddy of Debian with the files of app/xtask/hosting/: each file of dist/, each address, whatever the browser takes.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BOTH, launch, visit } from '../support/browser.mjs';
import { HIDDEN, NAMES, withHost } from '../support/hosts.mjs';
import { LONG, sample, turnOfRun } from '../support/levels.mjs';
import { packedHost } from '../support/packed-host.mjs';
import { forTest } from '../support/patience.mjs';
import { DIST, ORIGIN } from '../support/server.mjs';
import { see } from '../support/see.mjs';
import { sitemap } from '../support/sitemap.mjs';

const LIMIT = { timeout: forTest(180_000) };
const FOLDER = process.env.OPORDE_DIST ?? DIST;
/** The root of the host, and a folder of it. */
const PLACES = ['', '/oporde'];
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, undefined: (bytes) => bytes };
const PACKED = /\.(br|gz)$/;
/** The shortest pages are no smaller packed. */
const ENDING = { br: '.br', gzip: '.gz' };

const files = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => statSync(join(FOLDER, name)).isFile());
const plain = files.filter((name) => !PACKED.test(name));
const read = (name) => readFileSync(join(FOLDER, name));

/** What a page may do, how long a file holds: as our own server sends it for that file. */
async function expected(name) {
  const response = await fetch(`${ORIGIN}/${name}`, { method: 'HEAD' });
  const { connection, 'content-length': length, 'keep-alive': alive, date, ...headers } = Object.fromEntries(response.headers);
  return headers;
}

/** Holds an answer against the file that it should be. */
function same(answer, name, headers, what) {
  const unpacked = UNPACK[answer.headers['content-encoding']](answer.body);
  assert.ok(unpacked.equals(read(name)), `${what} is ${name}`);
  const sent = Object.fromEntries(Object.keys(headers).map((header) => [header, answer.headers[header]]));
  assert.deepEqual(sent, headers, what);
}

for (const kind of NAMES) {
  describe(`Host ${kind}`, () => {
    test('sends each file as it is, packed as the browser takes it, with all headers', LIMIT, () =>
      withHost(kind, async (host) => {
        assert.ok(plain.length > 400 && files.length > 800, `${files.length} files`);
        // One file in eight; what a host does it does by the kind of a file.
        for (const name of sample(plain, (one) => one, 8)) {
          const headers = await expected(name);
          const isHashed = /-[0-9a-f]{16}\./.test(name);
          assert.equal(headers['cache-control'], isHashed ? 'public, max-age=31536000, immutable' : 'no-cache', name);
          for (const place of PLACES) {
            for (const accepted of ['br, gzip', 'gzip', 'identity']) {
              const answer = await host.get(`${place}/${name}`, { 'accept-encoding': accepted });
              const what = `${place}/${name} for ${accepted}`;
              assert.equal(answer.status, 200, what);
              same(answer, name, headers, what);
              const best = accepted.split(', ').find((packed) => files.includes(`${name}${ENDING[packed]}`));
              assert.equal(answer.headers['content-encoding'], best, what);
              if (best) assert.match(answer.headers.vary, /accept-encoding/i, what);
            }
          }
        }
      }));

    test('sends a page at each of its addresses', LIMIT, () =>
      withHost(kind, async (host) => {
        const headers = await expected('index.html');
        for (const { path } of sitemap()) {
          const name = path === '/' ? 'index.html' : `${path.slice(1)}.html`;
          const inside = path === '/' ? 'index.html' : `${path.slice(1)}/index.html`;
          for (const place of PLACES) {
            const flat = await host.get(`${place}${path}`);
            assert.equal(flat.status, 200, path);
            same(flat, name, headers, path);
            if (path === '/') continue;
            const folder = await host.get(`${place}${path}/`);
            assert.equal(folder.status, 200, `${path}/`);
            same(folder, inside, headers, `${path}/`);
          }
        }
      }));

    test('says of what is not there that it is not, and never gives away hidden files', LIMIT, () =>
      withHost(kind, async (host) => {
        const headers = await expected('404.html');
        const unknown = ['dit-bestaat-niet', 'taak/xx-99', 'content/nl-core-0123456789abcdef.bin', 'app-0123456789abcdef.js'];
        for (const path of [...unknown, ...HIDDEN, '%2eenv', '.git/']) {
          for (const place of PLACES) {
            const answer = await host.get(`${place}/${path}`);
            assert.equal(answer.status, 404, path);
            same(answer, '404.html', headers, path);
          }
        }
        for (const path of ['/../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/content/..%2f..%2f..%2f..%2fetc/passwd']) {
          const answer = await host.get(path);
          assert.ok([400, 404].includes(answer.status), `${answer.status} ${path}`);
        }
      }));

    // In each run one browser with each host.
    for (const name of LONG ? BOTH : [BOTH[(turnOfRun() + NAMES.indexOf(kind)) % BOTH.length]]) {
      test(`the app opens in ${name}, in a folder of the host, and without it`, LIMIT, () =>
        withHost(kind, async (host) => {
          const opened = await host.open();
          const browser = await launch(name);
          try {
            for (const place of PLACES) {
              const { app, page, context, problems } = await visit(browser, {
                origin: `${opened.origin}${place}`, serviceWorkers: 'allow',
              });
              await app.open('/plan');
              await app.on('Mijn plan');
              await app.open('/instellingen');
              await see(page.getByText('Klaar om zonder internet te werken.'));
              assert.deepEqual(problems, []);
              if (place) {
                opened.close();
                await app.open('/plan/weg');
                await app.on('De weg naar buiten');
              }
              await context.close();
            }
          } finally {
            await browser.close();
            opened.close();
          }
        }));
    }
  });
}

describe('Host that does not know what wasm is', () => {
  // An old table of kinds, or a host that tells every browser to guess: the bytes are the same.
  const kinds = { nothing: '', octets: 'application/octet-stream', 'with a charset': 'application/wasm; charset=utf-8' };
  for (const [at, [kind, type]] of Object.entries(kinds).entries()) {
    for (const name of LONG ? BOTH : [BOTH[(turnOfRun() + at) % BOTH.length]]) {
      test(`every screen comes in ${name}, sent as ${kind}`, LIMIT, async () => {
        const host = await packedHost(FOLDER, { '.wasm': type });
        const browser = await launch(name);
        try {
          const { app, context, problems } = await visit(browser, { origin: `http://127.0.0.1:${host.port}` });
          for (const [path, title] of [['/plan', 'Mijn plan'], ['/plan/weg', 'De weg naar buiten']]) {
            await app.open(path);
            await app.on(title);
          }
          assert.deepEqual(problems, []);
          await context.close();
        } finally {
          await browser.close();
          await host.stop();
        }
      });
    }
  }
});
