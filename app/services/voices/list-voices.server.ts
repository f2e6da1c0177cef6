import { can, type Actor } from '#app/domain/access/policy.ts';
import type { Rating, VoiceKind } from '#app/domain/voices/voice.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { waiting } from './count-voices.server.ts';

const VOICES_PAGE = 20;
export const VOICE_FILTERS = ['waiting', 'all', 'questions', 'reviews'] as const;
export type VoiceFilter = (typeof VOICE_FILTERS)[number];

/** What does not wait, as its indexes say it. */
const said = { question: Prisma.sql`answer is not null`, review: Prisma.sql`(reply is not null or text = '')` };

export type Voice = {
  kind: VoiceKind;
  id: string;
  productSlug: string;
  productName: string;
  name: string;
  /** Null for a question. */
  rating: Rating | null;
  /** Of a review: what was bought, nothing where the product has no variants, and when. */
  variant: string | null;
  boughtAt: Date | null;
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
  // Each half stands in an index in the order in which it is shown: no page reads and sorts all that was ever said.
  const half = (waits: boolean): Prisma.Sql => {
    const only = waits ? { question: waiting.question, review: waiting.review } : said;
    const kept = !waits && filter === 'waiting' ? Prisma.sql`and id = ${keep}::uuid` : Prisma.empty;
    const questions = Prisma.sql`select 'question' as kind, id, asked_at as at from question where workshop_id = ${workshopId}::uuid and ${only.question} ${kept}`;
    const reviews = Prisma.sql`select 'review' as kind, id, written_at as at from review where workshop_id = ${workshopId}::uuid and ${only.review} ${kept}`;
    return filter === 'questions' ? questions : filter === 'reviews' ? reviews : Prisma.sql`${questions} union all ${reviews}`;
  };
  const [counted] = await db().$queryRaw<[{ waits: number; said: number }]>`select (select count(*)::int from (${half(true)}) w) as waits, (select count(*)::int from (${half(false)}) s) as said`;
  const from = (page - 1) * VOICES_PAGE;
  const ofWaiting = Math.max(0, Math.min(VOICES_PAGE, counted.waits - from));
  const voices = await db().$queryRaw<Voice[]>`
    with waits as (select * from (${half(true)}) w order by at, id limit ${ofWaiting}::int offset ${from}::int),
    said as (select * from (${half(false)}) s order by at desc, id limit ${VOICES_PAGE - ofWaiting}::int offset ${Math.max(0, from - counted.waits)}::int)
    select v.kind, v.id, p.slug as "productSlug", ${told('p.name')} as "productName", coalesce(q.asker_name, r.name) as name, r.rating, ${told('l.variant_name')} as variant, o.placed_at as "boughtAt", coalesce(q.text, r.text) as text, v.at,
      coalesce(q.answer, r.reply) as answer, coalesce(q.answered_at, r.replied_at) as "answeredAt"
    from (select waits.*, true as waits from waits union all select said.*, false from said) v
    left join question q on v.kind = 'question' and q.id = v.id left join review r on v.kind = 'review' and r.id = v.id left join order_line l on l.id = r.order_line_id left join orders o on o.id = l.order_id
    join product p on p.id = coalesce(q.product_id, r.product_id)
    order by v.waits desc, case when v.waits then v.at end, v.at desc, v.id`;
  const total = counted.waits + counted.said;
  return { voices, total, pages: Math.ceil(total / VOICES_PAGE), mayAnswer: can(actor, 'question.answer', workshop).allowed && can(actor, 'review.reply', workshop).allowed };
}
