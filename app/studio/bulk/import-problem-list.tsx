import { Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ImportPage } from '#app/services/imports/get-import.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { columnName, problemWords, shortened } from './problem-words.ts';

/** Everything that is wrong in a table, by row and column, with what the cell says and what to do. */
export function ImportProblems({ run, page, here, to }: { run: ImportPage; page: number; here: string; to: (page: number) => string }) {
  return (
    <section className="problems" aria-labelledby="can-xem-lai">
      <h2 id="can-xem-lai">{m.bulk_problems_title()}</h2>
      <Link className="problems__file" to={`${here}/loi`} reloadDocument>
        <Icon name="download" />
        {m.bulk_problems_file()}
      </Link>
      <ol>
        {run.list.map((problem) => (
          <li key={`${problem.line} ${problem.column}`}>
            <p className="problems__where">
              <b>{m.bulk_problems_row({ line: problem.line })}</b> · {columnName(problem.column)}
              {problem.value !== '' && <span className="problems__value">{m.bulk_problems_value({ value: shortened(problem.value) })}</span>}
            </p>
            <p>{problemWords(problem)}</p>
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={run.pages} to={to} label={m.bulk_problems_pages()} />
    </section>
  );
}
