import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form } from 'react-router';
import { z } from 'zod';
import { PASSWORD_LIMITS } from '#app/domain/access/password.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { getResetLink } from '#app/services/accounts/get-reset-link.server.ts';
import { resetPassword } from '#app/services/accounts/reset-password.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { Route } from './+types/reset-password';
import { again, goOn, tooMany } from '#app/ui/form-answer.server.ts';
import { EntryPage } from './entry-page.tsx';
import { newPasswordField } from '#app/ui/contact-fields.ts';
import { PasswordField } from '#app/ui/password-field.tsx';
import { Refusal } from '#app/ui/refusal.tsx';
import { passwordWords } from '#app/ui/contact-words.ts';

const schema = z.object({ password: newPasswordField, ma: z.string().max(200).default('') });
const hideFields = ['password', 'ma'];

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_reset_title(), description: m.account_reset_lead(), path: '/dat-lai-mat-khau', noIndex: true });
}

export const handle = { quiet: () => ({ to: '/dang-nhap', name: m.account_back_to_sign_in() }) };

// The address holds the secret: it is told to nobody, not even to our own pages' next request. The origin is: with
// no-referrer a browser without script sends the form from nowhere.
export const headers = () => ({ 'Referrer-Policy': 'strict-origin', 'Cache-Control': 'no-store' });

export function loader({ url }: Route.LoaderArgs) {
  return getResetLink(url.searchParams.get('ma') ?? '');
}

export async function action({ request, context }: Route.ActionArgs) {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const { ma, password } = submission.value;
  const verdict = await resetPassword({ token: ma, password }, { clientAddress: context.get(clientAddressContext) });
  if (verdict.ok) return goOn('/dang-nhap?da-doi');
  if (verdict.code === 'too-many-attempts') return tooMany(submission, verdict.retryAfterSeconds, hideFields);
  if (verdict.code === 'weak-password') return again(submission.reply({ fieldErrors: { password: [passwordWords(verdict.reason)] }, hideFields }));
  return data({ result: submission.reply({ hideFields }), tooOld: true }, { status: 410 });
}

export default function ResetPassword({ loaderData: { token, minutes }, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'dat-lai-mat-khau', lastResult: actionData?.result });
  if (token === null || (actionData && 'tooOld' in actionData)) {
    return (
      <div className="wrap">
        <EmptyState level={1} title={m.account_reset_old_title()} actions={<LinkButton tone="go" to="/quen-mat-khau">{m.account_reset_old_button()}</LinkButton>}>
          {m.account_reset_old_text({ minutes })}
        </EmptyState>
      </div>
    );
  }
  return (
    <EntryPage title={m.account_reset_title()} lead={m.account_reset_lead()}>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        <input type="hidden" name="ma" value={token} />
        <PasswordField
          label={m.account_reset_new()}
          name="password"
          autoComplete="new-password"
          hint={m.account_password_hint({ min: PASSWORD_LIMITS.min })}
          errors={fields.password.errors}
          minLength={PASSWORD_LIMITS.min}
          required
        />
        <Button tone="go" size="big" full>
          {m.account_reset_button()}
        </Button>
      </Form>
    </EntryPage>
  );
}
