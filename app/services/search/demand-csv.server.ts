import { stringify } from 'csv-stringify/sync';
import type { DemandRow } from './list-demand.server.ts';

const rounded = (value: number, digits: number): string => value.toFixed(digits);

/** A table for Excel and its like: UTF-8 with a mark at its head, so that Vietnamese is read as such, and no cell is a formula. */
export function demandCsv(rows: readonly DemandRow[]): string {
  const header = ['query', 'asked', 'without results', 'near only', 'found last', 'clicks', 'click rate', 'mean position'];
  const cells = rows.map(({ query, asked, empty, near, found, clicks, meanPosition }) => [
    query, asked, empty, near, found, clicks, rounded(clicks / asked, 3), meanPosition === null ? '' : rounded(meanPosition, 1),
  ]);
  return stringify([header, ...cells], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
