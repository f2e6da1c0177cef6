// Seeded chance: the same market every time it is made.
export type Chance = {
  float(): number;
  int(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  happens(probability: number): boolean;
  shuffle<T>(list: readonly T[]): T[];
};

/** A stream of chance (mulberry32) from a word. */
export function chanceOf(seed: string): Chance {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619) >>> 0;
  const float = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least: number, most: number) => least + Math.floor(float() * (most - least + 1));
  return {
    float,
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    happens: (probability) => float() < probability,
    shuffle: (list) => list.map((item) => ({ item, at: float() })).sort((a, b) => a.at - b.at).map(({ item }) => item),
  };
}
