import { useState } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import { Field } from './field.tsx';
import type { ComponentProps, ReactNode } from 'react';
import { useScripted } from './use-scripted.ts';

type Props = { label: ReactNode; hint?: ReactNode; errors?: readonly string[] | null } & Omit<ComponentProps<'input'>, 'type' | 'defaultValue'>;

/** A password that can be looked at while it is typed, where there is script to do it. It is never sent back to the page. */
export function PasswordField({ label, hint, errors, ...input }: Props) {
  const [shown, setShown] = useState(false);
  const scripted = useScripted();
  return (
    <Field label={label} hint={hint} errors={errors} id={input.id}>
      {(control) => (
        <div className="relative">
          <input className="inp pr-20" {...input} {...control} type={shown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false} maxLength={512} />
          {scripted && (
            <button type="button" className="absolute inset-y-0 right-0 px-4 text-14 font-medium" aria-pressed={shown} aria-controls={control.id} onClick={() => setShown(!shown)}>
              {shown ? m.account_password_hide() : m.account_password_show()}
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
