import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ComponentProps } from 'react';
import { data, Form, href } from 'react-router';
import { z } from 'zod';
import type { Actor } from '#app/domain/access/policy.ts';
import { bankName } from '#app/domain/joining/banks.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { getLegal, type Legal } from '#app/services/joining/get-legal.server.ts';
import { saveWorkshopAddress } from '#app/services/joining/save-workshop-address.server.ts';
import { saveLegalDetails } from '#app/services/joining/save-legal-details.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { passwordField } from '#app/ui/contact-fields.ts';
import { Fact } from '#app/ui/fact.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { asksForCommunes, PlaceFields } from '#app/ui/places/place-fields.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/legal';
import { LegalFields } from './details-fields.tsx';
import { detailsWords } from './details-words.ts';
import { detailsAnswer } from './details-answer.ts';
import { HolderDiffers } from './holder-differs.tsx';

export const meta = () => privateMeta(m.joining_legal_title());

const line = z.string().max(500).default('');
const schema = z.object({ legalName: line, taxCode: line, registrationNumber: line, password: passwordField });
const addressSchema = z.object({ provinceCode: line, communeCode: line, addressLine: line, password: passwordField });
/** Which of the page's two forms was sent; asking for communes takes the button's name. */
const ADDRESS = { name: 'phan', value: 'dia-chi' } as const;
const hideFields = ['password'];

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const legal = await getLegal(viewer, studio);
  if (!legal) throw data(null, { status: 403 });
  const [provinces, communes] = await Promise.all([listProvinces(), listCommunes(legal.address.provinceCode)]);
  return { legal, provinces, communes, applying: studio.status === 'unverified' && legal.application !== null, mayChange: studio.status !== 'suspended' || studio.role === 'administrator', workshop: studio.slug, done: url.searchParams.get('xong') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  if (form.get(ADDRESS.name) === ADDRESS.value) return saveAddress(form, request.headers, { viewer, studio });
  const submission = parseWithZod(form, { schema });
  const again = (result: ReturnType<typeof submission.reply>, status = 400) => data({ part: 'legal' as const, result, communes: null }, { status });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await saveLegalDetails(viewer, studio, submission.value, request.headers);
  const here = href('/xuong-cua-toi/:workshop/phap-ly', { workshop: studio.slug });
  if (verdict.ok) return goOn(`${here}?xong=phap-ly`);
  const told = detailsAnswer(submission, verdict, detailsWords);
  return told ? again(told.result, told.status) : goOn(here);
}

async function saveAddress(form: FormData, headers: Headers, { viewer, studio }: { viewer: Actor; studio: Studio }) {
  const here = href('/xuong-cua-toi/:workshop/phap-ly', { workshop: studio.slug });
  const communes = await listCommunes(String(form.get('provinceCode') ?? ''));
  // Asked for before the password is typed.
  const submission = parseWithZod(form, { schema: asksForCommunes(form) ? addressSchema.partial() : addressSchema });
  const again = (result: ReturnType<typeof submission.reply>, status = 400) => data({ part: 'address' as const, result, communes }, { status });
  if (asksForCommunes(form)) return again(submission.reply({ fieldErrors: {}, hideFields }), 200);
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await saveWorkshopAddress(viewer, studio, addressSchema.parse(submission.value), headers);
  if (verdict.ok) return goOn(`${here}?xong=dia-chi`);
  const told = detailsAnswer(submission, verdict, detailsWords);
  return told ? again(told.result, told.status) : goOn(here);
}

