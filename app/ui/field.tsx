import { useId, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';

type Told = {
  label: ReactNode;
  /** Said before anything goes wrong. */
  hint?: ReactNode;
  /** What is wrong, in the shopper's words; the first is shown. */
  errors?: readonly string[] | null;
  /** Marks the field as one that may stay empty, and may say when to fill it. */
  optional?: boolean | string;
};

type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** Label, hint and error around one control; the control is tied to both by id. An error steps back once the shopper types anew. */
export function Field({ label, hint, errors: told, optional, id, children, className }: Told & { id?: string; className?: string; children: (control: Control) => ReactNode }) {
  const own = useId();
  const controlId = id ?? own;
  const [answered, setAnswered] = useState<Told['errors']>(null);
  const errors = told === answered ? null : told;
  const error = errors?.[0];
  const described = [hint && `${controlId}-hint`, error && `${controlId}-error`].filter(Boolean).join(' ');
  return (
    <div className={className ? `field ${className}` : 'field'} onInput={() => setAnswered(told)}>
      <label htmlFor={controlId}>
        {label} {optional && <i>{optional === true ? m.shell_optional() : optional}</i>}
      </label>
      {children({ id: controlId, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p className="hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${controlId}-error`} errors={errors} />
    </div>
  );
}

export function FieldError({ id, errors }: { id?: string; errors?: readonly string[] | null }) {
  if (!errors?.length) return null;
  return (
    <p className="err" id={id}>
      <Icon name="alert" size={18} />
      <span>{errors[0]}</span>
    </p>
  );
}

export function TextField({ label, hint, errors, optional, className, ...input }: Told & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} errors={errors} optional={optional} id={input.id} className={className}>
      {(control) => <input className="inp" {...input} {...control} />}
    </Field>
  );
}

export function TextArea({ label, hint, errors, optional, className, ...input }: Told & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} errors={errors} optional={optional} id={input.id} className={className}>
      {(control) => <textarea className="inp" {...input} {...control} />}
    </Field>
  );
}

export function SelectField({ label, hint, errors, optional, className, ...select }: Told & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} errors={errors} optional={optional} id={select.id} className={className}>
      {(control) => <select className="inp" {...select} {...control} />}
    </Field>
  );
}

export function Checkbox({ label, hint, errors, className, ...input }: Omit<Told, 'optional'> & Omit<ComponentProps<'input'>, 'type'>) {
  const own = useId();
  const id = input.id ?? own;
  const error = errors?.[0];
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label className="opt opt--tall" htmlFor={id}>
        <input className="box" {...input} id={id} type="checkbox" aria-describedby={told || undefined} aria-invalid={error ? true : undefined} />
        <span>
          {label}
          {hint && (
            <span className="hint block" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError id={`${id}-error`} errors={errors} />
    </div>
  );
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; side?: ReactNode; disabled?: boolean };

/** One of a few, each with a line of explanation; `side` is what stands at the right, a fee or a picture. An error steps back once one is chosen. */
export function RadioGroup({ legend, name, choices, value, errors: told, hideLegend, onChange }: {
  legend: ReactNode;
  name: string;
  choices: readonly Choice[];
  /** Chosen at first. */
  value?: string;
  errors?: readonly string[] | null;
  hideLegend?: boolean;
  onChange?: (value: string) => void;
}) {
  const id = useId();
  const [answered, setAnswered] = useState<Told['errors']>(null);
  const errors = told === answered ? null : told;
  return (
    <fieldset onInput={() => setAnswered(told)} aria-describedby={errors?.length ? `${id}-error` : undefined} aria-invalid={errors?.length ? true : undefined}>
      <legend className={hideLegend ? 'vh' : 'lab'}>{legend}</legend>
      {choices.map((choice) => (
        <label className="pay" key={choice.value}>
          <input className="box rad" type="radio" name={name} value={choice.value} defaultChecked={choice.value === value} disabled={choice.disabled} onChange={onChange && (() => onChange(choice.value))} />
          <span>
            <b>{choice.label}</b>
            {choice.hint && <small>{choice.hint}</small>}
          </span>
          {choice.side}
        </label>
      ))}
      <FieldError id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
