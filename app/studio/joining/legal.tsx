import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, href } from 'react-router';
import { z } from 'zod';
import { bankName } from '#app/domain/joining/banks.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getLegal, type Legal } from '#app/services/joining/get-legal.server.ts';
import { saveLegalDetails } from '#app/services/joining/save-legal-details.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { passwordField } from '#app/ui/contact-fields.ts';
import { Fact } from '#app/ui/fact.tsx';
import { again, goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/legal';
import { LegalFields } from './details-fields.tsx';
import { detailsWords } from './details-words.ts';
import { passwordAnswer } from './password-answer.ts';

export const meta = () => privateMeta(m.joining_legal_title());

const line = z.string().max(500).default('');
const schema = z.object({ legalName: line, taxCode: line, registrationNumber: line, password: passwordField });
const hideFields = ['password'];

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const legal = await getLegal(viewer, studio);
  if (!legal) throw data(null, { status: 403 });
  return { legal, applying: studio.status === 'unverified' && legal.application !== null, mayChange: studio.status !== 'suspended' || studio.role === 'administrator', workshop: studio.slug, done: url.searchParams.get('xong') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await saveLegalDetails(viewer, studio, submission.value, request.headers);
  const here = href('/xuong-cua-toi/:workshop/phap-ly', { workshop: studio.slug });
  if (verdict.ok) return goOn(`${here}?xong=phap-ly`);
  switch (verdict.code) {
    case 'invalid':
      return again(submission.reply({ fieldErrors: detailsWords(verdict.errors), hideFields }));
    case 'not-now':
      return goOn(here);
    case 'not-found':
      throw data(null, { status: 404 });
    default: {
      const { result, status } = passwordAnswer(submission, verdict, m.joining_password_missing());
      return again(result, status);
    }
  }
}

export default function LegalPage({ loaderData: { legal, applying, mayChange, workshop, done }, actionData }: Route.ComponentProps) {
  const { bankAccount } = legal;
  return (
    <div className="joining">
      <BackToWorkshop workshop={workshop} />
      <h1>{m.joining_legal_title()}</h1>
      {!actionData && (done === 'tai-khoan' || done === 'phap-ly') && (
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
          <LegalForm legal={legal} answer={actionData?.result} />
        )}
        {applying && (
          <LinkButton size="big" full to={href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop })}>
            {m.joining_back_to_application()}
          </LinkButton>
        )}
      </section>
    </div>
  );
}

function LegalForm({ legal, answer }: { legal: Legal; answer: Parameters<typeof useForm>[0]['lastResult'] }) {
  const [form, field] = useForm<z.input<typeof schema>>({ id: 'phap-ly', lastResult: answer as never });
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
