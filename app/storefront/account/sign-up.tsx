import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, Link } from 'react-router';
import { z } from 'zod';
import { PASSWORD_LIMITS } from '#app/domain/access/password.ts';
import { returnPath } from '#app/domain/access/return-path.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import type { Route } from './+types/sign-up';
import { again, goOn, tooMany } from '#app/ui/form-answer.server.ts';
import { EntryPage, OtherWay } from './entry-page.tsx';
import { errandWords, InvitedBy } from './errand.tsx';
import { findErrand } from './find-errand.server.ts';
import { emailField, nameField, newPasswordField } from '#app/ui/contact-fields.ts';
import { PasswordField } from '#app/ui/password-field.tsx';
import { Refusal } from '#app/ui/refusal.tsx';
import { passwordWords } from '#app/ui/contact-words.ts';

const schema = z.object({ name: nameField, email: emailField, password: newPasswordField });
const hideFields = ['password'];

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_sign_up_title(), description: m.account_sign_up_lead(), path: '/dang-ky', noIndex: true });
}

export const handle = { quiet: () => ({ to: '/', name: m.shell_home() }) };

export async function loader({ request, url }: Route.LoaderArgs) {
  const asked = url.searchParams.get('tiep');
  if ((await getViewer(request)).userId !== null) throw goOn(returnPath(asked));
  const tiep = asked === null ? null : returnPath(asked);
  return { tiep, errand: await findErrand(tiep) };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await signUp({ ...submission.value, locale: getLocale() }, { headers: request.headers, clientAddress: context.get(clientAddressContext) });
  if (verdict.ok) return goOn(returnPath(url.searchParams.get('tiep')), verdict.cookies);
  switch (verdict.code) {
    case 'too-many-attempts':
      return tooMany(submission, verdict.retryAfterSeconds, hideFields);
    case 'weak-password':
      return again(submission.reply({ fieldErrors: { password: [passwordWords(verdict.reason)] }, hideFields }));
    case 'email-taken':
      return again(submission.reply({ fieldErrors: { email: [m.account_email_taken()] }, hideFields }), 409);
    case 'not-an-address':
      return again(submission.reply({ fieldErrors: { email: [m.account_email_not_an_address()] }, hideFields }));
  }
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'dang-ky', lastResult: actionData?.result });
  const { tiep, errand } = loaderData;
  const toDo = errandWords(errand);
  const onward = tiep ? `?tiep=${encodeURIComponent(tiep)}` : '';
  const [before, after] = m.account_sign_up_privacy({ link: '\n' }).split('\n');
  return (
    <EntryPage
      title={m.account_sign_up_title()}
      above={<InvitedBy errand={errand} />}
      lead={toDo?.signUp ?? m.account_sign_up_lead()}
      aside={<OtherWay title={m.account_have_one_title()} text={toDo?.signIn ?? m.account_have_one_text()} to={`/dang-nhap${onward}`} button={m.account_sign_in_button()} />}
    >
      <Form method="post" action={`/dang-ky${onward}`} id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        <TextField label={m.account_sign_up_name()} name="name" autoComplete="name" defaultValue={fields.name.initialValue} errors={fields.name.errors} maxLength={80} required />
        <TextField label={m.account_email()} name="email" type="email" autoComplete="username" defaultValue={fields.email.initialValue} errors={fields.email.errors} maxLength={254} required />
        <PasswordField
          label={m.account_password()}
          name="password"
          autoComplete="new-password"
          hint={m.account_password_hint({ min: PASSWORD_LIMITS.min })}
          errors={fields.password.errors}
          minLength={PASSWORD_LIMITS.min}
          required
        />
        <Button tone="go" size="big" full>
          {m.account_sign_up_button()}
        </Button>
        <p className="hint mt-4">
          {before}
          <Link className="link" to="/quyen-rieng-tu">
            {m.account_sign_up_privacy_link()}
          </Link>
          {after}
        </p>
      </Form>
    </EntryPage>
  );
}
