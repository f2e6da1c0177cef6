/** The addresses that things of one name have: the folded name, and the name with a number behind it. */

/** How many are asked for at once: more than this share a name hardly ever. */
const AT_ONCE = 50;

/** `lan`, `lan-2`, `lan-3` … in the order in which they are given; the first fifty, or those of a later round. */
export const numberedSlugs = (base: string, round = 0): string[] =>
  Array.from({ length: AT_ONCE }, (_, at) => round * AT_ONCE + at + 1).map((number) => (number === 1 ? base : `${base}-${number}`));
