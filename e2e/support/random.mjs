// Chance that can be had again: a test prints its seed, and OPORDE_SEED gives it back.

const GIVEN = Number(process.env.OPORDE_SEED);

/** Numbers from 0 up to 1, from a seed that is printed. */
export function chance(test, title) {
  const seed = GIVEN || Math.floor(Math.random() * 2 ** 31);
  test.diagnostic(`${title}: OPORDE_SEED=${seed}`);
  let state = seed;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (count) => Math.floor(next() * count), pick: (list) => list[Math.floor(next() * list.length)] };
}
