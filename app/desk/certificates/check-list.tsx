import type { ReactNode } from 'react';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { pageOf, type View } from './check-view.ts';
import { ViewLinks } from './view-links.tsx';

type CheckListProps = {
  title: string;
  path: string;
  view: View;
  page: number;
  pages: number;
  /** What was just done. */
  done: string | null;
  /** How many wait. */
  waiting: string;
  /** Said instead of the table where there is nothing in it; null where there is. */
  empty: string | null;
  heads: readonly { name: string; isNumber?: boolean }[];
  children: ReactNode;
};

/** What waits to be checked, or was, page by page. */
export function CheckList({ title, path, view, page, pages, done, waiting, empty, heads, children }: CheckListProps) {
  return (
    <>
      <h1>{title}</h1>
      {done && (
        <Notice tone="done" live>
          {done}
        </Notice>
      )}
      {view === 'waiting' && <p className="say">{waiting}</p>}
      <ViewLinks path={path} shown={view} />
      {empty ? (
        <p className="soft">{empty}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={title}>
          <table className="tbl">
            <thead>
              <tr>
                {heads.map(({ name, isNumber }) => (
                  <th key={name} scope="col" className={isNumber ? 'r' : undefined}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(number) => pageOf(path, view, number)} />
    </>
  );
}
