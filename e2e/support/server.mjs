// Static servers for dist/: the project's own, and a plain one as any host may run.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = `${ROOT}dist`;
export const PORT = Number(process.env.OPORDE_PORT ?? 8137);
/** Those of servers that a spec begins itself: beside the first, so that two runs can go side by side. */
export const PORTS = {
  offline: { chromium: PORT + 14, firefox: PORT + 15 },
  degrade: { chromium: PORT + 16 },
  slow: { chromium: PORT + 17, firefox: PORT + 18 },
};
/** Milliseconds between two looks whether a server answers. */
const BETWEEN = 20;
export const ORIGIN = process.env.OPORDE_ORIGIN ?? `http://127.0.0.1:${PORT}`;

/** The project's own server, with all headers. */
export function serveDist() {
  const server = `${ROOT}target/debug/xtask`;
  return begin(server, ['serve', '--no-build', '--port', String(PORT)], PORT);
}

/** A server that knows nothing of this app. */
export async function servePlain(port) {
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', process.env.OPORDE_DIST ?? DIST];
  return { ...(await begin('python3', args, port)), origin: `http://127.0.0.1:${port}` };
}

async function begin(program, args, port) {
  if (await answers(port)) throw new Error(`port ${port} is in use; stop what uses it`);
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
  const gone = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  let running = true;
  gone.then(() => (running = false));
  while (running && !(await answers(port))) await pause(BETWEEN);
  if (!running) throw new Error(`${program} did not start: ${said}`);
  return {
    async stop() {
      child.kill();
      await gone;
    },
  };
}

/** Whether something listens. */
export async function answers(port) {
  const socket = connect({ port, host: '127.0.0.1' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** A port of this machine that nothing uses. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
