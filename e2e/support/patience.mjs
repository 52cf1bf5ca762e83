// How long to wait for what a person would see before saying that it never came. Waiting ends with the
// sign itself, so patience costs a green run nothing; on a machine that others use it must be longer.
import { availableParallelism, loadavg } from 'node:os';

/** Where this run itself keeps the machine: a few specs at a time, each with a browser of several processes. */
const OWN_LOAD = 2;

/** How many times more work there is than the machine does at once; 1 where there is nothing but this run. */
const crowding = () => Math.max(1, loadavg()[0] / availableParallelism() / OWN_LOAD);

/** So many milliseconds of a quiet machine, on this one as it is now. */
export const patience = (milliseconds) => Math.round(milliseconds * crowding());

/** For something to come to the screen: a second on a quiet machine, at most. */
export const forScreen = () => patience(15_000);
/** For a whole test, which fails when it hangs. */
export const forTest = (milliseconds = 90_000) => patience(milliseconds);
