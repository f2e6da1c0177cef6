import type { ReactNode } from 'react';
import { LinkButton } from '#app/ui/button.tsx';

/** A page at the gate: one thing to fill in, beside it the other way in, above it what somebody came for. */
export function EntryPage({ title, lead, children, above, aside }: { title: string; lead: ReactNode; children: ReactNode; above?: ReactNode; aside?: ReactNode }) {
  return (
    <div className="wrap calm">
      <header>
        {above}
        <h1>{title}</h1>
        <p className="soft mt-2 max-w-[56ch]">{lead}</p>
      </header>
      <div className="max-w-120">{children}</div>
      {aside}
    </div>
  );
}

export function OtherWay({ title, text, to, button }: { title: string; text: string; to: string; button: string }) {
  return (
    <aside className="aside">
      <h2>{title}</h2>
      <p className="soft mb-4">{text}</p>
      <LinkButton tone="quiet" to={to}>
        {button}
      </LinkButton>
    </aside>
  );
}
