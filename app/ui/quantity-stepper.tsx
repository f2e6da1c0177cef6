import { useRef } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';
import { useScripted } from './use-scripted.ts';

/** A number field; with script, two thumbs beside it. Without script the browser's own arrows stay. */
export function QuantityStepper({ name = 'quantity', value = 1, max, label, small = false, onStep, form }: {
  name?: string;
  value?: number;
  max?: number;
  /** What is counted, for a screen reader. */
  label?: string;
  small?: boolean;
  /** Called after a step or a typed change, to send the form at once. */
  onStep?: (input: HTMLInputElement) => void;
  form?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const scripted = useScripted();
  const step = (by: 1 | -1) => {
    if (!input.current) return;
    if (by > 0) input.current.stepUp();
    else input.current.stepDown();
    onStep?.(input.current);
  };
  const field = (
    <input ref={input} type="number" name={name} form={form} defaultValue={value} key={value} min={1} max={max} step={1} required inputMode="numeric" autoComplete="off" aria-label={label ?? m.shell_quantity()} onBlur={(event) => event.target.value !== String(value) && onStep?.(event.target)} />
  );
  if (!scripted) return <div className={small ? 'qty qty--small qty--plain' : 'qty qty--plain'}>{field}</div>;
  return (
    <div className={small ? 'qty qty--small' : 'qty'}>
      <button type="button" onClick={() => step(-1)} aria-label={m.shell_one_less()}>
        <Icon name="minus" size={18} />
      </button>
      {field}
      <button type="button" onClick={() => step(1)} aria-label={m.shell_one_more()}>
        <Icon name="plus" size={18} />
      </button>
    </div>
  );
}
