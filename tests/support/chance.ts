// Chance that a failed test can have again: the same seed, the same order of things.

/** Numbers that look random and are the same each time for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const mixed = [...all];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

/** Each item one to three times, mixed. */
export function repeated<T>(all: readonly T[], random: () => number): T[] {
  return shuffled(all.flatMap((item) => Array.from({ length: 1 + Math.floor(random() * 3) }, () => item)), random);
}
