import { can, type Actor } from '#app/domain/access/policy.ts';
import type { Rating, VoiceKind } from '#app/domain/voices/voice.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { waiting } from './count-voices.server.ts';

const VOICES_PAGE = 20;
export const VOICE_FILTERS = ['waiting', 'all', 'questions', 'reviews'] as const;
export type VoiceFilter = (typeof VOICE_FILTERS)[number];

export type Voice = {
  kind: VoiceKind;
  id: string;
  productSlug: string;
  productName: string;
  name: string;
  /** Null for a question. */
  rating: Rating | null;
  text: string;
  at: Date;
  answer: string | null;
  answeredAt: Date | null;
};
export type VoiceList = { voices: Voice[]; total: number; pages: number; mayAnswer: boolean };

/** One page of what shoppers ask and say of a workshop's goods: what waits longest first, then what was answered, the newest first. `keep` stays in the list whatever came of it. Null for who is no member. */
export async function listVoices(actor: Actor, workshop: { workshopId: string; villageId: string }, { filter, page, keep = null }: { filter: VoiceFilter; page: number; keep?: string | null }): Promise<VoiceList | null> {
  if (!can(actor, 'workshop.view-studio', workshop).allowed) return null;
  const { workshopId } = workshop;
  const only = (waits: Prisma.Sql) => (filter === 'waiting' ? Prisma.sql`and (${waits} or id = ${keep}::uuid)` : Prisma.empty);
  const questions = Prisma.sql`
    select 'question' as kind, id, product_id, asker_name as name, null::smallint as rating, text, asked_at as at, answer, answered_at as answered, answer is null as waits
    from question where workshop_id = ${workshopId}::uuid ${only(waiting.question)}`;
  const reviews = Prisma.sql`
    select 'review' as kind, id, product_id, name, rating, text, written_at as at, reply as answer, replied_at as answered, reply is null and text <> '' as waits
    from review where workshop_id = ${workshopId}::uuid ${only(waiting.review)}`;
  const both = filter === 'questions' ? questions : filter === 'reviews' ? reviews : Prisma.sql`${questions} union all ${reviews}`;
  const [voices, [counted]] = await Promise.all([
    db().$queryRaw<Voice[]>`
      select v.kind, v.id, p.slug as "productSlug", ${told('p.name')} as "productName", v.name, v.rating, v.text, v.at, v.answer, v.answered as "answeredAt"
      from (select * from (${both}) b order by waits desc, case when waits then at end, at desc, id limit ${VOICES_PAGE}::int offset ${(page - 1) * VOICES_PAGE}::int) v
      join product p on p.id = v.product_id
      order by v.waits desc, case when v.waits then v.at end, v.at desc, v.id`,
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from (${both}) b`,
  ]);
  return { voices, total: counted.total, pages: Math.ceil(counted.total / VOICES_PAGE), mayAnswer: can(actor, 'question.answer', workshop).allowed && can(actor, 'review.reply', workshop).allowed };
}
