import { type ReactNode, useId } from 'react';
import { Form, useNavigation, useSubmit } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button, buttonClass } from '#app/ui/button.tsx';
import { FieldError } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';

/** One photograph: chosen, it is sent at once; without script a button sends it. `figure` is what is shown now. */
export function PhotoForm({ figure, has, choose, hint, error, disabled = false }: { figure: ReactNode; has: boolean; choose: string; hint: string; error?: string; disabled?: boolean }) {
  const id = useId();
  const submit = useSubmit();
  const navigation = useNavigation();
  const sending = navigation.state !== 'idle' && navigation.formData?.get('viec') === 'anh';
  return (
    <Form method="post" encType="multipart/form-data" className="photoform" preventScrollReset>
      <input type="hidden" name="viec" value="anh" />
      <div className="photoform__now">{figure}</div>
      <div>
        <label className={buttonClass({ full: true }, 'filebtn')} htmlFor={id}>
          <Icon name="camera" />
          {choose}
          <input
            className="filebtn__input"
            id={id}
            type="file"
            name="anh"
            accept="image/jpeg,image/png,image/webp,image/heic"
            disabled={disabled}
            aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
            aria-invalid={error ? true : undefined}
            onChange={(event) => event.currentTarget.files?.length && void submit(event.currentTarget.form, { preventScrollReset: true })}
          />
        </label>
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <p className="hint" role="status">
          {sending ? m.profile_photo_sending() : ''}
        </p>
        <FieldError id={`${id}-error`} errors={error ? [error] : null} />
        <div className="without-script">
          <Button full>{m.profile_photo_send()}</Button>
        </div>
        {has && (
          <Button tone="quiet" full name="viec" value="bo-anh" disabled={disabled} className="mt-2">
            {m.profile_photo_remove()}
          </Button>
        )}
      </div>
    </Form>
  );
}
