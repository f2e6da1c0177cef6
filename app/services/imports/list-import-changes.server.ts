// One page of what an import changes, for who looks at it.
import type { FieldChange, RowChanges } from '#app/domain/listings/import-changes.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type ImportField = { field: string } & FieldChange;
/** `fields` are null of a row that makes a new listing. */
export type ImportRowChange = { line: number; name: string; sku: string; fields: ImportField[] | null };

/** The rows that an import changes or makes, so many of them from a place on; crafts and makers by their names. */
export async function listImportChanges(runId: string, workshopId: string, { limit, offset }: { limit: number; offset: number }): Promise<ImportRowChange[]> {
  const rows = await db().$queryRaw<{ line: number; name: string; sku: string; deed: string; before: RowChanges | null }[]>`
    select r.line, r.deed, r.before, coalesce(r.cells ->> 'sku', '') as sku,
      coalesce(r.cells ->> 'name', (select ${told('p.name')} from variant x join product p on p.id = x.product_id where r.deed = 'update' and x.id = r.target_id), '') as name
    from import_row r where r.run_id = ${runId}::uuid and r.deed in ('create', 'update') order by r.line limit ${limit} offset ${offset}`;
  const named = await db().$queryRaw<{ key: string; name: string }[]>`
    select c.slug as key, ${told('c.name')} as name from craft c union all select a.id::text, a.name from artisan a where a.workshop_id = ${workshopId}::uuid`;
  const names = new Map(named.map(({ key, name }) => [key, name]));
  const nameOf = (field: string, value: FieldChange['from']) => ((field === 'craftSlug' || field === 'artisanId') && typeof value === 'string' ? (names.get(value) ?? value) : value);
  return rows.map(({ deed, before, ...row }) => ({ ...row, fields: deed === 'create' ? null : fieldsOf(before).map(({ field, from, to }) => ({ field, from: nameOf(field, from), to: nameOf(field, to) })) }));
}

function fieldsOf(changes: RowChanges | null): ImportField[] {
  if (!changes) return [];
  const all = Object.entries<FieldChange | undefined>({ ...changes.variant, ...(changes.stock && { stock: changes.stock }), ...changes.listing });
  return all.flatMap(([field, change]) => (change ? [{ field, ...change }] : []));
}
