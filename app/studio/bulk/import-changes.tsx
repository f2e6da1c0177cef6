// What an import changes, row by row: the field, what it was and what it becomes.
import { yesNoWord } from '#app/domain/listings/sheet.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ImportPage } from '#app/services/imports/get-import.server.ts';
import type { ImportField } from '#app/services/imports/list-import-changes.server.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { fieldName, shortened } from './problem-words.ts';

function said(field: string, value: ImportField['from']): string {
  if (value === null || value === '') return m.bulk_rows_empty();
  if (typeof value === 'boolean') return yesNoWord(value, getLocale());
  if (typeof value === 'string') return shortened(value);
  return field === 'price' ? formatDong(value, getLocale()) : formatNumber(value, getLocale());
}

export function ImportChanges({ run, page, to }: { run: ImportPage; page: number; to: (page: number) => string }) {
  return (
    <section className="plan" aria-labelledby="dong-doi">
      <h2 id="dong-doi">{run.status === 'imported' ? m.bulk_rows_changed() : m.bulk_sum_title()}</h2>
      <ul className="plan__lines">
        {run.changes.map(({ line, name, sku, fields }) => (
          <li key={line}>
            <span className="plan__name">{name || sku || m.bulk_nameless()}</span>
            <span className="plan__why">
              {m.bulk_problems_row({ line })}
              {name && sku && ` · ${sku}`}
              {fields === null && ` · ${m.bulk_rows_new()}`}
            </span>
            {fields?.map(({ field, from, to: after }) => (
              <span key={field} className="plan__step">
                <small>{fieldName(field)}</small>
                <span>{m.bulk_plan_price({ from: said(field, from), to: said(field, after) })}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={run.changePages} to={to} label={m.bulk_rows_pages()} />
    </section>
  );
}
