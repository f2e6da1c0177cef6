import { useState, type ReactNode } from 'react';
import { type NumberKind, readNumber } from '#app/domain/listings/read-number.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Field } from '#app/ui/field.tsx';

type NumberInputProps = {
  id: string;
  name: string;
  label: ReactNode;
  kind: NumberKind;
  /** What is counted, behind the figure: "₫", "g", "cm". */
  unit?: string;
  value: number | null;
  onChange: (value: number | null) => void;
  hint?: ReactNode;
  errors?: readonly string[] | null;
  optional?: boolean;
};

const said = (value: number | null): string => (value === null ? '' : formatNumber(value, getLocale()));

/** A figure as people write it: "350k", "1,2 kg". While it is typed it stands as it is typed. */
export function NumberInput({ id, name, label, kind, unit, value, onChange, hint, errors, optional }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const isNumber = typed === null || readNumber(typed, kind) !== undefined;
  const wrong = left && !isNumber ? [m.listing_not_number()] : null;
  return (
    <Field label={label} hint={hint} errors={wrong ?? errors} id={id} optional={optional}>
      {(control) => (
        <span className="amount">
          <input
            className="inp"
            {...control}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            value={typed ?? said(value)}
            onFocus={() => setLeft(false)}
            onChange={({ target }) => {
              setTyped(target.value);
              const read = readNumber(target.value, kind);
              if (read !== undefined) onChange(read);
            }}
            onBlur={() => {
              setLeft(true);
              if (isNumber) setTyped(null);
            }}
          />
          {unit && (
            <span className="amount__unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
