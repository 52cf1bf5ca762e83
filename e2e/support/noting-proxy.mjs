// A SOCKS proxy that notes every host that a browser goes to, this machine among them, and leads to this machine only.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const HERE = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;
/** A name that journeys give to this machine, so that it is none of its own to a browser: http to it is not safe. */
export const ELSEWHERE = 'op-orde.test';
const VERSION = 5;
const NO_PASSWORD = 0;
const KINDS = { ip4: 1, name: 3, ip6: 4 };
const DONE = 0;
const NOT_ALLOWED = 2;
const REFUSED = 5;

/** Starts one; `others` says how often a browser wished for a host that is not this machine. */
export async function noteHosts() {
  const others = new Map();
  let here = 0;
  const note = (host) => {
    const isHere = host === ELSEWHERE || HERE.test(host);
    if (isHere) here += 1;
    else others.set(host, (others.get(host) ?? 0) + 1);
    return isHere;
  };
  // A browser that goes away in the middle of its wish wished for nothing.
  const server = createServer((socket) => void answer(socket, note).catch(() => socket.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    others,
    get here() {
      return here;
    },
    stop: () => server.close(),
  };
}

async function answer(socket, note) {
  // Whoever breaks off what it asked for is no fault of the proxy.
  socket.on('error', () => socket.destroy());
  const [, methods] = await take(socket, 2);
  await take(socket, methods);
  socket.write(Buffer.from([VERSION, NO_PASSWORD]));
  const [, , , kind] = await take(socket, 4);
  const host = await hostOf(socket, kind);
  const port = (await take(socket, 2)).readUInt16BE();
  const reply = (code) => socket.write(Buffer.from([VERSION, code, 0, KINDS.ip4, 0, 0, 0, 0, 0, 0]));
  if (!note(host)) {
    reply(NOT_ALLOWED);
    return socket.end();
  }
  // Servers of journeys listen at one number only.
  const target = connect({ host: host === '::1' || host === ELSEWHERE ? '127.0.0.1' : host, port });
  target.on('error', () => target.destroy());
  try {
    await once(target, 'connect');
  } catch {
    reply(REFUSED);
    return socket.end();
  }
  reply(DONE);
  socket.pipe(target).on('close', () => socket.destroySoon());
  return target.pipe(socket).on('close', () => target.destroy());
}

async function hostOf(socket, kind) {
  if (kind === KINDS.name) {
    const [length] = await take(socket, 1);
    return (await take(socket, length)).toString();
  }
  const bytes = await take(socket, kind === KINDS.ip4 ? 4 : 16);
  return kind === KINDS.ip4 ? bytes.join('.') : ip6(bytes);
}

const ip6 = (bytes) => (bytes.toString('hex') === '1'.padStart(32, '0') ? '::1' : `[${bytes.toString('hex')}]`);

/** So many bytes, as soon as they are there. */
async function take(socket, size) {
  for (;;) {
    const bytes = socket.read(size);
    if (bytes?.length === size) return bytes;
    if (socket.readableEnded || socket.destroyed) throw new Error('the browser went away');
    await once(socket, 'readable');
  }
}
