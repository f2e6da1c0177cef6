/**
 * What a checkout form showed when it was sent. Nobody pays another sum than the one on the button:
 * where the order would differ from it, nothing is written and every difference is said.
 */
import { cartChanges } from '../cart/cart.ts';
import type { CartChange, VariantNow } from '../cart/cart.ts';
import type { Dong } from '../money/dong.ts';
import type { OrderDraft } from './order-draft.ts';

export type ShownLine = { variantId: string; quantity: number; price: Dong };

export type ShownOrder = {
  lines: readonly ShownLine[];
  /** With delivery; null while the place of delivery was not known. */
  total: Dong | null;
};

export type OrderChange =
  | CartChange
  /** Other goods or pieces than shown: the cart was changed elsewhere. */
  | { code: 'other-lines' }
  | { code: 'other-total'; before: Dong | null; now: Dong | null };

export function shownOrder(draft: OrderDraft): ShownOrder {
  const lines = draft.consignments.flatMap((consignment) => consignment.lines);
  return { lines: lines.map(({ variantId, quantity, unitPrice }) => ({ variantId, quantity, price: unitPrice })), total: draft.total };
}

/** As a form's hidden field holds it: `variant:pieces:price,…;total`. */
export function writeShown({ lines, total }: ShownOrder): string {
  return `${lines.map(({ variantId, quantity, price }) => `${variantId}:${quantity}:${price}`).join(',')};${total ?? ''}`;
}

const SHOWN = /^((?:[0-9a-f-]{36}:\d{1,2}:\d{1,16})(?:,[0-9a-f-]{36}:\d{1,2}:\d{1,16}){0,99})?;(\d{0,16})$/;

/** Null for a text that no form of ours wrote. */
export function readShown(text: string): ShownOrder | null {
  const [whole, lines, total] = SHOWN.exec(text) ?? [];
  if (whole === undefined) return null;
  const read = (lines ?? '').split(',').filter(Boolean).map((line) => {
    const [variantId, quantity, price] = line.split(':');
    return { variantId: variantId!, quantity: Number(quantity), price: Number(price) };
  });
  const amounts = [...read.map(({ price }) => price), Number(total)];
  return amounts.every(Number.isSafeInteger) ? { lines: read, total: total ? Number(total) : null } : null;
}

/** Every way in which the order as it would be placed now differs from what was shown. */
export function changesSince(shown: ShownOrder, draft: OrderDraft, variantsNow: ReadonlyMap<string, VariantNow>): OrderChange[] {
  const now = shownOrder(draft);
  const held = new Map(now.lines.map((line) => [line.variantId, line]));
  const inCart = shown.lines.filter(({ variantId }) => variantsNow.has(variantId));
  const changes: OrderChange[] = cartChanges(
    inCart.map(({ variantId, quantity, price }) => ({ variantId, quantity, priceSeen: price })),
    variantsNow,
  );
  const explained = new Set(changes.flatMap((change) => ('variantId' in change && !change.code.startsWith('price') ? [change.variantId] : [])));
  const same = ({ variantId, quantity }: ShownLine): boolean => explained.has(variantId) || held.get(variantId)?.quantity === quantity;
  const isShown = new Set(shown.lines.map(({ variantId }) => variantId));
  if (!shown.lines.every(same) || !now.lines.every(({ variantId }) => isShown.has(variantId))) changes.push({ code: 'other-lines' });
  if (changes.length === 0 && shown.total !== now.total) changes.push({ code: 'other-total', before: shown.total, now: now.total });
  return changes;
}
