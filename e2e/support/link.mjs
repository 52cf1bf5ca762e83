// A slow link between a browser and a server of this machine. All connections share it, those of a service
// worker too, which the browser's own emulation of a slow network leaves alone.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** What the journeys and the benchmark mean by slow. */
const SLOW = { bitsPerSecond: 1_600_000, roundTrip: 150 };
/** As on most networks: who waits for a small file waits for one packet of a large one at a time. */
const PACKET = 1460;

/**
 * Starts one in front of a port, at one that it finds or is given. `passed` says how many bytes went to the
 * browser so far; `quiet` waits until nothing has passed for so long.
 */
export async function shapedLink(port, { at = 0 } = {}) {
  const { bitsPerSecond, roundTrip } = SLOW;
  const way = roundTrip / 2;
  const pace = bitsPerSecond / 8 / 1000;
  const lane = new Lane(pace);
  const server = createServer((browser) => bridge(browser, port, way, lane));
  server.listen(at, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    get passed() {
      return lane.passed;
    },
    /** As if it were a cable, for what is not measured. */
    widen: () => (lane.perMillisecond = Infinity),
    narrow: () => (lane.perMillisecond = pace),
    /** Ends all connections, as long after a visit. */
    hangUp() {
      for (const socket of sockets) socket.destroy();
    },
    async quiet(milliseconds) {
      for (let before = -1; before !== lane.passed; ) {
        before = lane.passed;
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      }
    },
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      lane.stop();
    },
  };
}

function bridge(browser, port, way, lane) {
  browser.on('error', () => browser.destroy());
  const target = connect({ port, host: '127.0.0.1' });
  target.on('error', () => target.destroy());
  // The handshake of a connection costs a round trip before the first byte of a request can leave.
  let free = performance.now() + 2 * way;
  const asked = [];
  browser.on('data', (bytes) => {
    asked.push(bytes);
    free = Math.max(free, performance.now());
    setTimeout(() => target.write(asked.shift()), free + way - performance.now());
  });
  browser.on('close', () => target.destroy());
  const queue = lane.queue((bytes) => setTimeout(() => browser.write(bytes), way));
  target.on('data', (bytes) => queue.add(bytes));
  target.on('close', () => queue.end(() => setTimeout(() => browser.end(), way)));
  browser.on('close', () => queue.drop());
}

/** So many bytes in a millisecond for all together, a packet of each connection in turn. */
class Lane {
  passed = 0;
  #waiting = [];
  #free = 0;
  #timer;

  constructor(perMillisecond) {
    this.perMillisecond = perMillisecond;
  }

  queue(send) {
    const one = { packets: [], send, ended: undefined };
    return {
      add: (bytes) => {
        for (let at = 0; at < bytes.length; at += PACKET) one.packets.push(bytes.subarray(at, at + PACKET));
        if (!this.#waiting.includes(one)) this.#waiting.push(one);
        this.#go();
      },
      end: (then) => {
        one.ended = then;
        if (one.packets.length === 0) then();
      },
      drop: () => {
        one.packets.length = 0;
        this.#waiting = this.#waiting.filter((other) => other !== one);
      },
    };
  }

  #go() {
    if (this.#timer || this.#waiting.length === 0) return;
    const now = performance.now();
    // A timer that came late is made up for.
    this.#free = Math.max(this.#free, now - 20);
    while (this.#free <= now && this.#waiting.length > 0) {
      const one = this.#waiting.shift();
      const packet = one.packets.shift();
      this.#free += packet.length / this.perMillisecond;
      this.passed += packet.length;
      one.send(packet);
      if (one.packets.length > 0) this.#waiting.push(one);
      else one.ended?.();
    }
    if (this.#waiting.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#go();
    }, this.#free - now);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }
}
