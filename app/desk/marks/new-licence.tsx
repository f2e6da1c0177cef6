import { randomUUID } from 'node:crypto';
import { data, Form, href } from 'react-router';
import { z } from 'zod';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { MARK_LIMITS, type LicenceFault, type TypedLicence } from '#app/domain/villages/mark-form.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getLicenceForm, type LicenceForm } from '#app/services/marks/get-licence-form.server.ts';
import { grantLicence } from '#app/services/marks/grant-licence.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox, FieldError, SelectField, TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { villageContext } from '../village/village-context.ts';
import type { Route } from './+types/new-licence';

export const meta = () => privateMeta(m.mark_licence_new());

const text = z.string().max(200).default('');
const schema = z.object({ id: z.uuid(), workshop: text, number: text, validFrom: text, validTo: text });

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const form = await getLicenceForm(context.get(viewerContext), context.get(villageContext).id, params.mark, url.searchParams.get('xuong'));
  if (!form) throw data(null, { status: 404 });
  // Named before it is there, so that a form sent twice makes one.
  return { form, id: randomUUID() };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const sent = schema.safeParse(Object.fromEntries(form));
  if (!sent.success) throw data(null, { status: 400 });
  const { id, ...fields } = sent.data;
  const typed: TypedLicence = { ...fields, products: form.getAll('products').filter((one) => typeof one === 'string') };
  const verdict = await grantLicence(context.get(viewerContext), { id, villageId: context.get(villageContext).id, markId: params.mark, typed });
  if (verdict.ok) return goOn(`${href('/quan-tri/lang/:village/nhan-hieu/:mark', params)}?xong=cap`);
  if (verdict.code === 'invalid') return data({ typed, errors: verdict.errors }, { status: 400 });
  throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
}

const faultWords: Readonly<Record<LicenceFault, () => string>> = {
  missing: m.mark_fault_missing, 'too-long': m.mark_fault_too_long, 'not-a-day': m.mark_fault_not_a_day, 'before-mark': m.mark_fault_before_mark, 'mark-not-granted': m.mark_licences_after_grant,
  'ends-before-start': m.mark_fault_ends_before_start, overlaps: m.mark_fault_overlaps, 'no-such-product': m.mark_fault_no_such_product, 'class-not-covered': m.mark_fault_class_not_covered,
};

export default function NewLicence({ loaderData: { form, id }, actionData }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.mark_licence_new()}</h1>
      <p className="say">{form.mark.name}</p>
      {form.workshops.length === 0 ? (
        <p>{m.mark_licence_nobody()}</p>
      ) : (
        <Form method="get" className="markform">
          <SelectField label={m.mark_licence_workshop()} name="xuong" defaultValue={form.workshop?.slug ?? ''} key={form.workshop?.slug} errors={actionData?.errors.workshop ? [faultWords[actionData.errors.workshop]()] : null} required>
            <option value="">{m.mark_licence_choose()}</option>
            {form.workshops.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button>{form.workshop ? m.mark_licence_other() : m.mark_licence_go_on()}</Button>
        </Form>
      )}
      {form.workshop && <Terms key={form.workshop.slug} id={id} form={form} workshop={form.workshop} answer={actionData} />}
    </>
  );
}

type TermsProps = { id: string; form: LicenceForm; workshop: NonNullable<LicenceForm['workshop']>; answer: { typed: TypedLicence; errors: Partial<Record<keyof TypedLicence, LicenceFault>> } | undefined };

function Terms({ id, form: { mark }, workshop, answer }: TermsProps) {
  const wrong = (field: keyof TypedLicence): string[] | null => {
    const fault = answer?.errors[field];
    return fault ? [faultWords[fault]()] : null;
  };
  const until = mark.renewedThrough === null ? m.mark_licence_to_hint() : m.mark_licence_to_mark({ date: formatDate(mark.renewedThrough, getLocale()) });
  return (
    <Form method="post" noValidate className="markform">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="workshop" value={workshop.slug} />
      <TextField label={m.mark_licence_number_label()} optional name="number" defaultValue={answer?.typed.number} errors={wrong('number')} maxLength={MARK_LIMITS.number} />
      <TextField label={m.mark_licence_valid_from()} type="date" name="validFrom" defaultValue={answer?.typed.validFrom} errors={wrong('validFrom')} required />
      <TextField label={m.mark_licence_valid_to()} optional hint={until} type="date" name="validTo" defaultValue={answer?.typed.validTo} errors={wrong('validTo')} />
      <fieldset className="markform__goods">
        <legend>{m.mark_licence_goods()}</legend>
        <p className="hint">{workshop.more ? m.mark_licence_goods_more({ count: workshop.goods.length }) : workshop.goods.length === 0 ? m.mark_licence_goods_none() : m.mark_licence_goods_hint()}</p>
        {workshop.goods.map((good) => (
          <Checkbox key={good.id} label={good.name} name="products" value={good.id} defaultChecked={answer?.typed.products.includes(good.id)} />
        ))}
        <FieldError errors={wrong('products')} />
      </fieldset>
      <Button tone="go">{m.mark_licence_grant()}</Button>
    </Form>
  );
}
