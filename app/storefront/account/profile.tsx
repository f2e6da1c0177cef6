import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form } from 'react-router';
import { z } from 'zod';
import { PASSWORD_LIMITS } from '#app/domain/access/password.ts';
import type { Actor } from '#app/domain/access/policy.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { changePassword } from '#app/services/accounts/change-password.server.ts';
import { type Account, getAccount } from '#app/services/accounts/get-account.server.ts';
import { saveProfile } from '#app/services/accounts/save-profile.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Route } from './+types/profile';
import { again, goOn, tooMany } from '#app/ui/form-answer.server.ts';
import { nameField, newPasswordField, passwordField } from '#app/ui/contact-fields.ts';
import { PasswordField } from '#app/ui/password-field.tsx';
import { Refusal } from '#app/ui/refusal.tsx';
import { useVisit } from '#app/ui/use-visit.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { nameWords, passwordWords, phoneWords } from '#app/ui/contact-words.ts';

const detailsSchema = z.object({ name: nameField, phone: z.string().max(30, { error: () => m.shell_field_too_long({ max: 30 }) }).default('') });
const passwordSchema = z.object({ current: passwordField, next: newPasswordField });
const hideFields = ['current', 'next'];

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_profile_title(), description: m.account_profile_title(), path: '/tai-khoan/ho-so', noIndex: true });
}

export async function loader({ context, url }: Route.LoaderArgs) {
  const account = await getAccount(context.get(viewerContext));
  if (!account) throw data(null, { status: 404 });
  return { account, saved: url.searchParams.get('da-luu') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const viewer = context.get(viewerContext);
  return form.get('viec') === 'mat-khau' ? savePassword(form, viewer, request.headers) : saveDetails(form, viewer);
}

async function saveDetails(form: FormData, viewer: Actor) {
  const submission = parseWithZod(form, { schema: detailsSchema });
  if (submission.status !== 'success') return again(submission.reply());
  const verdict = await saveProfile(viewer, submission.value);
  if (verdict.ok) return goOn('/tai-khoan/ho-so?da-luu=ho-so');
  if (verdict.code !== 'invalid') throw data(null, { status: 403 });
  const words = { name: verdict.name && nameWords(verdict.name), phone: verdict.phone && phoneWords(verdict.phone) };
  return again(submission.reply({ fieldErrors: { name: words.name ? [words.name] : [], phone: words.phone ? [words.phone] : [] } }));
}

async function savePassword(form: FormData, viewer: Actor, headers: Headers) {
  const submission = parseWithZod(form, { schema: passwordSchema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await changePassword(viewer, submission.value, headers);
  if (verdict.ok) return goOn('/tai-khoan/ho-so?da-luu=mat-khau', verdict.cookies);
  switch (verdict.code) {
    case 'too-many-attempts':
      return tooMany(submission, verdict.retryAfterSeconds, hideFields);
    case 'weak-password':
      return again(submission.reply({ fieldErrors: { next: [passwordWords(verdict.reason)] }, hideFields }));
    case 'wrong-password':
      return again(submission.reply({ fieldErrors: { current: [m.account_password_current_wrong()] }, hideFields }));
    default:
      throw data(null, { status: 403 });
  }
}

export default function Profile({ loaderData: { account, saved }, actionData }: Route.ComponentProps) {
  const answer = actionData?.result;
  const visit = useVisit(answer !== undefined);
  // Two forms share the action: each takes the answer that speaks of its own fields.
  const aboutPassword = answer?.initialValue?.viec === 'mat-khau';
  return (
    <>
      <h1>{m.account_profile_title()}</h1>
      <section className="mt-6 max-w-120">
        {saved === 'ho-so' && !answer && <Saved>{m.account_profile_saved()}</Saved>}
        <Details key={visit} account={account} answer={aboutPassword ? undefined : answer} />
      </section>
      <section className="step mt-12">
        <h2>{m.account_password_title()}</h2>
        <p className="soft mb-4">{m.account_password_lead()}</p>
        <div className="max-w-120">
          {saved === 'mat-khau' && !answer && <Saved>{m.account_password_saved()}</Saved>}
          <NewPassword key={visit} email={account.email} answer={aboutPassword ? answer : undefined} />
        </div>
      </section>
    </>
  );
}

function Details({ account, answer }: { account: Account; answer: SubmissionResult | undefined }) {
  const [form, field] = useForm<z.input<typeof detailsSchema>>({ id: 'ho-so', lastResult: answer, defaultValue: { name: account.name, phone: account.phone ? formatPhone(account.phone) : '' } });
  return (
    <Form method="post" action="/tai-khoan/ho-so" id={form.id} onSubmit={form.onSubmit} noValidate>
      <dl className="kv mb-4">
        <dt>{m.account_email()}</dt>
        <dd>
          {account.email} <span className={account.emailVerified ? 'ok' : 'warn'}>({account.emailVerified ? m.account_profile_email_confirmed() : m.account_profile_email_unconfirmed()})</span>
        </dd>
      </dl>
      <TextField label={m.account_profile_name()} name="name" autoComplete="name" defaultValue={field.name.initialValue} errors={field.name.errors} maxLength={80} required />
      <TextField
        label={m.account_phone()}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        optional
        hint={m.account_profile_phone_hint()}
        defaultValue={field.phone.initialValue}
        errors={field.phone.errors}
        maxLength={30}
      />
      <Button tone="go">{m.account_profile_save()}</Button>
    </Form>
  );
}

function NewPassword({ email, answer }: { email: string; answer: SubmissionResult | undefined }) {
  const [form, field] = useForm<z.input<typeof passwordSchema>>({ id: 'mat-khau', lastResult: answer });
  return (
    <Form method="post" action="/tai-khoan/ho-so" id={form.id} onSubmit={form.onSubmit} noValidate>
      <input type="hidden" name="viec" value="mat-khau" />
      {/* Tells the browser's password book whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <Refusal form={form} />
      <PasswordField label={m.account_password_current()} name="current" autoComplete="current-password" errors={field.current.errors} required />
      <PasswordField
        label={m.account_password_next()}
        name="next"
        autoComplete="new-password"
        hint={m.account_password_hint({ min: PASSWORD_LIMITS.min })}
        errors={field.next.errors}
        minLength={PASSWORD_LIMITS.min}
        required
      />
      <Button>{m.account_password_save()}</Button>
    </Form>
  );
}

function Saved({ children }: { children: string }) {
  return (
    <div className="mb-6">
      <Notice tone="done" live>
        {children}
      </Notice>
    </div>
  );
}
