import { randomUUIDv7 as newId } from 'node:crypto';
import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, href, Link, useNavigation } from 'react-router';
import { z } from 'zod';
import { areGone, NOTE_LENGTH } from '#app/domain/orders/cancellation.ts';
import { leftOf } from '#app/domain/orders/pieces.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { cancelPieces, type CancelPiecesVerdict } from '#app/services/consignments/cancel-pieces.server.ts';
import { getConsignment } from '#app/services/consignments/get-consignment.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup, TextArea, TextField } from '#app/ui/field.tsx';
import { again, goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import type { Route } from './+types/leave-out';
import { reasonChoices, refusalWords } from './words.ts';

const line = z.string().max(1000).default('');
const schema = z.object({ cancellationId: z.uuid(), lineId: line, quantity: line, reason: line, note: line });

export const meta = () => privateMeta(m.parcel_cancel_title());

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const consignment = await getConsignment(viewer, { workshopId: studio.id, consignmentId: params.consignment });
  if (!consignment) throw data(null, { status: 404 });
  if (!consignment.may.handle) throw data(null, { status: 403 });
  const lines = consignment.lines.filter((one) => leftOf(one) > 0).map((one) => ({ id: one.id, name: one.name, variant: one.variant, left: leftOf(one) }));
  return { workshop: studio.slug, id: consignment.id, label: consignment.label, lines, cancellationId: newId() };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const { quantity, ...sent } = submission.value;
  const verdict = await cancelPieces(viewer, { workshopId: studio.id, consignmentId: params.consignment, ...sent, quantity: /^\d{1,3}$/.test(quantity.trim()) ? Number(quantity) : 0 });
  if (verdict.ok) return goOn(`${href('/xuong-cua-toi/:workshop/kien/:consignment', { workshop: studio.slug, consignment: params.consignment })}?xong=leave-out`);
  if (verdict.code === 'not-found') throw data(null, { status: 404 });
  if (verdict.code === 'not-allowed') throw data(null, { status: 403 });
  const field = fieldOf(verdict);
  const words = [refusalWords(verdict.code)];
  return again(submission.reply(field ? { fieldErrors: { [field]: words } } : { formErrors: words }), field ? 400 : 409);
}

function fieldOf({ code }: Extract<CancelPiecesVerdict, { ok: false }>): 'lineId' | 'quantity' | 'reason' | 'note' | null {
  switch (code) {
    case 'no-such-line':
      return 'lineId';
    case 'nothing-chosen':
    case 'more-than-left':
      return 'quantity';
    case 'no-reason':
      return 'reason';
    case 'note-missing':
    case 'note-too-long':
      return 'note';
    default:
      return null;
  }
}

export default function LeaveOut({ loaderData: { workshop, id, label, lines, cancellationId }, actionData }: Route.ComponentProps) {
  const sent = actionData?.result.initialValue as Partial<Record<keyof z.input<typeof schema>, string>> | undefined;
  const [form, field] = useForm<z.input<typeof schema>>({ id: 'khong-gui', lastResult: actionData?.result });
  const { state } = useNavigation();
  const [only] = lines;
  return (
    <div className="one-task">
      <Link className="bench__back bench__back--always" to={href('/xuong-cua-toi/:workshop/kien/:consignment', { workshop, consignment: id })}>
        <Icon name="back" size={18} />
        {m.parcel_title({ code: label })}
      </Link>
      <h1>{m.parcel_cancel_title()}</h1>
      {lines.length === 0 ? (
        <p>{m.parcel_ship_nothing_left()}</p>
      ) : (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
          <p className="soft mb-4">{m.parcel_cancel_lead()}</p>
          <Refusal form={form} />
          <input type="hidden" name="cancellationId" value={sent?.cancellationId ?? cancellationId} />
          <RadioGroup
            legend={m.parcel_cancel_which()} name="lineId" value={sent?.lineId ?? (lines.length === 1 ? only?.id : undefined)} errors={field.lineId.errors}
            choices={lines.map((one) => ({ value: one.id, label: [one.name, one.variant].filter(Boolean).join(', '), hint: m.parcel_cancel_left({ left: one.left }) }))}
          />
          <TextField
            label={m.parcel_cancel_quantity()} name="quantity" type="number" inputMode="numeric" min={1} step={1} className="part__count mt-4"
            defaultValue={sent ? (sent.quantity ?? '') : (only?.left ?? 1)} errors={field.quantity.errors} required
          />
          <RadioGroup
            legend={m.parcel_cancel_reason()} name="reason" value={sent?.reason} errors={field.reason.errors}
            choices={reasonChoices().map(({ value, name }) => ({ value, label: name, hint: areGone(value) ? m.parcel_cancel_reason_stock() : undefined }))}
          />
          <TextArea className="mt-4" label={m.parcel_cancel_note()} hint={m.parcel_cancel_note_hint()} optional name="note" rows={3} maxLength={NOTE_LENGTH} defaultValue={sent?.note ?? ''} errors={field.note.errors} />
          <Button tone="go" size="big" full pending={state === 'submitting'}>
            {m.parcel_cancel_button()}
          </Button>
        </Form>
      )}
    </div>
  );
}
