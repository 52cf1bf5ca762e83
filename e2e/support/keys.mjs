// What the key of a vault costs in a journey. Deriving it is slow on purpose, and there is one derivation in each
// opening: it was a third of what the journeys took. Most of them ask what happens around it, so a hash stands in.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LONG, inSample, leftOut } from './levels.mjs';

const JOBS = JSON.parse(readFileSync(new URL('jobs.json', import.meta.url), 'utf8'));
/** How a job ends that names the floor of the cost; one that leaves the cost to the machine ends with a zero. */
const FLOOR = [...Buffer.from(JOBS.derive, 'hex').subarray(JOBS.deriveAnew.length / 2 - 1)];
/** Whether this spec derives all its keys: of all specs a sample does. */
export const DERIVES = LONG || inSample(`keys of ${basename(process.argv[1])}`);

/** In the page: names the floor where the app leaves the cost to the machine. */
function nameFloor(floor) {
  const { postMessage } = Worker.prototype;
  const DERIVE = 0;
  Worker.prototype.postMessage = function (job, ...more) {
    if (job[0] !== DERIVE || job.at(-1) !== 0) return postMessage.call(this, job, ...more);
    const named = new Uint8Array([...job.subarray(0, -1), ...floor]);
    return postMessage.call(this, named, [named.buffer]);
  };
}

/**
 * In the page: the same secret with the same salt gives the same key, any other another one, and at once. The real
 * worker begins only for other jobs: one that is ended while its program is still on the way is an error in Firefox.
 */
function standIn(floor) {
  const Real = Worker;
  const DERIVE = 0;
  // Without the byte that says that a cost follows.
  const cost = floor.slice(1);
  globalThis.Worker = class extends EventTarget {
    constructor(...given) {
      super();
      this.given = given;
    }

    postMessage(job, ...more) {
      if (job[0] === DERIVE) return void this.derive(job.at(-1) === 0 ? new Uint8Array([...job.subarray(0, -1), ...floor]) : job);
      this.real = new Real(...this.given);
      this.real.onmessage = ({ data }) => this.tell(data);
      this.real.onerror = (event) => this.onerror?.(event);
      this.real.postMessage(job, ...more);
    }

    async derive(job) {
      const key = await crypto.subtle.digest('SHA-256', job);
      this.tell(new Uint8Array([DERIVE, ...new Uint8Array(key), ...cost]));
    }

    tell(data) {
      const event = new MessageEvent('message', { data });
      this.onmessage?.(event);
      this.dispatchEvent(event);
    }

    terminate() {
      this.real?.terminate();
    }
  };
}

let isNoted = false;
/** What the keys of a context cost: nothing, the floor, or what the machine of this browser finds for itself. */
const COSTS = {
  nothing(context) {
    if (!isNoted) leftOut('deriving of keys, by spec');
    isNoted = true;
    return context.addInitScript(standIn, FLOOR);
  },
  floor: (context) => context.addInitScript(nameFloor, FLOOR),
  machine: () => {},
};

/** For every page of a context from now on. */
export const keysIn = (context, cost = DERIVES ? 'floor' : 'nothing') => COSTS[cost](context);

/** For the page that runs this script: the floor. */
export const FLOOR_HERE = `(${nameFloor})(${JSON.stringify(FLOOR)});`;
