import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { PHASES, phaseWords } from './campaign-words.ts';

/** Looks for a campaign by words and by whether its days have come; the way to a new one beside it. */
export function PhaseFind({ asked, label, add }: { asked: { text: string; view: string }; label: string; add: { to: string; name: string } }) {
  return (
    <Form className="trail__find" method="get" role="search" key={`${asked.text} ${asked.view}`}>
      <TextField label={label} name="q" type="search" defaultValue={asked.text} maxLength={100} />
      <SelectField label={m.campaign_phase()} name="xem" defaultValue={asked.view}>
        <option value="">{m.campaign_phase_all()}</option>
        {Object.entries(PHASES).map(([address, phase]) => (
          <option key={address} value={address}>
            {phaseWords[phase]()}
          </option>
        ))}
      </SelectField>
      <Button>{m.desk_audit_find()}</Button>
      <LinkButton tone="go" to={add.to}>
        {add.name}
      </LinkButton>
    </Form>
  );
}
