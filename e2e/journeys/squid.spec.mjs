// The proxy of a kiosk, as a page and its scripts meet it: what is on the list passes, nothing else does.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { withKiosk } from '../support/kiosk.mjs';
import { forTest } from '../support/patience.mjs';
import { answers, freePort } from '../support/server.mjs';

/** A proxy or browser that hangs fails its test. */
const LIMIT = { timeout: forTest(120_000) };
/** Every host of the test is this machine; another number than the usual, whose ports may be taken. */
const HERE = '127.8.4.73';
const HOSTS = ['ric.test', 'www.ric.test', 'below.ric.test', 'other.test', 'app.test'];
const PROFILE = {
  version: 1,
  address: 'https://app.test:8443/',
  allowed_sites: ['ric.test'],
  own_sites: [{ host: 'ric.test', title: 'Het RIC' }],
};

/** Listens on a port of this machine, if it may. */
async function listen(server, port) {
  server.listen(port, HERE);
  await once(server, 'listening');
  return server;
}

/** Answers whoever comes and leaves; a proxy that breaks off what it has heard is no fault of the test. */
function greet(socket) {
  socket.on('error', () => socket.destroy());
  socket.end('here');
}

/** Runs with the proxy of a kiosk, and with a page on each host; `asked` fills with what arrives there. */
async function withProxy(run, profile = PROFILE) {
  const port = await freePort();
  const asked = [];
  const pages = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    response.setHeader('content-type', 'text/html');
    // Any page may read it, so that a refusal is one of the proxy.
    response.setHeader('access-control-allow-origin', '*');
    response.end(`<title>${request.headers.host}</title><p>here</p>`);
  });
  const tunnels = createTcp(greet);
  const odd = createTcp(greet);
  const servers = [await listen(pages, 80), await listen(tunnels, 443), await listen(odd, 8443)];
  try {
    await withKiosk(profile, async (kiosk) => {
      const file = (name, text) => {
        const path = join(kiosk.folder, name);
        writeFileSync(path, text);
        return path;
      };
      const hosts = file('hosts', HOSTS.map((host) => `${HERE} ${host}\n`).join(''));
      // The rules are those of the file; only where names lead and where a log lies is another matter.
      const conf = file('test.conf', [
        'include /etc/squid/squid.conf', `hosts_file ${hosts}`, 'pid_filename none', 'cache_log /dev/null',
        'coredump_dir none', 'netdb_filename none', '',
      ].join('\n'));
      const { child } = kiosk.start('/usr/sbin/squid', ['-N', '-d', '1', '-f', conf]);
      let said = '';
      child.stderr.on('data', (chunk) => (said += chunk));
      while (!(await answers(port))) assert.equal(child.exitCode, null, said);
      await run({ proxy: `127.0.0.1:${port}`, port, asked });
    }, '--proxy', `127.0.0.1:${port}`);
  } finally {
    for (const server of servers) server.close();
  }
}

/** The line that the proxy answers to a wish for a tunnel. */
async function tunnel(port, to) {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.end(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`);
  let said = '';
  // Only until the line is there: what becomes of the tunnel after that is another matter.
  for await (const chunk of socket) {
    said += chunk;
    if (said.includes('\r\n')) break;
  }
  return said.split('\r\n')[0];
}

describe('Squid', () => {
  test('tunnels lead to the sites of the list and to the app, each by its own port', LIMIT, () =>
    withProxy(async ({ port }) => {
      for (const to of ['ric.test:443', 'www.ric.test:443', 'app.test:8443']) {
        assert.match(await tunnel(port, to), / 200 /, to);
      }
      const refused = [
        'other.test:443', 'below.ric.test:443', 'ric.test:22', 'ric.test:80', 'ric.test:8443', 'app.test:443',
        `${HERE}:443`, 'ric.test.other.test:443', '[::1]:443',
      ];
      for (const to of refused) assert.match(await tunnel(port, to), / 403 /, to);
    }));

  test('without any site only the app is let through, also by the number of its machine', LIMIT, () =>
    withProxy(async ({ port }) => {
      assert.match(await tunnel(port, `${HERE}:8443`), / 200 /);
      for (const to of ['ric.test:443', 'app.test:8443', `${HERE}:443`]) assert.match(await tunnel(port, to), / 403 /, to);
    }, { version: 1, address: `https://${HERE}:8443/` }));

  test('a page of the list opens and no other, and no script of it reaches another host', LIMIT, () =>
    withProxy(async ({ proxy, asked }) => {
      const browser = await launch('chromium', { proxy: { server: proxy } });
      try {
        const page = await browser.newPage();
        const open = async (url) => (await page.goto(url)).status();
        assert.equal(await open('http://ric.test/'), 200);
        assert.equal(await page.title(), 'ric.test');
        const fetched = (url, mode) =>
          page.evaluate(([url, mode]) => fetch(url, { mode }).then(({ type }) => type, String), [url, mode]);
        assert.equal(await fetched('http://www.ric.test/also', 'cors'), 'cors');
        assert.match(await fetched('http://other.test/secret', 'cors'), /TypeError/);
        // Such a request never tells its page how it went: what counts is that nothing arrived.
        await fetched('http://other.test/secret', 'no-cors');
        await fetched('https://other.test/secret', 'no-cors');
        for (const url of ['http://other.test/', 'http://below.ric.test/', `http://${HERE}/`]) {
          assert.equal(await open(url), 403, url);
        }
        await assert.rejects(page.goto('https://other.test/'), /ERR_TUNNEL_CONNECTION_FAILED/);
        const hosts = new Set(asked.map((url) => url.split('/')[0]));
        assert.deepEqual([...hosts].sort(), ['ric.test', 'www.ric.test']);
      } finally {
        await browser.close();
      }
    }));
});
