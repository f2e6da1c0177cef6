import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Change, changesOf, type Deed } from '#app/domain/audit/change.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';
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

/** The newest changes first, a page at a time, with the names of what they point at; a curator's are those of their villages. Null for who may read none. */
export async function listAuditEvents(actor: Actor, filter: AuditFilter): Promise<{ entries: AuditEntry[]; names: Record<string, string>; more: boolean } | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const wanted: Prisma.Sql[] = [Prisma.sql`true`];
  if (!can(actor, 'audit.view', { villageId: null }).allowed) wanted.push(Prisma.sql`e.village_id = any(${actor.curates}::uuid[])`);
  if (filter.subject) wanted.push(Prisma.sql`e.subject = ${filter.subject}`);
  if (filter.subjectId) wanted.push(Prisma.sql`e.subject_id = ${filter.subjectId}`);
  if (filter.from) wanted.push(Prisma.sql`e.at >= ${filter.from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  if (filter.to) wanted.push(Prisma.sql`e.at < (${filter.to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  if (filter.after) wanted.push(Prisma.sql`(e.at, e.id) < (${filter.after.at}, ${filter.after.id}::uuid)`);
  wanted.push(...everyWord(Prisma.sql`e.words`, filter.text));
  const rows = await db().$queryRaw<Row[]>`
    select e.id, e.at, e.actor_name as "actorName", e.actor_id as "actorId", e.deed, e.subject, e.subject_id as "subjectId", e.subject_name as "subjectName", v.name as "villageName", e.before, e.after
    from audit_event e left join village v on v.id = e.village_id
    where ${Prisma.join(wanted, ' and ')} order by e.at desc, e.id desc limit ${AUDIT_PAGE + 1}`;
  const entries = rows.slice(0, AUDIT_PAGE).map(({ before, after, ...entry }) => ({ ...entry, changes: changesOf(before, after) }));
  return { entries, names: await listAuditNames(entries.flatMap(({ changes }) => changes)), more: rows.length > AUDIT_PAGE };
}
