import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { type NumberKind, readNumber } from '#app/domain/listings/read-number.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Field } from '#app/ui/field.tsx';
import { notNumberWords, UnreadContext } from './unread.ts';

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
  /** Asked about a figure once it stands, in the place of the hint. */
  doubt?: string;
  errors?: readonly string[] | null;
  optional?: boolean;
};

const said = (value: number | null): string => (value === null ? '' : formatNumber(value, getLocale()));

/** A figure as people write it: "350k", "1,2 kg". While it is typed it stands as it is typed. */
export function NumberInput({ id, name, label, kind, unit, value, onChange, hint, doubt, errors, optional }: NumberInputProps) {
  const { list, tell } = use(UnreadContext);
  const [typed, setTyped] = useState<string | null>(() => list.find((unread) => unread.name === name)?.text ?? null);
  const [left, setLeft] = useState(true);
  // What a half typed figure was read as must not outlive the text that it became.
  const before = useRef(value);
  const isNumber = typed === null || readNumber(typed, kind) !== undefined;
  const wrong = left && !isNumber ? [notNumberWords(kind)] : null;
  useEffect(() => {
    tell(name, isNumber ? null : { name, anchor: id, kind, text: typed });
    return () => tell(name, null);
  }, [tell, name, id, kind, typed, isNumber]);
  return (
    <Field label={label} hint={left && isNumber && doubt ? <b>{doubt}</b> : hint} errors={wrong ?? errors} id={id} optional={optional}>
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
            onFocus={() => {
              setLeft(false);
              if (isNumber) before.current = value;
            }}
            onChange={({ target }) => {
              setTyped(target.value);
              const read = readNumber(target.value, kind);
              onChange(read === undefined ? before.current : read);
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
