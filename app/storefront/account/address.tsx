import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form } from 'react-router';
import { z } from 'zod';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getAccount } from '#app/services/accounts/get-account.server.ts';
import { listAddresses } from '#app/services/accounts/list-addresses.server.ts';
import { MOST_ADDRESSES, saveAddress } from '#app/services/accounts/save-address.server.ts';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { asksForCommunes, PlaceFields } from '#app/ui/places/place-fields.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { Checkbox, TextField } from '#app/ui/field.tsx';
import type { Route } from './+types/address';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { contactWords } from '#app/ui/contact-words.ts';

const line = z.string().max(500).default('');
// Every rule is the service's: here only the shape.
const schema = z.object({ name: line, phone: line, provinceCode: line, communeCode: line, addressLine: line, isDefault: z.preprocess((sent) => sent === 'on', z.boolean()) });

export function meta({ matches, params }: Route.MetaArgs) {
  return pageMeta(matches, { title: params.id ? m.account_address_edit_title() : m.account_address_new_title(), description: m.account_addresses_lead(), path: '/tai-khoan/dia-chi', noIndex: true });
}

/** The address of the id in the page's own address; null for a new one, 404 for what is no address of this person. */
async function asked(viewer: Parameters<typeof listAddresses>[0], id: string | undefined) {
  if (id === undefined) return null;
  const found = (await listAddresses(viewer)).find((address) => address.id === id);
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const [address, account, provinces] = await Promise.all([asked(viewer, params.id), getAccount(viewer), listProvinces()]);
  const receiver = address ?? { name: account?.name ?? '', phone: account?.phone ?? '' };
  const chosen = { provinceCode: address?.province.code ?? '', communeCode: address?.commune.code ?? '', addressLine: address?.line ?? '' };
  return {
    provinces,
    communes: await listCommunes(chosen.provinceCode),
    address: { ...chosen, name: receiver.name, phone: receiver.phone ? formatPhone(receiver.phone) : '', isDefault: address?.isDefault ?? false },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  await asked(viewer, params.id);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const communes = await listCommunes(submission.value.provinceCode);
  if (asksForCommunes(form)) return { result: submission.reply({ fieldErrors: {} }), communes };
  const verdict = await saveAddress(viewer, params.id ?? null, submission.value);
  if (verdict.ok) return goOn('/tai-khoan/dia-chi?xong=luu');
  switch (verdict.code) {
    case 'invalid':
      return data({ result: submission.reply({ fieldErrors: contactWords(verdict.errors) }), communes }, { status: 400 });
    case 'too-many':
      return data({ result: submission.reply({ formErrors: [m.account_address_too_many({ most: MOST_ADDRESSES })] }), communes }, { status: 409 });
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}

export default function AddressPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { address, provinces } = loaderData;
  const sent = actionData?.result.initialValue as Partial<Record<keyof typeof address, string>> | undefined;
  const [form, field] = useForm<Omit<z.input<typeof schema>, 'isDefault'>>({ id: 'dia-chi', lastResult: actionData?.result, defaultValue: address });
  // What was sent stands, also where a field was left empty: the saved value must not slip back in.
  const shown = sent ? { provinceCode: sent.provinceCode ?? '', communeCode: sent.communeCode ?? '', addressLine: sent.addressLine ?? '' } : address;
  return (
    <>
      <h1>{params.id ? m.account_address_edit_title() : m.account_address_new_title()}</h1>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="mt-6">
        <Refusal form={form} />
        <div className="cols">
          <TextField label={m.account_address_receiver()} name="name" autoComplete="name" defaultValue={sent ? (sent.name ?? '') : address.name} errors={field.name.errors} maxLength={80} required />
          <TextField label={m.account_phone()} name="phone" type="tel" inputMode="tel" autoComplete="tel" defaultValue={sent ? (sent.phone ?? '') : address.phone} errors={field.phone.errors} maxLength={30} required />
        </div>
        <PlaceFields
          provinces={provinces}
          communes={actionData?.communes ?? loaderData.communes}
          fields={{
            provinceCode: { value: shown.provinceCode, errors: field.provinceCode.errors },
            communeCode: { value: shown.communeCode, errors: field.communeCode.errors },
            addressLine: { value: shown.addressLine, errors: field.addressLine.errors },
          }}
        />
        {!address.isDefault && <Checkbox className="mb-4" label={m.account_address_is_default()} name="isDefault" defaultChecked={sent?.isDefault === 'on'} />}
        <div className="flex flex-wrap gap-3">
          <Button tone="go">{m.account_address_save()}</Button>
          <LinkButton tone="quiet" to="/tai-khoan/dia-chi">
            {m.account_cancel()}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
