import { Form, useNavigation } from 'react-router';
import { paperAccept, type PaperRefusal } from '#app/domain/papers/paper.ts';
import { MARK_LIMITS, type MarkFault, markKinds, type TypedMark } from '#app/domain/villages/mark-form.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { fileSize, paperRefusalWords } from '#app/ui/application-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Field, RadioGroup, TextField } from '#app/ui/field.tsx';
import { markKindWords } from '#app/ui/mark-words.ts';

export type MarkAnswer = { typed: TypedMark; errors: Partial<Record<keyof TypedMark, MarkFault>>; rules: PaperRefusal | null; changed: boolean };

const faultWords: Readonly<Record<MarkFault, () => string>> = {
  missing: m.mark_fault_missing, 'too-long': m.mark_fault_too_long, 'not-a-day': m.mark_fault_not_a_day, 'to-come': m.mark_fault_to_come,
  'before-filing': m.mark_fault_before_filing, 'not-a-term': m.mark_fault_not_a_term, 'not-a-class': m.mark_fault_not_a_class,
};

type Props = { id: string; version: number; typed: TypedMark; kept: { name: string; bytes: number } | null; answer: MarkAnswer | undefined };

/** A mark as its registration has it, with its rules of use as a file. */
export function MarkForm({ id, version, typed, kept, answer }: Props) {
  const sending = useNavigation().state === 'submitting';
  const shown = answer?.typed ?? typed;
  const wrong = (field: keyof TypedMark): string[] | null => {
    const fault = answer?.errors[field];
    return fault ? [faultWords[fault]()] : null;
  };
  const line = (name: 'name' | 'number' | 'owner' | 'manager') => ({ name, defaultValue: shown[name], errors: wrong(name), maxLength: MARK_LIMITS[name === 'manager' ? 'owner' : name] });
  const day = (name: 'filedOn' | 'grantedOn' | 'renewedThrough') => ({ name, type: 'date', defaultValue: shown[name], errors: wrong(name) });
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="markform">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup legend={m.mark_kind()} name="kind" value={shown.kind} errors={wrong('kind')} choices={markKinds.map((kind) => ({ value: kind, label: markKindWords[kind]() }))} />
      <TextField label={m.mark_name()} {...line('name')} required />
      <TextField label={m.mark_number()} hint={m.mark_number_hint()} {...line('number')} />
      <TextField label={m.mark_owner()} hint={m.mark_owner_hint()} {...line('owner')} required />
      <TextField label={m.mark_manager()} hint={m.mark_manager_hint()} optional={m.mark_only_indication()} {...line('manager')} />
      <TextField label={m.mark_filed_on()} {...day('filedOn')} />
      <TextField label={m.mark_granted_on()} hint={m.mark_granted_on_hint()} {...day('grantedOn')} />
      <TextField label={m.mark_renewed_through()} hint={m.mark_renewed_through_hint()} {...day('renewedThrough')} />
      <TextField label={m.mark_classes()} hint={m.mark_classes_hint()} name="goodsClasses" defaultValue={shown.goodsClasses} errors={wrong('goodsClasses')} maxLength={120} inputMode="numeric" required />
      <Field label={kept ? m.mark_rules_other() : m.mark_rules()} hint={kept ? m.mark_rules_kept({ name: kept.name, size: fileSize(kept.bytes, getLocale()) }) : m.mark_rules_hint()} optional errors={answer?.rules ? [paperRefusalWords(answer.rules)] : null}>
        {(control) => <input className="inp inp--file" type="file" name="rules" accept={paperAccept} {...control} />}
      </Field>
      <Button tone="go" name="viec" value="luu" pending={sending}>
        {m.mark_save()}
      </Button>
    </Form>
  );
}
