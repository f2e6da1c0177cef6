import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useState } from 'react';
import { data, Form, href } from 'react-router';
import { z } from 'zod';
import { isEditable } from '#app/domain/joining/application.ts';
import { bankName, BANKS } from '#app/domain/joining/banks.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLegal } from '#app/services/joining/get-legal.server.ts';
import { saveBankAccount } from '#app/services/joining/save-bank-account.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { passwordField } from '#app/ui/contact-fields.ts';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { again, goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/bank-account';
import { bankAccountWords } from './details-words.ts';
import { detailsAnswer } from './details-answer.ts';
import { HolderDiffers } from './holder-differs.tsx';

export const meta = () => privateMeta(m.joining_bank_title());

const line = z.string().max(200).default('');
const schema = z.object({ bankBin: line, number: line, holderName: line, password: passwordField.default('') });
// A password is never sent back to a page.
const hideFields = ['password'];

/** Back to where it was asked for: the application, or the workshop's papers. */
const wayBack = (workshop: string, applying: boolean) => (applying ? href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop }) : href('/xuong-cua-toi/:workshop/phap-ly', { workshop }));

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const legal = await getLegal(viewer, studio);
  if (!legal) throw data(null, { status: 403 });
  const applying = studio.status === 'unverified' && legal.application !== null;
  if (applying && !isEditable(legal.application!)) throw goOn(wayBack(studio.slug, true));
  return { account: legal.bankAccount, legalName: legal.legalName, applying, wantsPassword: legal.bankAccount !== null || studio.status !== 'unverified', workshop: studio.slug };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await saveBankAccount(viewer, studio, submission.value, request.headers);
  const back = wayBack(studio.slug, studio.status === 'unverified' && Boolean(studio.application));
  if (verdict.ok) return goOn(verdict.changed ? `${back}?xong=tai-khoan` : back);
  const told = detailsAnswer(submission, verdict, bankAccountWords);
  return told ? again(told.result, told.status) : goOn(back);
}

export default function BankAccount({ loaderData: { account, legalName, applying, wantsPassword, workshop }, actionData }: Route.ComponentProps) {
  const [form, field] = useForm<z.input<typeof schema>>({ id: 'tai-khoan', lastResult: actionData?.result });
  const sent = actionData?.result.initialValue as Record<string, string> | undefined;
  const [holder, setHolder] = useState(sent?.holderName ?? '');
  return (
    <div className="joining">
      <h1>{m.joining_bank_title()}</h1>
      <p className="joining__lead">{m.joining_bank_lead()}</p>
      {account && (
        <Notice>
          {m.joining_bank_now({ bank: bankName(account.bankBin), digits: account.numberEnd, holder: account.holderName })}
        </Notice>
      )}
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <div className="group">
          <Refusal form={form} />
          <SelectField label={m.joining_bank()} name="bankBin" defaultValue={sent?.bankBin ?? ''} errors={field.bankBin.errors} required>
            <option value="">{m.joining_bank_pick()}</option>
            {BANKS.map(({ bin, name }) => (
              <option key={bin} value={bin}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField label={m.joining_bank_number()} hint={m.joining_bank_number_hint()} name="number" autoComplete="off" autoCapitalize="characters" spellCheck={false} defaultValue={sent?.number} errors={field.number.errors} maxLength={30} required />
          <TextField label={m.joining_bank_holder()} hint={m.joining_bank_holder_hint({ name: legalName })} name="holderName" autoComplete="off" defaultValue={sent?.holderName} errors={field.holderName.errors} onBlur={({ currentTarget }) => setHolder(currentTarget.value)} maxLength={120} required />
          <HolderDiffers holder={holder} legalName={legalName} live />
          {wantsPassword && <PasswordField label={m.joining_password()} hint={m.joining_password_hint()} name="password" autoComplete="current-password" errors={field.password.errors} required />}
        </div>
        <div className="joining__act">
          <Button tone="go" size="big" full>
            {m.joining_bank_save()}
          </Button>
          <LinkButton tone="quiet" size="big" full to={wayBack(workshop, applying)}>
            {applying ? m.joining_back_to_application() : m.joining_back()}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
