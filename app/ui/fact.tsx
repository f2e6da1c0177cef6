import type { ReactNode } from 'react';

/** One line of a list of facts: its name, and what it is. Stands in a `<dl>`. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="kv">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
