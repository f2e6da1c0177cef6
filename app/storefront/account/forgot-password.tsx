import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, Link, data } from 'react-router';
import { z } from 'zod';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { requestPasswordReset } from '#app/services/accounts/request-password-reset.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import type { Route } from './+types/forgot-password';
import { again, tooMany } from '#app/ui/form-answer.server.ts';
import { EntryPage } from './entry-page.tsx';
import { emailField } from '#app/ui/contact-fields.ts';
import { Refusal } from '#app/ui/refusal.tsx';

const schema = z.object({ email: emailField });

type Reply = { result: SubmissionResult; sent?: { to: string; minutes: number } };

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_forgot_title(), description: m.account_forgot_lead(), path: '/quen-mat-khau', noIndex: true });
}

export const handle = { quiet: () => ({ to: '/dang-nhap', name: m.account_back_to_sign_in() }) };

export async function action({ request, context }: Route.ActionArgs): Promise<ReturnType<typeof data<Reply>>> {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply());
  const verdict = await requestPasswordReset({ ...submission.value, locale: getLocale() }, { clientAddress: context.get(clientAddressContext) });
  if (!verdict.ok) return tooMany(submission, verdict.retryAfterSeconds);
  return data({ result: submission.reply(), sent: { to: submission.value.email.trim(), minutes: verdict.minutes } });
}

export default function ForgotPassword({ actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'quen-mat-khau', lastResult: actionData?.result });
  const sent = actionData?.sent;
  return (
    <EntryPage title={sent ? m.account_forgot_sent_title() : m.account_forgot_title()} lead={sent ? m.account_forgot_sent_text({ email: sent.to, minutes: sent.minutes }) : m.account_forgot_lead()}>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        {sent ? (
          <>
            <input type="hidden" name="email" value={sent.to} />
            <p className="soft mb-6" role="status">
              {m.account_forgot_sent_none()}
            </p>
            <div className="flex flex-wrap items-center gap-4">
              <Button tone="quiet">{m.account_forgot_again()}</Button>
              <Link className="link inline-flex min-h-11 items-center" to="/dang-nhap">
                {m.account_back_to_sign_in()}
              </Link>
            </div>
          </>
        ) : (
          <>
            <TextField label={m.account_email()} name="email" type="email" autoComplete="username" defaultValue={fields.email.initialValue} errors={fields.email.errors} maxLength={254} required />
            <Button tone="go" size="big" full>
              {m.account_forgot_button()}
            </Button>
          </>
        )}
      </Form>
    </EntryPage>
  );
}
