import type { ReactNode } from 'react';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';

/** A page to read: one column, short paragraphs. */
export function StaticPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="wrap page">
      <Breadcrumb crumbs={[{ name: title }]} />
      <header className="page__head">
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <div className="prose">{children}</div>
    </div>
  );
}

/** A heading and its paragraphs. */
export function Passage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
