import type { ReactNode } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';

type FigureProps = {
  title: string;
  /** What the chart shows, said. */
  finding: string;
  chart?: ReactNode;
  /** What the numbers mean and what they leave out. */
  means: ReactNode;
  table: ReactNode;
  /** There is no chart to it: the table stands alone. */
  bare?: boolean;
};

/** A finding, its chart and its table: beside each other on a desk, the table behind a word on a phone. */
export function Figure({ title, finding, chart, means, table, bare = false }: FigureProps) {
  return (
    <section className="figure">
      <p className="lab">{title}</p>
      <h2>{finding}</h2>
      <div className={chart ? 'figure__both' : undefined}>
        {chart}
        {chart ? (
          <details className="figure__table">
            <summary className="link">{m.figures_table()}</summary>
            {table}
          </details>
        ) : (
          bare && table
        )}
      </div>
      <div className="hint">{means}</div>
    </section>
  );
}

export type Column = { name: string; number?: true };

/** The first cell of a row names it; it stays in view where a phone is too narrow for the rest. */
export function FigureTable({ caption, columns, rows }: { caption: string; columns: readonly Column[]; rows: readonly (readonly [key: string, ...cells: ReactNode[]])[] }) {
  return (
    <div className="findings__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="findings">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number }) => (
              <th key={name} scope="col" className={number && 'num'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, first, ...rest]) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, nth) => (
                <td key={columns[nth + 1]!.name} className={columns[nth + 1]!.number && 'num'}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
