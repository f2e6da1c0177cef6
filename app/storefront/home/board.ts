/** Cells on the board: the hundred crafts of the market's name. */
export const CELLS = 100;
const COLUMNS = 20;

/**
 * The villages laid out on the board of a hundred cells; null is a cell left open. Always the same for the same
 * villages: they gather on the left and thin out to the right, where the next ones will find room.
 */
export function layBoard<V extends { slug: string }>(villages: readonly V[]): (V | null)[] {
  const shown = villages.slice(0, CELLS);
  const cells = Array.from({ length: CELLS }, (_, cell) => cell);
  const ease = (cell: number) => (cell % COLUMNS) * 9 + (scatter(`cell ${cell}`) % 130);
  const taken = new Set(cells.toSorted((a, b) => ease(a) - ease(b) || a - b).slice(0, shown.length));
  const queue = shown.toSorted((a, b) => scatter(a.slug) - scatter(b.slug) || (a.slug < b.slug ? -1 : 1));
  return cells.map((cell) => (taken.has(cell) ? (queue.shift() ?? null) : null));
}

/** FNV-1a: neighbours in the alphabet land far apart. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
