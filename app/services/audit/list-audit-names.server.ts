import type { Change } from '#app/domain/audit/change.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** Which columns point at what, and what that is called. */
const POINTERS: readonly { columns: readonly string[]; names: (keys: readonly string[]) => Prisma.Sql; isKey: (value: string) => boolean }[] = [
  {
    columns: [
      'user_id', 'by_id', 'applicant_id', 'author_id', 'asker_id', 'lifted_by_id', 'submitted_by', 'verified_by', 'decided_by', 'legal_checked_by', 'consented_by', 'uploaded_by', 'changed_by', 'invited_by', 'accepted_by', 'saved_by',
      'created_by', 'answered_by', 'replied_by', 'shipped_by', 'started_by', 'undone_by',
    ],
    names: (keys) => Prisma.sql`select id::text, name from app_user where id = any(${keys}::uuid[])`, isKey: isUuid,
  },
  { columns: ['village_id'], names: (keys) => Prisma.sql`select id::text, name from village where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['workshop_id', 'holder_id'], names: (keys) => Prisma.sql`select id::text, name from workshop where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['artisan_id'], names: (keys) => Prisma.sql`select id::text, name from artisan where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['product_id', 'cover_id'], names: (keys) => Prisma.sql`select id::text, name from product where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['variant_id'], names: (keys) => Prisma.sql`select v.id::text, concat_ws(', ', p.name, v.name) from variant v join product p on p.id = v.product_id where v.id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['order_id'], names: (keys) => Prisma.sql`select id::text, code from orders where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['lot_id'], names: (keys) => Prisma.sql`select id::text, code from lot where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['mark_id'], names: (keys) => Prisma.sql`select id::text, name from mark where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['collection_id'], names: (keys) => Prisma.sql`select id::text, name from collection where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['intent_id'], names: (keys) => Prisma.sql`select id::text, name from search_intent where id = any(${keys}::uuid[])`, isKey: isUuid },
  { columns: ['craft_slug'], names: (keys) => Prisma.sql`select slug, name from craft where slug = any(${keys}::text[])`, isKey: () => true },
  { columns: ['commune_code'], names: (keys) => Prisma.sql`select code, name from commune where code = any(${keys}::text[])`, isKey: () => true },
  { columns: ['province_code'], names: (keys) => Prisma.sql`select code, name from province where code = any(${keys}::text[])`, isKey: () => true },
];

/** Names of what these changes point at, by column and value with a blank between; what is gone has none. */
export async function listAuditNames(changes: readonly Change[]): Promise<Record<string, string>> {
  const wanted = POINTERS.flatMap((pointer) => {
    const keys = new Set(changes.flatMap(({ column, before, after }) => (pointer.columns.includes(column) ? [before, after] : [])).filter((value) => value !== null && pointer.isKey(value))) as Set<string>;
    return keys.size > 0 ? [{ ...pointer, keys: [...keys] }] : [];
  });
  if (wanted.length === 0) return {};
  const rows = await db().$queryRaw<{ at: number; key: string; name: string }[]>`${Prisma.join(wanted.map(({ names, keys }, at) => Prisma.sql`select ${at}::int as at, f.key, f.name from (${names(keys)}) f(key, name)`), ' union all ')}`;
  return Object.fromEntries(rows.flatMap(({ at, key, name }) => wanted[at]!.columns.map((column) => [`${column} ${key}`, name])));
}
