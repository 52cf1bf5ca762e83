import { SHARE } from './support/lanes.mjs';

// What a spec may take in the short form, in seconds of a core.
const USUAL = 45;
/** Those that may take longer, each with its reason. */
const MORE = {};

/** Those above it; the machine of a run is never quite quiet, so half as much again is no complaint. */
export const overBudget = (ended) =>
  ended
    .map((spec) => ({ ...spec, seconds: spec.seconds * SHARE, budget: MORE[spec.name] ?? USUAL }))
    .filter(({ seconds, budget }) => seconds > budget * 1.5);
