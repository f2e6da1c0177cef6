import { cartChanges, type CartChange } from '#app/domain/cart/cart.ts';
import { goodsTotals } from '#app/domain/orders/totals.ts';
import { orderable } from '#app/domain/checkout/order-draft.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { itemColumns, toCartItems, type CartItem, type CartSeller, type ItemRow } from './cart-items.server.ts';
import { ownCart, type CartHolder } from './cart-holder.server.ts';

export type CartLineShown = CartItem & {
  /** Pieces that could be ordered now, and what they cost. */
  orderable: number;
  total: Dong;
  changes: CartChange[];
};

export type CartGroup = { seller: CartSeller; lines: CartLineShown[]; goods: Dong };

export type CartPage = {
  groups: CartGroup[];
  /** Of what can be ordered. */
  goods: Dong;
  pieces: number;
  changes: CartChange[];
};

/** The cart as it stands now, with every change since its lines were chosen. Writes nothing. */
export async function getCart(holder: CartHolder): Promise<CartPage> {
  const own = ownCart(holder);
  const rows = own ? await db().$queryRaw<ItemRow[]>`select ${itemColumns()} join cart c on c.id = l.cart_id where ${own}` : [];
  const { items, sellers } = toCartItems(rows, now());
  const changes = cartChanges(items, new Map(items.map((item) => [item.variantId, item])));
  const { consignments, goods, pieces } = goodsTotals(items.map((item) => ({ ...item, unitPrice: item.price, wanted: item.quantity, quantity: orderable(item) })));
  return {
    groups: consignments.map((consignment) => ({
      seller: sellers[consignment.workshopId]!,
      goods: consignment.goods,
      lines: consignment.lines.map(({ unitPrice: _, wanted, ...line }) => ({
        ...line,
        quantity: wanted,
        orderable: line.quantity,
        changes: changes.filter(({ variantId }) => variantId === line.variantId),
      })),
    })),
    goods,
    pieces,
    changes,
  };
}
