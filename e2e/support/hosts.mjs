// nginx and Caddy with the files of app/xtask/hosting/, as they are and where they belong.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { begin, remove } from './profile.mjs';
import { DIST, ROOT } from './server.mjs';

const PORT = '8080';
/** Milliseconds between two looks whether it answers. */
const BETWEEN = 20;
/** What a host must never give away, should it lie there. */
export const HIDDEN = ['.env', '.git/config', 'content/.secret'];

/** How each of them is started, once its files lie where they belong. */
const HOSTS = {
  nginx: {
    place: [
      'mount -t tmpfs tmpfs /etc/nginx/conf.d', 'mount -t tmpfs tmpfs /etc/nginx/sites-enabled',
      'cp "$2/app/xtask/hosting/nginx.conf" /etc/nginx/conf.d/op-orde.conf', 'mkdir /var/log/nginx',
    ],
    run: 'nginx -g "daemon off;"',
  },
  caddy: {
    // What a machine knows of kinds of files is no part of the file.
    place: ['mount --bind "$2/app/xtask/hosting/Caddyfile" /etc/caddy/Caddyfile', 'if [ -f /etc/mime.types ]; then mount --bind /dev/null /etc/mime.types; fi'],
    run: 'env HOME=/run caddy run --config /etc/caddy/Caddyfile --adapter caddyfile',
  },
};
export const NAMES = Object.keys(HOSTS);

/**
 * Runs with such a host. It has a network and folders of its own, so neither the port nor the root
 * of its file is changed, and both may be in use outside. The app lies in its root, and in `oporde/`.
 */
export async function withHost(name, run) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-host-'));
  const running = [];
  try {
    const dist = join(folder, 'dist');
    cpSync(process.env.OPORDE_DIST ?? DIST, dist, { recursive: true });
    symlinkSync('.', join(dist, 'oporde'));
    for (const path of HIDDEN) {
      mkdirSync(join(dist, path, '..'), { recursive: true });
      writeFileSync(join(dist, path), 'secret');
    }
    const { place, run: start } = HOSTS[name];
    const inside = [
      'ip link set lo up',
      'mount -t tmpfs tmpfs /srv', 'mkdir -p /srv/op-orde/dist', 'mount --bind "$1/dist" /srv/op-orde/dist',
      'mount -t tmpfs tmpfs /run', 'mount -t tmpfs tmpfs /var/log', ...place,
      // Caddy, asked for https, would make a root certificate and have the whole machine trust it.
      ...['/etc', '/usr'].flatMap((folder) => [`mount --rbind ${folder} ${folder}`, `mount -o remount,bind,ro ${folder}`]),
      `"$3" "$2/e2e/support/door.mjs" "$1/door" ${PORT} &`, `exec ${start}`,
    ].join('\n');
    const { child } = begin(running)('unshare', ['--mount', '--net', 'sh', '-ec', inside, 'sh', folder, ROOT, process.execPath]);
    let said = '';
    child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
    const host = new Host(join(folder, 'door'));
    while (!(await host.get('/').then(() => true, () => false))) {
      assert.equal(child.exitCode, null, said);
      await pause(BETWEEN);
    }
    await run(host);
  } finally {
    for (const process of running) await process.kill();
    remove(folder);
  }
}

class Host {
  constructor(socketPath) {
    this.socketPath = socketPath;
  }

  /** Status, headers and bytes of an address, as it is written. */
  async get(path, headers = {}) {
    const asked = request({ socketPath: this.socketPath, path, headers: { host: `127.0.0.1:${PORT}`, ...headers } }).end();
    const [response] = await once(asked, 'response');
    const parts = [];
    for await (const part of response) parts.push(part);
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
  }

  /** Opens it to the browsers of this machine; `close` shuts it, with all that is under way. */
  async open() {
    const sockets = new Set();
    const server = createServer((outside) => {
      const inside = connect(this.socketPath);
      for (const socket of [outside, inside]) {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      }
      pipeline(outside, inside, () => {});
      pipeline(inside, outside, () => {});
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      origin: `http://127.0.0.1:${server.address().port}`,
      close() {
        server.close();
        for (const socket of sockets) socket.destroy();
      },
    };
  }
}
