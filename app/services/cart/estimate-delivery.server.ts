import { draftOrder } from '#app/domain/checkout/order-draft.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { now } from '#app/platform/clock.server.ts';
import type { CartPage } from './get-cart.server.ts';

/** What the cart's consignments would cost to deliver to a province today. */
export function estimateDelivery({ groups }: CartPage, toProvinceCode: string): { parcels: number; fee: Dong } {
  const senders = Object.fromEntries(groups.map(({ seller }) => [seller.workshopId, seller]));
  const { consignments, delivery } = draftOrder(groups.flatMap((group) => group.lines), { senders, toProvinceCode, on: now() });
  return { parcels: consignments.length, fee: delivery ?? 0 };
}
