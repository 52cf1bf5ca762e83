// Vaults as a slow machine makes them: at the floor of the cost, and so the quickest to open there are.
import { readFileSync } from 'node:fs';

const JOBS = JSON.parse(readFileSync(new URL('jobs.json', import.meta.url), 'utf8'));
/** How a job ends that names the floor; one that leaves the cost to the machine ends with a zero. */
const FLOOR = [...Buffer.from(JOBS.derive, 'hex').subarray(JOBS.deriveAnew.length / 2 - 1)];

/** In the page: names the floor where the app leaves the cost to the machine. */
function nameIt(floor) {
  const { postMessage } = Worker.prototype;
  const DERIVE = 0;
  Worker.prototype.postMessage = function (job, ...more) {
    if (job[0] !== DERIVE || job.at(-1) !== 0) return postMessage.call(this, job, ...more);
    const named = new Uint8Array([...job.subarray(0, -1), ...floor]);
    return postMessage.call(this, named, [named.buffer]);
  };
}

/** For every page of a context from now on. */
export const floorIn = (context) => context.addInitScript(nameIt, FLOOR);

/** For the page that runs this script. */
export const FLOOR_HERE = `(${nameIt})(${JSON.stringify(FLOOR)});`;
