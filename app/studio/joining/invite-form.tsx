import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { RadioGroup, TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';

type Answer = { link?: string | undefined; role: 'owner' | 'staff'; email: string; emailError?: string | undefined; passwordError?: string | undefined };

/** By mail to an address, or by a link to hand over, which is shown this once. */
export function InviteForm({ days, isNew, answer }: { days: number; isNew: boolean; answer: Answer | undefined }) {
  const [role, setRole] = useState(answer?.role ?? 'staff');
  const scripted = useScripted();
  const link = useRef<HTMLInputElement>(null);
  useEffect(() => link.current?.select(), [answer?.link]);
  return (
    <section className="group">
      <h2>{m.joining_invite_title()}</h2>
      {answer?.link && (
        <Notice tone="done" live title={m.joining_invite_link_title()}>
          <p>{m.joining_invite_link_text({ days })}</p>
          {answer.email && <p>{m.joining_invite_link_not_mailed({ email: answer.email })}</p>}
          <input ref={link} className="inp mt-2" readOnly value={answer.link} aria-label={m.joining_invite_link()} />
          <CopyButton value={answer.link} what={m.joining_invite_link()} />
        </Notice>
      )}
      <Form method="post" noValidate key={answer?.link}>
        <RadioGroup
          legend={m.joining_invite_as()}
          name="role"
          value={answer?.role ?? 'staff'}
          onChange={(chosen) => setRole(chosen === 'owner' ? 'owner' : 'staff')}
          choices={[
            { value: 'staff', label: m.joining_role_staff(), hint: m.joining_role_staff_hint() },
            { value: 'owner', label: m.joining_role_owner(), hint: m.joining_role_owner_hint() },
          ]}
        />
        <TextField className="mt-4" label={m.joining_invite_email()} hint={isNew ? m.joining_invite_new_hint() : undefined} name="email" type="email" inputMode="email" autoComplete="off" defaultValue={answer?.email} errors={answer?.emailError ? [answer.emailError] : null} maxLength={254} />
        {(role === 'owner' || !scripted) && <PasswordField label={m.joining_password()} hint={m.joining_password_for_owner()} name="password" autoComplete="current-password" errors={answer?.passwordError ? [answer.passwordError] : null} />}
        <div className="joining__act">
          <Button tone="go" size="big" full name="viec" value="thu">
            {m.joining_invite_send()}
          </Button>
          <Button tone="quiet" size="big" full name="viec" value="duong-dan">
            {m.joining_invite_get_link()}
          </Button>
        </div>
      </Form>
    </section>
  );
}
