/** Cells on the board: the hundred crafts of the market's name. */
export const CELLS = 100;
const COLUMNS = 20;

const cells = Array.from({ length: CELLS }, (_, cell) => cell);
const ease = cells.map((cell) => (cell % COLUMNS) * 9 + (scatter(`cell ${cell}`) % 130));
const inOrderOfFilling = cells.toSorted((a, b) => ease[a]! - ease[b]! || a - b);

/**
 * The villages laid out on the board of a hundred cells; null is a cell left open. Always the same for the same
 * villages: they gather on the left and thin out to the right, where the next ones will find room.
 */
export function layBoard<V extends { slug: string }>(villages: readonly V[]): (V | null)[] {
  const shown = villages.slice(0, CELLS);
  const taken = new Set(inOrderOfFilling.slice(0, shown.length));
  const queue = shown.map((village) => ({ village, place: scatter(village.slug) })).toSorted((a, b) => a.place - b.place || (a.village.slug < b.village.slug ? -1 : 1));
  return cells.map((cell) => (taken.has(cell) ? (queue.shift()?.village ?? null) : null));
}

/** FNV-1a: neighbours in the alphabet land far apart. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
