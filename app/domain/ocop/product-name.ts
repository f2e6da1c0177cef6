/**
 * Whether a listing is still the product that its certificate names: stars go with the product that was judged, not with
 * whatever stands under its address next.
 */
import { fold } from '../text/vietnamese.ts';

const SIMILAR_ENOUGH = 0.6;

/** Share of the smaller name's words that the other has too; the order of words does not matter. */
function similarity(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(fold(text).split(/[^a-z0-9]+/).filter(Boolean));
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

/** Whether two names may be of one product. */
export const namesSameProduct = (a: string, b: string): boolean => similarity(a, b) >= SIMILAR_ENOUGH;

/** What a certificate that waits or is in force says of the product that it is of. */
export type Certified = { productName: string; decisionNumber: string };

type Named = { name: string; craftSlug: string };

/** The certificate that a new name or another craft would leave standing on another product, for each of the two; null where none. */
export function certifiedOtherwise(certified: readonly Certified[], before: Named, after: Named): { name: Certified | null; craft: Certified | null } {
  const renamed = fold(before.name.trim()) !== fold(after.name.trim());
  return {
    name: (renamed && certified.find(({ productName }) => !namesSameProduct(productName, after.name))) || null,
    craft: (before.craftSlug !== after.craftSlug && certified[0]) || null,
  };
}
