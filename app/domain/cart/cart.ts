/**
 * A cart remembers what was chosen and at which price, so that every change since can be said.
 */
import type { Dong } from '../money/dong.ts';

export const MAX_PER_LINE = 99;
export const MAX_LINES = 100;
/** Days a guest's cart is kept after its last change. */
export const CART_DAYS = 30;

export type CartLine = {
  variantId: string;
  quantity: number;
  /** The price the shopper last saw. */
  priceSeen: Dong;
};

export type VariantNow = {
  price: Dong;
  available: number;
  /** False when the product, the variant or its workshop no longer sells. */
  onSale: boolean;
};

export type AddVerdict<L extends CartLine = CartLine> =
  | { ok: true; lines: (L | CartLine)[]; quantity: number; capped: boolean }
  | { ok: false; code: 'not-a-quantity' | 'withdrawn' | 'sold-out' | 'cart-full' };

const most = (variant: VariantNow): number => Math.min(MAX_PER_LINE, variant.available);

/** Adds pieces of a variant, at most what is there and 99 in a line. A line in the cart already grows. */
export function addToCart<L extends CartLine>(
  lines: readonly L[],
  variantId: string,
  quantity: number,
  variant: VariantNow,
): AddVerdict<L> {
  if (!Number.isSafeInteger(quantity) || quantity < 1) return { ok: false, code: 'not-a-quantity' };
  if (!variant.onSale) return { ok: false, code: 'withdrawn' };
  if (variant.available < 1) return { ok: false, code: 'sold-out' };
  const existing = lines.find((line) => line.variantId === variantId);
  if (!existing && lines.length >= MAX_LINES) return { ok: false, code: 'cart-full' };
  const wanted = (existing?.quantity ?? 0) + quantity;
  const kept = Math.min(wanted, most(variant));
  const changed = { ...existing, variantId, quantity: kept, priceSeen: variant.price };
  return {
    ok: true,
    lines: existing ? lines.map((line) => (line === existing ? changed : line)) : [...lines, changed],
    quantity: kept,
    capped: kept < wanted,
  };
}

export type QuantityVerdict = { ok: true; quantity: number; capped: boolean } | { ok: false; code: 'not-a-quantity' };

/**
 * The pieces a line holds when a shopper asks for so many: at most what is there and 99. Of what is
 * sold out or withdrawn the wish is kept, so that the cart can say so.
 */
export function changeQuantity(quantity: number, variant: VariantNow): QuantityVerdict {
  if (!Number.isSafeInteger(quantity) || quantity < 1) return { ok: false, code: 'not-a-quantity' };
  const kept = Math.min(quantity, variant.onSale && variant.available > 0 ? most(variant) : MAX_PER_LINE);
  return { ok: true, quantity: kept, capped: kept < quantity };
}

export type MergedCart = {
  lines: CartLine[];
  /** Variants whose quantities together were more than there is. */
  capped: string[];
  /** Variants of the guest's cart that no longer fitted into 100 lines. */
  leftOut: string[];
};

/**
 * The account's cart with the guest's added: quantities add up, at most what is available and 99.
 * A sold-out line keeps its pieces, so that the cart can say so. The account's price is kept:
 * it is the older promise to compare with.
 */
export function mergeCarts(
  own: readonly CartLine[],
  guest: readonly CartLine[],
  availableOf: (variantId: string) => number,
): MergedCart {
  const lines = new Map<string, CartLine>(own.map((line) => [line.variantId, { ...line }]));
  const capped: string[] = [];
  const leftOut: string[] = [];
  for (const line of guest) {
    const existing = lines.get(line.variantId);
    if (!existing && lines.size >= MAX_LINES) {
      leftOut.push(line.variantId);
      continue;
    }
    const wanted = (existing?.quantity ?? 0) + line.quantity;
    const left = availableOf(line.variantId);
    const quantity = Math.min(wanted, MAX_PER_LINE, left > 0 ? left : MAX_PER_LINE);
    if (quantity < wanted) capped.push(line.variantId);
    lines.set(line.variantId, { ...(existing ?? line), quantity });
  }
  return { lines: [...lines.values()], capped, leftOut };
}

export type CartChange =
  | { variantId: string; code: 'price-up' | 'price-down'; before: Dong; now: Dong }
  | { variantId: string; code: 'fewer-left'; wanted: number; available: number }
  | { variantId: string; code: 'sold-out' | 'withdrawn' };

/** Every change since the lines were added, in the order of the lines. A line can have two: price and stock. */
export function cartChanges(
  lines: readonly CartLine[],
  variantsNow: ReadonlyMap<string, VariantNow>,
): CartChange[] {
  return lines.flatMap((line): CartChange[] => {
    const { variantId, quantity, priceSeen } = line;
    const now = variantsNow.get(variantId);
    if (!now?.onSale) return [{ variantId, code: 'withdrawn' }];
    if (now.available < 1) return [{ variantId, code: 'sold-out' }];
    const changes: CartChange[] = [];
    if (now.price !== priceSeen) {
      changes.push({ variantId, code: now.price > priceSeen ? 'price-up' : 'price-down', before: priceSeen, now: now.price });
    }
    if (now.available < quantity) changes.push({ variantId, code: 'fewer-left', wanted: quantity, available: now.available });
    return changes;
  });
}

/** Whether a change stops the order until the shopper has dealt with it. A lower price does not. */
export function blocksCheckout(change: CartChange): boolean {
  return change.code !== 'price-down';
}
