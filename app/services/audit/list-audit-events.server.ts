import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Change, changesOf, type Deed } from '#app/domain/audit/change.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { likePattern } from '#app/domain/text/like-pattern.ts';
import { listAuditNames } from './list-audit-names.server.ts';

export type AuditFilter = {
  /** Words anywhere in who, what and the values. */
  text: string;
  subject: string | null;
  /** One row's whole story. */
  subjectId: string | null;
  /** Days in Hà Nội, both included. */
  from: string | null;
  to: string | null;
  /** The last event of the page before. */
  after: { at: Date; id: string } | null;
};

export type AuditEntry = { id: string; at: Date; actorName: string; actorId: string | null; deed: Deed; subject: string; subjectId: string; subjectName: string; villageName: string | null; changes: Change[] };

type Row = Omit<AuditEntry, 'changes'> & { before: Record<string, unknown> | null; after: Record<string, unknown> | null };

export const AUDIT_PAGE = 50;
const LOOKED_THROUGH = 3_000;
const MOST_WORDS = 8;

/**
 * Conditions that an event tells every word, and those by which an index finds it: a word of one or two letters begins a word,
 * and has an index of its own for where no longer one stands beside it. A sign alone is no word.
 */
function wordsOf(text: string): { told: Prisma.Sql[]; indexed: Prisma.Sql[] } {
  const words = [...new Set(fold(text).split(/\s+/))].filter((word) => word.length > 2 || /^[a-z0-9]+$/.test(word)).slice(0, MOST_WORDS);
  const told = words.map((word) => (word.length > 2 ? Prisma.sql`e.words like ${likePattern(word)}` : Prisma.sql`e.words like ${likePattern(word)} and e.words ~ ${`\\m${word}`}`));
  const isShort = words.every((word) => word.length <= 2);
  // By no other condition: what two indexes find together is read word by word once more.
  return { told, indexed: isShort ? words.map((word) => Prisma.sql`to_tsvector('simple', e.words) @@ ${`${word}:*`}::tsquery`) : told };
}

/** The newest changes first, a page at a time, with the names of what they point at; a curator's are those of their villages. Null for who may read none. */
export async function listAuditEvents(actor: Actor, filter: AuditFilter): Promise<{ entries: AuditEntry[]; names: Record<string, string>; more: boolean } | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const which: Prisma.Sql[] = [Prisma.sql`true`];
  if (!can(actor, 'audit.view', { villageId: null }).allowed) which.push(Prisma.sql`e.village_id = any(${actor.curates}::uuid[])`);
  if (filter.subject) which.push(Prisma.sql`e.subject = ${filter.subject}`);
  if (filter.subjectId) which.push(Prisma.sql`e.subject_id = ${filter.subjectId}`);
  const when: Prisma.Sql[] = [Prisma.sql`true`];
  if (filter.from) when.push(Prisma.sql`e.at >= ${filter.from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  if (filter.to) when.push(Prisma.sql`e.at < (${filter.to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  if (filter.after) when.push(Prisma.sql`(e.at, e.id) < (${filter.after.at}, ${filter.after.id}::uuid)`);
  const { told, indexed } = wordsOf(filter.text);
  const page = (from: Prisma.Sql, where: readonly Prisma.Sql[], order: Prisma.Sql) => db().$queryRaw<Row[]>`
    select e.id, e.at, e.actor_name as "actorName", e.actor_id as "actorId", e.deed, e.subject, e.subject_id as "subjectId", e.subject_name as "subjectName", v.name as "villageName", e.before, e.after
    from ${from} left join village v on v.id = e.village_id
    where ${Prisma.join([...where], ' and ')} order by ${order} limit ${AUDIT_PAGE + 1}`;
  const newestFirst = Prisma.sql`e.at desc, e.id desc`;
  const newest = Prisma.sql`(select * from audit_event e where ${Prisma.join(when, ' and ')} order by ${newestFirst} limit ${LOOKED_THROUGH}) e`;
  // What many events say is soon found among the newest; what few say is found by the index of words. Which of the two it is
  // PostgreSQL can only guess, and a wrong guess reads everything: the newest are looked through, then the index is asked.
  const recent = told.length === 0 ? null : await page(newest, [...which, ...told], newestFirst);
  const rows =
    recent === null ? await page(Prisma.sql`audit_event e`, [...which, ...when], newestFirst)
    : recent.length > AUDIT_PAGE ? recent
    // In an order that no index has, so that the words are what it is found by.
    : await page(Prisma.sql`audit_event e`, [...which, ...when, ...indexed], Prisma.sql`e.at + interval '0' desc, e.id desc`);
  const entries = rows.slice(0, AUDIT_PAGE).map(({ before, after, ...entry }) => ({ ...entry, changes: changesOf(before, after) }));
  return { entries, names: await listAuditNames(entries.flatMap(({ changes }) => changes)), more: rows.length > AUDIT_PAGE };
}
