import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ListedMember } from '#app/services/joining/list-members.server.ts';
import { Button } from '#app/ui/button.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';

/** Who it is; what can be done stands behind a word, so that nobody is put out by a slip of the thumb. */
export function MemberRow({ member: { userId, name, role, email, isSelf }, mayManage, isOnlyOwner, passwordError }: { member: ListedMember; mayManage: boolean; isOnlyOwner: boolean; passwordError: { deed: 'vai' | 'bo' | undefined; words: string } | undefined }) {
  const password = (deed: 'vai' | 'bo') => (
    <PasswordField label={m.joining_password()} hint={m.joining_password_hint()} name="password" autoComplete="current-password" errors={passwordError?.deed === deed ? [passwordError.words] : null} required />
  );
  return (
    <li>
      <div className="members__who">
        <b>
          {name} {isSelf && <i>{m.joining_member_self()}</i>}
        </b>
        <small>
          {role === 'owner' ? m.joining_role_owner() : m.joining_role_staff()}
          {email && ` · ${email}`}
        </small>
      </div>
      {(mayManage || isSelf) && !isOnlyOwner && (
        <details className="members__more" open={passwordError !== undefined || undefined}>
          <summary aria-label={m.joining_member_change_named({ name })}>{m.joining_change()}</summary>
          <div>
            {mayManage && (
              <Form method="post" noValidate>
                <input type="hidden" name="nguoi" value={userId} />
                {password('vai')}
                <input type="hidden" name="role" value={role === 'owner' ? 'staff' : 'owner'} />
                <Button tone="quiet" full name="viec" value="vai">
                  {role === 'owner' ? m.joining_make_staff() : m.joining_make_owner()}
                </Button>
              </Form>
            )}
            <Form method="post" noValidate>
              <input type="hidden" name="nguoi" value={userId} />
              {role === 'owner' && !isSelf && password('bo')}
              <Button tone="quiet" full name="viec" value="bo">
                {isSelf ? m.joining_leave() : m.joining_remove_member({ name })}
              </Button>
            </Form>
          </div>
        </details>
      )}
    </li>
  );
}
