/** What the trail of changes tells of one row: which columns differ, and how it reads. The trail itself is the database's. */

export type Deed = 'insert' | 'update' | 'delete';

/** One column that changed; null where there was, or is, nothing. */
export type Change = { column: string; before: string | null; after: string | null };

type Columns = Readonly<Record<string, unknown>> | null;

/** A value as it can be read: text as it is, everything else as JSON. */
const text = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));

/** The columns that differ, by name; of a new row or one that is gone, those that say something. */
export function changesOf(before: Columns, after: Columns): Change[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].toSorted();
  return columns.map((column) => ({ column, before: text(before?.[column]), after: text(after?.[column]) })).filter((change) => change.before !== null || change.after !== null);
}
