// Seeded chance: the same seed always gives the same drawing.
export type Chance = {
  /** From 0 to 1. */
  f: () => number;
  r: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  i: (low: number, high: number) => number;
  pick: <T>(list: readonly T[]) => T;
  chance: (probability: number) => boolean;
  /** From -amount to amount. */
  j: (amount: number) => number;
  /** A chance of its own for one part, which the others do not move. */
  fork: (tag: string) => Chance;
};

export function hash(text: string): number {
  let h = 2166136261 >>> 0;
  for (const ch of text) {
    h ^= ch.codePointAt(0)!;
    h = Math.imul(h, 16777619) >>> 0;
  }
  h ^= h >>> 16;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  h = Math.imul(h, 3266489909);
  h ^= h >>> 16;
  return h >>> 0;
}
export function rng(seed: string): Chance {
  let a = hash(seed);
  const f = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  f();
  f();
  f();
  return {
    f,
    r: (low, high) => low + (high - low) * f(),
    i: (low, high) => Math.floor(low + (high - low + 1) * f()),
    pick: (list) => list[Math.floor(f() * list.length)]!,
    chance: (probability) => f() < probability,
    j: (amount) => (f() - 0.5) * 2 * amount,
    fork: (tag) => rng(seed + '/' + tag),
  };
}
