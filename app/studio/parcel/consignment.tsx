import { data, href, Link } from 'react-router';
import { z } from 'zod';
import type { ConsignmentStatus } from '#app/domain/orders/order.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { acceptConsignment } from '#app/services/consignments/accept-consignment.server.ts';
import { deliverShipment } from '#app/services/consignments/deliver-shipment.server.ts';
import { getConsignment } from '#app/services/consignments/get-consignment.server.ts';
import { listConsignments, type Shelf } from '#app/services/consignments/list-consignments.server.ts';
import { returnShipment } from '#app/services/consignments/return-shipment.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { JobList } from '#app/studio/today/job-list.tsx';
import { shelfAddress } from '#app/studio/today/shelves.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import type { Route } from './+types/consignment';
import { ConsignmentDetail } from './consignment-detail.tsx';
import { ConsignmentSteps } from './consignment-steps.tsx';
import { NextStep } from './next-step.tsx';
import { SentParcels } from './sent-parcels.tsx';
import { takeTracking } from './take-tracking.server.ts';
import { refusalWords } from './words.ts';

const line = z.string().max(100).default('');
const stepForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  z.object({ intent: z.literal('deliver'), shipment: z.uuid() }),
  z.object({ intent: z.literal('return'), shipment: z.uuid() }),
  z.object({ intent: z.literal('lose'), shipment: z.uuid() }),
  z.object({ intent: z.literal('tracking'), shipment: z.uuid(), carrier: line, trackingCode: line }),
]);

const shelfOf: Record<ConsignmentStatus, Shelf> = { waiting: 'to-pack', confirmed: 'to-pack', packed: 'to-send', shipped: 'under-way', delivered: 'over', returned: 'over', cancelled: 'over' };

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData ? m.parcel_title({ code: loaderData.consignment.label }) : m.studio_nav_work());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const consignment = await getConsignment(viewer, { workshopId: studio.id, consignmentId: params.consignment });
  if (!consignment) throw data(null, { status: 404 });
  const shelf = shelfOf[consignment.status];
  const list = await listConsignments(viewer, { workshopId: studio.id, shelf, page: 1 });
  return { workshop: studio.slug, consignment, shelf, list, done: url.searchParams.get('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const read = stepForm.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) throw data(null, { status: 400 });
  const sent = read.data;
  const workshopId = studio.id;
  if (sent.intent === 'tracking') return takeTracking(viewer, sent, { workshop: studio, consignment: params.consignment });
  const verdict =
    sent.intent === 'accept'
      ? await acceptConsignment(viewer, { workshopId, consignmentId: params.consignment })
      : sent.intent === 'deliver'
        ? await deliverShipment(viewer, { workshopId, shipmentId: sent.shipment })
        : await returnShipment(viewer, { workshopId, shipmentId: sent.shipment, lost: sent.intent === 'lose' });
  if (verdict.ok) return goOn(`${href('/xuong-cua-toi/:workshop/kien/:consignment', { workshop: studio.slug, consignment: params.consignment })}?xong=${sent.intent}`);
  if (verdict.code === 'not-found') throw data(null, { status: 404 });
  return data({ refused: verdict.code, tracking: null }, { status: verdict.code === 'not-allowed' ? 403 : 409 });
}

const doneWords: Record<string, () => string> = { accept: m.parcel_done_accept, deliver: m.parcel_done_deliver, return: m.parcel_done_return, lose: m.parcel_done_lose, tracking: m.parcel_done_tracking, 'gui-phan': m.parcel_done_part, 'leave-out': m.parcel_done_cancel };

export default function Consignment({ loaderData: { workshop, consignment, shelf, list, done }, actionData }: Route.ComponentProps) {
  const doneSaid = done !== null && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  return (
    <div className="bench bench--open">
      <div className="bench__list">
        <JobList workshop={workshop} shelf={shelf} list={list} chosen={consignment.id} />
      </div>
      <section className="bench__detail">
        <Link className="bench__back" to={shelfAddress(workshop, shelf)}>
          <Icon name="back" size={18} />
          {m.parcel_back_to_list()}
        </Link>
        <p className="soft num">{m.parcel_title({ code: consignment.label })}</p>
        <h1>{headingWords(consignment.status, consignment.to.name)}</h1>
        <div role="status" className="bench__said empty:hidden">
          {doneSaid && !actionData && <Notice tone="done">{doneSaid()}</Notice>}
        </div>
        {actionData && !actionData.tracking && (
          <div className="bench__said">
            <Notice tone="bad" live>
              {refusalWords(actionData.refused)}
            </Notice>
          </div>
        )}
        <NextStep workshop={workshop} consignment={consignment} />
        <ConsignmentSteps consignment={consignment} />
        <SentParcels workshop={workshop} consignment={consignment} refused={actionData?.tracking ? { ...actionData.tracking, words: refusalWords(actionData.refused) } : null} />
        <ConsignmentDetail workshop={workshop} consignment={consignment} />
      </section>
    </div>
  );
}

function headingWords(status: ConsignmentStatus, name: string): string {
  switch (status) {
    case 'waiting':
    case 'confirmed':
      return m.parcel_heading_pack({ name });
    case 'packed':
      return m.parcel_heading_send({ name });
    case 'shipped':
      return m.parcel_heading_way({ name });
    default:
      return m.parcel_heading_over({ name });
  }
}
