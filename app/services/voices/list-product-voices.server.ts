import type { Actor } from '#app/domain/access/policy.ts';
import { meanRating, type Rating } from '#app/domain/voices/voice.ts';
import { db } from '#app/platform/db.server.ts';

export type QuestionShown = { id: string; name: string; text: string; askedAt: Date; answer: string | null; answeredAt: Date | null; own: boolean };
export type ReviewShown = { id: string; name: string; rating: Rating; text: string; writtenAt: Date; reply: string | null };

export type ProductVoices = {
  /** The reader's own first that wait for an answer, then what was answered last. */
  questions: QuestionShown[];
  /** Answered ones in all, which anybody may read. */
  answered: number;
  reviews: ReviewShown[];
  reviewCount: number;
  /** Of all ratings; null without any. */
  mean: number | null;
};

type Row = {
  questions: (Omit<QuestionShown, 'askedAt' | 'answeredAt'> & { askedAt: string; answeredAt: string | null })[] | null;
  answered: number;
  reviews: (Omit<ReviewShown, 'writtenAt'> & { writtenAt: string })[] | null;
  reviewCount: number;
  sum: number;
};

/** What is asked and said of a product, the newest, in one statement. A question that waits for its answer is seen by who asked it. */
export async function listProductVoices(actor: Actor, slug: string, { take, skip = 0 }: { take: number; skip?: number }): Promise<ProductVoices> {
  const asker = actor.userId;
  const [row] = await db().$queryRaw<Row[]>`
    select
      (select json_agg(q order by q."answeredAt" is not null, coalesce(q."answeredAt", q."askedAt") desc) from (
        select q.id, q.asker_name as name, q.text, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt", coalesce(q.asker_id = ${asker}::uuid, false) as own
        from question q where q.product_id = p.id and (q.answer is not null or q.asker_id = ${asker}::uuid)
        order by q.answered_at is not null, coalesce(q.answered_at, q.asked_at) desc limit ${take}::int offset ${skip}::int) q) as questions,
      (select count(*)::int from question q where q.product_id = p.id and q.answer is not null) as answered,
      (select json_agg(r order by r."writtenAt" desc) from (
        select r.id, r.name, r.rating, r.text, r.written_at as "writtenAt", r.reply from review r where r.product_id = p.id order by r.written_at desc, r.id limit ${take}::int offset ${skip}::int) r) as reviews,
      s.count::int as "reviewCount", coalesce(s.sum, 0)::int as sum
    from product p cross join lateral (select count(*), sum(rating) from review r where r.product_id = p.id) s
    where p.slug = ${slug}`;
  if (!row) return { questions: [], answered: 0, reviews: [], reviewCount: 0, mean: null };
  return {
    questions: (row.questions ?? []).map((one) => ({ ...one, askedAt: new Date(one.askedAt), answeredAt: one.answeredAt ? new Date(one.answeredAt) : null })),
    answered: row.answered,
    reviews: (row.reviews ?? []).map((one) => ({ ...one, writtenAt: new Date(one.writtenAt) })),
    reviewCount: row.reviewCount,
    mean: meanRating({ sum: row.sum, count: row.reviewCount }),
  };
}
