import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, Link } from 'react-router';
import { z } from 'zod';
import { returnPath } from '#app/domain/access/return-path.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { signIn } from '#app/services/accounts/sign-in.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Route } from './+types/sign-in';
import { again, goOn, tooMany } from '#app/ui/form-answer.server.ts';
import { EntryPage, OtherWay } from './entry-page.tsx';
import { errandWords, InvitedBy } from './errand.tsx';
import { findErrand } from './find-errand.server.ts';
import { emailField, passwordField } from '#app/ui/contact-fields.ts';
import { PasswordField } from '#app/ui/password-field.tsx';
import { Refusal } from '#app/ui/refusal.tsx';

const schema = z.object({ email: emailField, password: passwordField });
const hideFields = ['password'];

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_sign_in_title(), description: m.account_sign_in_lead(), path: '/dang-nhap', noIndex: true });
}

export const handle = { quiet: () => ({ to: '/', name: m.shell_home() }) };

export async function loader({ request, url }: Route.LoaderArgs) {
  const asked = url.searchParams.get('tiep');
  if ((await getViewer(request)).userId !== null) throw goOn(returnPath(asked));
  const tiep = asked === null ? null : returnPath(asked);
  return { tiep, errand: await findErrand(tiep), resetDone: url.searchParams.has('da-doi') };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await signIn(submission.value, { headers: request.headers, clientAddress: context.get(clientAddressContext) });
  if (verdict.ok) return goOn(returnPath(url.searchParams.get('tiep')), verdict.cookies);
  if (verdict.code === 'too-many-attempts') return tooMany(submission, verdict.retryAfterSeconds, hideFields);
  return again(submission.reply({ formErrors: [m.account_sign_in_wrong()], hideFields }), 401);
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'dang-nhap', lastResult: actionData?.result });
  const { tiep, errand } = loaderData;
  const toDo = errandWords(errand);
  const onward = tiep ? `?tiep=${encodeURIComponent(tiep)}` : '';
  return (
    <EntryPage
      title={m.account_sign_in_title()}
      above={<InvitedBy errand={errand} />}
      lead={toDo?.signIn ?? (tiep ? m.account_sign_in_first() : m.account_sign_in_lead())}
      aside={<OtherWay title={m.account_new_here_title()} text={toDo?.signUp ?? m.account_new_here_text()} to={`/dang-ky${onward}`} button={m.account_new_here_button()} />}
    >
      {loaderData.resetDone && !form.errors && (
        <div className="mb-6">
          <Notice tone="done" live>
            {m.account_sign_in_reset_done()}
          </Notice>
        </div>
      )}
      <Form method="post" action={`/dang-nhap${onward}`} id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        <TextField label={m.account_email()} name="email" type="email" autoComplete="username" defaultValue={fields.email.initialValue} errors={fields.email.errors} maxLength={254} required />
        <PasswordField label={m.account_password()} name="password" autoComplete="current-password" errors={fields.password.errors} required />
        <Button tone="go" size="big" full>
          {m.account_sign_in_button()}
        </Button>
        <p className="mt-4">
          <Link className="link inline-flex min-h-11 items-center" to="/quen-mat-khau">
            {m.account_sign_in_forgot()}
          </Link>
        </p>
      </Form>
    </EntryPage>
  );
}
