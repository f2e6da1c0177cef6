import type { ConsignmentStatus } from '#app/domain/orders/order.ts';
import { areLost } from '#app/domain/orders/pieces.ts';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ConsignmentPage } from '#app/services/consignments/get-consignment.server.ts';
import { limitWords } from './words.ts';

type Step = { name: string; state: 'done' | 'now' | 'next'; told?: string | null };

const behind: Record<ConsignmentStatus, number> = { waiting: 0, confirmed: 1, packed: 2, shipped: 3, delivered: 4, returned: 3, cancelled: 0 };

function stepsOf(consignment: ConsignmentPage): Step[] {
  const { status, limit, openedAt, acceptedAt, packedAt, shippedAt, closedAt, paidBefore } = consignment;
  const at = (when: Date | null) => when && formatDateTime(when, getLocale());
  const begun: Step = { name: paidBefore ? m.parcel_step_paid() : m.parcel_step_ordered(), state: 'done', told: at(openedAt) };
  if (status === 'cancelled') return [begun, { name: m.parcel_step_cancelled(), state: 'now', told: at(closedAt) }];
  const handling: { done: () => string; open: () => string; at: Date | null; due?: string }[] = [
    { done: m.parcel_step_accept_done, open: m.parcel_step_accept, at: acceptedAt },
    { done: m.parcel_step_pack_done, open: m.parcel_step_pack, at: packedAt },
    { done: m.parcel_step_send_done, open: m.parcel_step_send, at: shippedAt, due: limitWords(limit) },
    { done: m.parcel_step_arrive_done, open: m.parcel_step_arrive, at: closedAt },
  ];
  const done = behind[status];
  const steps = handling.map((step, index): Step => {
    if (index < done) return { name: step.done(), state: 'done', told: at(step.at) };
    return { name: step.open(), state: index === done ? 'now' : 'next', told: step.due };
  });
  return status === 'returned' ? [begun, ...steps.slice(0, done), { name: areLost(consignment.parcels) ? m.parcel_step_lost() : m.parcel_step_returned(), state: 'now', told: at(closedAt) }] : [begun, ...steps];
}

/** What is behind a consignment, where it is, what is to come. */
export function ConsignmentSteps({ consignment }: { consignment: ConsignmentPage }) {
  return (
    <>
      <h2 className="vh">{m.parcel_track()}</h2>
      <ol className="track">
        {stepsOf(consignment).map(({ name, state, told }) => (
          <li key={name} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <b>{name}</b>
            {told && <small>{told}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
