import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/field.tsx';

/** Sending it back, with a reason; open where that was tried. `version`: what it looks like now, where it may look otherwise by then. */
export function Refusing({ version, isOpen, most, typed, error }: { version?: string; isOpen: boolean; most: number; typed?: string; error?: string }) {
  return (
    <details open={isOpen}>
      <summary>{m.certificate_desk_refuse()}</summary>
      <Form method="post">
        {version && <input type="hidden" name="version" value={version} />}
        <TextArea label={m.certificate_desk_reason()} hint={m.certificate_desk_reason_hint()} name="reason" rows={4} maxLength={most} defaultValue={typed} errors={error ? [error] : null} required />
        <Button name="viec" value="tra-lai">
          {m.certificate_desk_refuse_go()}
        </Button>
      </Form>
    </details>
  );
}
