import { randomUUIDv7 as newId } from 'node:crypto';
import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useState } from 'react';
import { data, Form, href, Link, useNavigation } from 'react-router';
import { z } from 'zod';
import { choosePieces, leftOf, type Pieces } from '#app/domain/orders/pieces.ts';
import { type CashConsignment, codOfParcel, unsentDue } from '#app/domain/payments/cash-on-delivery.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getConsignment } from '#app/services/consignments/get-consignment.server.ts';
import { lastCarrier } from '#app/services/consignments/last-carrier.server.ts';
import { shipConsignment, type ShipVerdict } from '#app/services/consignments/ship-consignment.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { shelfAddress } from '#app/studio/today/shelves.ts';
import { Button } from '#app/ui/button.tsx';
import { FieldError, RadioGroup, TextField } from '#app/ui/field.tsx';
import { again, goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import type { Route } from './+types/ship';
import { carrierChoices, money, refusalWords } from './words.ts';

const line = z.string().max(100).default('');
// Which pieces go in is read by their lines' names; every rule is the service's.
const schema = z.object({ shipmentId: z.uuid(), carrier: line, trackingCode: line, pieces: z.string().optional() });
const piecesName = (lineId: string) => `so-${lineId}`;

export const meta = () => privateMeta(m.parcel_ship_title());

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const [consignment, carrier] = await Promise.all([getConsignment(viewer, { workshopId: studio.id, consignmentId: params.consignment }), lastCarrier(viewer, studio.id)]);
  if (!consignment) throw data(null, { status: 404 });
  if (!consignment.may.handle) throw data(null, { status: 403 });
  const { id, label, cod, cash } = consignment;
  const lines = consignment.lines.filter((one) => leftOf(one) > 0).map((one) => ({ id: one.id, name: one.name, variant: one.variant, left: leftOf(one) }));
  return { workshop: studio.slug, consignment: { id, label, cod, cash, lines }, carrier, shipmentId: newId() };
}

/** Null where the form named no pieces at all: everything goes. */
function readPieces(form: Iterable<[string, unknown]>): Pieces | null {
  const named = [...form].filter(([name]) => name.startsWith('so-'));
  if (named.length === 0) return null;
  return Object.fromEntries(named.map(([name, count]) => [name.slice(3), String(count).trim() === '' ? 0 : Number(count)]));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const { shipmentId, carrier, trackingCode } = submission.value;
  const key = { workshopId: studio.id, consignmentId: params.consignment };
  const verdict = await shipConsignment(viewer, { ...key, shipmentId, carrier, trackingCode, pieces: readPieces(form) });
  if (verdict.ok) {
    const { label, status } = (await getConsignment(viewer, key))!;
    // Its label is on its page: the one printed before said what all of it would have collected.
    if (status === 'packed') return goOn(`${href('/xuong-cua-toi/:workshop/kien/:consignment', params)}?xong=gui-phan`);
    return goOn(`${href('/xuong-cua-toi/:workshop', { workshop: studio.slug })}?muc=cho-gui&xong=gui&kien=${label}`);
  }
  if (verdict.code === 'not-found') throw data(null, { status: 404 });
  if (verdict.code === 'not-allowed') throw data(null, { status: 403 });
  const words = [refusalWords(verdict.code)];
  const field = fieldOf(verdict);
  return again(submission.reply(field ? { fieldErrors: { [field]: words } } : { formErrors: words }), field ? 400 : 409);
}

function fieldOf({ code }: Extract<ShipVerdict, { ok: false }>): 'carrier' | 'trackingCode' | 'pieces' | null {
  if (code === 'no-carrier') return 'carrier';
  if (code === 'not-a-code' || code === 'wrong-digit') return 'trackingCode';
  return code === 'nothing-chosen' || code === 'more-than-left' ? 'pieces' : null;
}

export default function Ship({ loaderData: { workshop, consignment, carrier, shipmentId }, actionData }: Route.ComponentProps) {
  const sent = actionData?.result.initialValue as Record<string, string | undefined> | undefined;
  const [form, field] = useForm<z.input<typeof schema>>({ id: 'gui-kien', lastResult: actionData?.result });
  const { state } = useNavigation();
  const pieces = consignment.lines.reduce((all, one) => all + one.left, 0);
  const [chosen, choose] = useState(() => (sent ? readPieces(Object.entries(sent)) : null));
  return (
    <div className="one-task">
      <Link className="bench__back bench__back--always" to={href('/xuong-cua-toi/:workshop/kien/:consignment', { workshop, consignment: consignment.id })}>
        <Icon name="back" size={18} />
        {m.parcel_title({ code: consignment.label })}
      </Link>
      <h1>{m.parcel_ship_title()}</h1>
      {pieces === 0 ? (
        <p>
          {m.parcel_ship_nothing_left()} <Link className="link" to={shelfAddress(workshop, 'to-send')}>{m.parcel_back_to_list()}</Link>
        </p>
      ) : (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} onChange={(event) => choose(readPieces(new FormData(event.currentTarget)))} noValidate>
          <Refusal form={form} />
          <input type="hidden" name="shipmentId" value={sent?.shipmentId ?? shipmentId} />
          <div className="mb-4">
            <RadioGroup legend={m.parcel_carrier()} name="carrier" value={sent ? sent.carrier : (carrier ?? undefined)} errors={field.carrier.errors} choices={carrierChoices().map(({ value, name }) => ({ value, label: name }))} />
          </div>
          <TextField label={m.parcel_tracking()} hint={m.parcel_tracking_hint()} optional name="trackingCode" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60} defaultValue={sent?.trackingCode ?? ''} errors={field.trackingCode.errors} />
          {pieces > 1 && (
            <details className="part" open={Boolean(field.pieces.errors)}>
              <summary className="more">
                <span>{m.parcel_ship_part()}</span>
              </summary>
              <p className="soft mt-2 mb-3 text-14">{m.parcel_ship_part_text()}</p>
              {consignment.lines.map((one) => (
                <TextField
                  key={one.id} label={m.parcel_ship_count({ name: [one.name, one.variant].filter(Boolean).join(', '), left: one.left })} name={piecesName(one.id)} type="number" inputMode="numeric"
                  min={0} max={one.left} step={1} defaultValue={sent?.[piecesName(one.id)] ?? one.left} className="part__count"
                />
              ))}
              <FieldError errors={field.pieces.errors} />
            </details>
          )}
          {consignment.cash && consignment.cod > 0 && (
            <p className="soft mb-4" aria-live="polite">
              {codWords(consignment.cash, chosen)}
            </p>
          )}
          <Button tone="go" size="big" full pending={state === 'submitting'}>
            {m.parcel_ship_button()}
          </Button>
        </Form>
      )}
    </div>
  );
}

/** What the carrier collects for the pieces that are chosen; for all of them while that is no choice that can be sent. */
function codWords(cash: CashConsignment, chosen: Pieces | null): string {
  const verdict = choosePieces(cash.lines, chosen);
  const [all, part] = [unsentDue(cash), verdict.ok ? verdict.pieces : null];
  const whole = part === null || cash.lines.every((line) => (part[line.id] ?? 0) === leftOf(line));
  return whole ? m.parcel_ship_cod({ amount: money(all) }) : m.parcel_ship_cod_part({ amount: money(codOfParcel(cash, part)) });
}
