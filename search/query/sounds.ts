// How alike two spellings are: which slips are made often, because the letters sound alike in some part of the country
// or lie beside each other under the thumb.

/** Beginnings and endings that one part of the country or another says alike. */
const ONSETS = [['s', 'x'], ['tr', 'ch'], ['d', 'gi', 'r', 'v'], ['l', 'n'], ['c', 'k', 'q'], ['g', 'gh'], ['ng', 'ngh']];
const ENDINGS = [['n', 'ng', 'nh'], ['t', 'c', 'ch'], ['i', 'y']];

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Spellings that sound like a folded word somewhere in the country. */
export function soundingLike(word: string): string[] {
  const found = new Set<string>();
  for (const group of ONSETS) {
    const onset = group.filter((one) => word.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    if (onset) for (const other of group) found.add(other + word.slice(onset.length));
  }
  for (const start of [word, ...found]) {
    for (const group of ENDINGS) {
      const ending = group.filter((one) => start.endsWith(one)).sort((a, b) => b.length - a.length)[0];
      if (ending && start.length > ending.length) for (const other of group) found.add(start.slice(0, -ending.length) + other);
    }
  }
  found.delete(word);
  return [...found];
}

function areNeighbours(a: string, b: string): boolean {
  return ROWS.some((row, index) => {
    const at = row.indexOf(a);
    if (at === -1) return false;
    if (Math.abs(at - row.indexOf(b)) === 1 && row.includes(b)) return true;
    return [ROWS[index - 1], ROWS[index + 1]].some((other) => other && other.includes(b) && Math.abs(other.indexOf(b) - at) <= 1);
  });
}

/** Up to 1: how far a slip of one letter is from what is typed often by mistake. */
export function slipCost(typed: string, meant: string): number {
  const at = Array.from(typed).findIndex((letter, index) => letter !== meant[index]);
  if (typed.length > meant.length) return typed[at] === typed[at - 1] || typed[at] === typed[at + 1] ? 0.4 : 0.7;
  if (typed.length < meant.length) return 0.6;
  if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at]) return 0.5;
  return areNeighbours(typed[at]!, meant[at]!) ? 0.7 : 1;
}
