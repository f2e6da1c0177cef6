import { data, href } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';
import { correctTracking } from '#app/services/consignments/correct-tracking.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';

type Sent = { shipment: string; carrier: string; trackingCode: string };

/** What was sent and not taken, beside the parcel that it is about. */
export type RefusedTracking = Sent & { field: 'carrier' | 'trackingCode' };

/** A parcel's carrier and code that were sent from the page of its consignment. */
export async function takeTracking(actor: Actor, { shipment, carrier, trackingCode }: Sent, { workshop, consignment }: { workshop: { id: string; slug: string }; consignment: string }) {
  const verdict = await correctTracking(actor, { workshopId: workshop.id, shipmentId: shipment, carrier, trackingCode });
  if (verdict.ok) return goOn(`${href('/xuong-cua-toi/:workshop/kien/:consignment', { workshop: workshop.slug, consignment })}?xong=tracking`);
  const { code } = verdict;
  if (code === 'not-found') throw data(null, { status: 404 });
  if (code === 'not-allowed' || code === 'already-ended') return data({ refused: code, tracking: null }, { status: code === 'not-allowed' ? 403 : 409 });
  const tracking: RefusedTracking = { shipment, carrier, trackingCode, field: code === 'no-carrier' ? 'carrier' : 'trackingCode' };
  return data({ refused: code, tracking }, { status: 400 });
}