export default function LegalPage({ loaderData: { legal, provinces, communes, applying, mayChange, workshop, done }, actionData }: Route.ComponentProps) {
  const { bankAccount } = legal;
  return (
    <div className="joining">
      <BackToWorkshop workshop={workshop} />
      <h1>{m.joining_legal_title()}</h1>
      {!actionData && (done === 'tai-khoan' || done === 'phap-ly' || done === 'dia-chi') && (
        <Notice tone="done" live>
          {m.joining_changed_and_told()}
        </Notice>
      )}
      <section className="group">
        <h2>{m.joining_bank_title()}</h2>
        {bankAccount ? (
          <dl>
            <Fact name={m.joining_bank()}>{bankName(bankAccount.bankBin)}</Fact>
            <Fact name={m.joining_bank_number()}>…{bankAccount.numberEnd}</Fact>
            <Fact name={m.joining_bank_holder()}>{bankAccount.holderName}</Fact>
            <Fact name={m.joining_changed_on()}>{formatDate(bankAccount.changedAt, getLocale())}</Fact>
          </dl>
        ) : (
          <p className="joining__lead">{m.joining_bank_none()}</p>
        )}
        {bankAccount && <HolderDiffers holder={bankAccount.holderName} legalName={legal.legalName} />}
        {mayChange && (
          <LinkButton size="big" full to={href('/xuong-cua-toi/:workshop/phap-ly/tai-khoan', { workshop })}>
            {bankAccount ? m.joining_bank_change() : m.joining_bank_give()}
          </LinkButton>
        )}
      </section>
      <section className="group">
        <h2>{m.joining_group_legal()}</h2>
        {applying || !mayChange ? (
          <dl>
            <Fact name={m.workshop_kind()}>{workshopKind(legal.kind)}</Fact>
            <Fact name={m.joining_legal_name()}>{legal.legalName}</Fact>
            <Fact name={m.workshop_tax_code()}>{legal.taxCode}</Fact>
            {legal.registrationNumber && <Fact name={m.workshop_registration()}>{legal.registrationNumber}</Fact>}
          </dl>
        ) : (
          <LegalForm legal={legal} answer={actionData?.part === 'legal' ? actionData.result : null} />
        )}
        {applying && (
          <LinkButton size="big" full to={href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop })}>
            {m.joining_back_to_application()}
          </LinkButton>
        )}
      </section>
      {!applying && (
        <section className="group" id="dia-chi">
          <h2>{m.joining_address_title()}</h2>
          <p className="group__lead">{m.joining_address_lead()}</p>
          {mayChange ? (
            <AddressForm saved={legal.address} provinces={provinces} communes={(actionData?.part === 'address' ? actionData.communes : null) ?? communes} answer={actionData?.part === 'address' ? actionData.result : null} />
          ) : (
            <dl>
              <Fact name={m.workshop_address()}>{legal.address.text}</Fact>
            </dl>
          )}
        </section>
      )}
    </div>
  );
}

type AddressFormProps = { saved: Legal['address']; answer: SubmissionResult | null } & Pick<ComponentProps<typeof PlaceFields>, 'provinces' | 'communes'>;

function AddressForm({ saved, provinces, communes, answer }: AddressFormProps) {
  const [form, field] = useForm<z.input<typeof addressSchema>>({ id: 'doi-dia-chi', lastResult: answer });
  const sent = answer?.initialValue as Record<string, string> | undefined;
  const shown = (name: 'provinceCode' | 'communeCode' | 'addressLine') => ({ value: sent ? (sent[name] ?? '') : saved[name], errors: field[name].errors });
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
      <input type="hidden" {...ADDRESS} />
      <Refusal form={form} />
      <PlaceFields provinces={provinces} communes={communes} fields={{ provinceCode: shown('provinceCode'), communeCode: shown('communeCode'), addressLine: shown('addressLine') }} />
      <PasswordField label={m.joining_password()} hint={m.joining_password_hint()} name="password" autoComplete="current-password" errors={field.password.errors} required />
      <Button tone="go" size="big" full>
        {m.joining_address_save()}
      </Button>
    </Form>
  );
}

function LegalForm({ legal, answer }: { legal: Legal; answer: SubmissionResult | null }) {
  const [form, field] = useForm<z.input<typeof schema>>({ id: 'phap-ly', lastResult: answer });
  const sent = answer?.initialValue as Record<string, string> | undefined;
  const saved = { legalName: legal.legalName, taxCode: legal.taxCode, registrationNumber: legal.registrationNumber ?? '' };
  const shown = sent ? { legalName: sent.legalName ?? '', taxCode: sent.taxCode ?? '', registrationNumber: sent.registrationNumber ?? '' } : saved;
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
      <Refusal form={form} />
      <dl>
        <Fact name={m.workshop_kind()}>{workshopKind(legal.kind)}</Fact>
      </dl>
      <LegalFields shown={shown} fields={field} taxHint={legal.kind === 'household_business' ? m.joining_tax_code_hint_household() : m.joining_tax_code_hint_company()} />
      <PasswordField label={m.joining_password()} hint={m.joining_password_hint()} name="password" autoComplete="current-password" errors={field.password.errors} required />
      <Button tone="go" size="big" full>
        {m.joining_legal_save()}
      </Button>
    </Form>
  );
}
