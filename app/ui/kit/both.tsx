import type { ReactNode } from 'react';
import { lights } from './tokens.ts';

/** One piece by day and by night, side by side. Each copy is a form of its own, so that radios of one do not answer the other. */
export function Both({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="both" aria-label={name}>
      <h3>{name}</h3>
      <div className="both__two">
        {lights.map((light) => (
          <form key={light} className="both__side" data-theme={light} onSubmit={(event) => event.preventDefault()}>
            {children}
          </form>
        ))}
      </div>
    </section>
  );
}

export function Part({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <section className="kitpart" id={id}>
      <div className="head">
        <h2>{title}</h2>
        <p>{lead}</p>
      </div>
      {children}
    </section>
  );
}
