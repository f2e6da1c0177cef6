import { useEffect, useState } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';
import { useScripted } from './use-scripted.ts';

const saidForMs = 2_000;

/** Copies a value; not there where the browser cannot. */
export function CopyButton({ value, what }: { value: string; what: string }) {
  const [copied, setCopied] = useState(false);
  const scripted = useScripted();
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidForMs);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!scripted || !navigator.clipboard) return null;
  return (
    <button className="copy cursor-pointer" type="button" aria-label={m.order_copy_what({ what })} onClick={() => navigator.clipboard.writeText(value).then(() => setCopied(true), () => {})}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{copied ? m.order_copied() : m.order_copy()}</span>
    </button>
  );
}
