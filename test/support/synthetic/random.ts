/** A source of chance that gives the same again for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number; both ends are possible. */
  between: (from: number, to: number) => number;
  /** True in this share of the cases, 0 to 1. */
  chance: (share: number) => boolean;
  /** @throws {Error} if the list is empty */
  pick: <T>(list: readonly T[]) => T;
  shuffle: <T>(list: readonly T[]) => T[];
}

/** Makes a source of chance from numbers: the seed, and what it is for. */
export function makeRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) + 0x7f4a7c15, 1);
  const next = () => {
    // Mulberry32, by Tommy Ettinger: small, fast, and even enough for tests.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const chance = (share: number) => next() < share;
  return {
    next,
    between,
    chance,
    pick: (list) => getAt(list, between(0, list.length - 1)),
    shuffle,
  };

  function shuffle<T>(list: readonly T[]): T[] {
    const keyed = list.map((item) => ({ item, key: next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }
}

/**
 * Deals the items of a list in turn, from the first one again after the last.
 *
 * @throws {Error} if the list is empty
 */
export function getAt<T>(list: readonly T[], position: number): T {
  const index = position % list.length;
  if (!(index in list)) throw new Error('There is nothing to take from.');
  return list[index] as T;
}
