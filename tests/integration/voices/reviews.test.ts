import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { listProductVoices } from '#app/services/voices/list-product-voices.server.ts';
import { listReviewable } from '#app/services/voices/list-reviewable.server.ts';
import { listVoices } from '#app/services/voices/list-voices.server.ts';
import { mailNewQuestions } from '#app/services/voices/mail-new-questions.server.ts';
import { replyReview } from '#app/services/voices/reply-review.server.ts';
import { writeReview } from '#app/services/voices/write-review.server.ts';
import { getStudio } from '#app/services/workshops/get-studio.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { bought, member, person } from './parcels.ts';

const database = freshDatabase();
const say = (of: { code: string; line: string }, changes: { rating?: number; text?: string } = {}) => ({ orderCode: of.code, line: of.line, rating: 5, text: 'Men đẹp, gói kỹ.', locale: 'vi' as const, ...changes });

async function setting() {
  const shop = await workshop(database.db);
  const made = await product(database.db, { workshopId: shop.id, villageId: shop.villageId, stock: 20 });
  return { shop, subject: { workshopId: shop.id, villageId: shop.villageId }, slug: made.product.slug, variantId: made.variant.id, buyer: await person(database.db), owner: member(await person(database.db, 'Chủ Xưởng'), shop.id) };
}

test('what has come is reviewed by who bought it, shown to everybody, and averaged', async () => {
  const { slug, variantId, buyer } = await setting();
  const first = await bought(database.db, buyer, variantId);
  expect(await listProductVoices(VISITOR, slug, { take: 3 })).toMatchObject({ reviews: [], reviewCount: 0, mean: null });
  expect(await writeReview(buyer, say(first))).toEqual({ ok: true });
  const other = await person(database.db, 'John Smith');
  expect(await writeReview(other, say(await bought(database.db, other, variantId), { rating: 2, text: '' }))).toEqual({ ok: true });
  expect(await listProductVoices(VISITOR, slug, { take: 3 })).toMatchObject({ reviewCount: 2, mean: 3.5, reviews: [{ name: 'John', rating: 2, text: '' }, { name: 'Ánh', rating: 5, text: 'Men đẹp, gói kỹ.', reply: null }] });
});

test('what has not come yet, or not at all, is not reviewed', async () => {
  const { variantId, buyer, slug } = await setting();
  const underWay = await bought(database.db, buyer, variantId, { delivered: false });
  expect(await writeReview(buyer, say(underWay))).toEqual({ ok: false, code: 'not-yet' });
  expect(await listReviewable(buyer, underWay.code)).toEqual([]);
  const calledOff = await bought(database.db, buyer, variantId, { delivered: false });
  await database.db.lineCancellation.create({ data: { orderLineId: calledOff.line, consignmentId: calledOff.consignmentId, quantity: 1, amount: 100_000, reason: 'sold-out' } });
  await database.db.consignment.update({ where: { id: calledOff.consignmentId }, data: { status: 'delivered', closedAt: new Date() } });
  expect(await writeReview(buyer, say(calledOff))).toEqual({ ok: false, code: 'not-yet' });
  expect(await listReviewable(buyer, calledOff.code)).toEqual([]);
  // Its own box was sent back; another of the consignment may well have come.
  const cameBack = await bought(database.db, buyer, variantId);
  await database.db.shipment.create({ data: { consignmentId: cameBack.consignmentId, position: 0, carrier: 'ghn', status: 'returned', endedAt: new Date(), lines: { create: { orderLineId: cameBack.line, quantity: 1 } } } });
  expect(await writeReview(buyer, say(cameBack))).toEqual({ ok: false, code: 'not-yet' });
  expect(await listReviewable(buyer, cameBack.code)).toEqual([]);
  expect((await listProductVoices(VISITOR, slug, { take: 3 })).reviewCount).toBe(0);
});

test('who works for the workshop says nothing of its goods, not signed out either', async () => {
  const { variantId, buyer, owner } = await setting();
  const [own, before] = [await bought(database.db, owner, variantId), await bought(database.db, buyer, variantId)];
  const signedOut = { ...VISITOR, openedOrders: [own.orderId, before.orderId] };
  // What the database knows of the owner, too.
  const workshopId = owner.memberOf[0]!.workshopId;
  await database.db.workshopMember.create({ data: { workshopId, userId: owner.userId!, role: 'owner' } });
  for (const actor of [owner, signedOut]) {
    expect(await writeReview(actor, say(own))).toEqual({ ok: false, code: 'own-goods' });
    expect(await listReviewable(actor, own.code)).toMatchObject([{ ownGoods: true, review: null }]);
  }
  expect(await writeReview({ ...owner, openedOrders: [before.orderId] }, say(before))).toEqual({ ok: false, code: 'own-goods' });
  expect(await listReviewable(buyer, before.code)).toMatchObject([{ ownGoods: false }]);
  expect(await writeReview(signedOut, say(before))).toEqual({ ok: true });
});

test("only of one's own order, and of a line of it", async () => {
  const { variantId, buyer, owner } = await setting();
  const [mine, later] = [await bought(database.db, buyer, variantId), await bought(database.db, buyer, variantId)];
  for (const stranger of [VISITOR, await person(database.db), owner, { ...VISITOR, userId: null, administrator: true }]) {
    expect(await writeReview(stranger, say(mine))).toEqual({ ok: false, code: 'not-found' });
    expect(await listReviewable(stranger, mine.code)).toEqual([]);
  }
  expect(await writeReview(buyer, say({ code: later.code, line: mine.line }))).toEqual({ ok: false, code: 'not-found' });
  expect(await writeReview(buyer, say({ code: 'TN222222', line: mine.line }))).toEqual({ ok: false, code: 'not-found' });
  // A guest who has opened the order with code and phone.
  expect(await writeReview({ ...VISITOR, openedOrders: [mine.orderId] }, say(mine))).toEqual({ ok: true });
});

test('is one for each line, changed by who wrote it until the workshop replies', async () => {
  const { shop, subject, variantId, buyer, owner, slug } = await setting();
  const of = await bought(database.db, buyer, variantId);
  await Promise.all([writeReview(buyer, say(of)), writeReview(buyer, say(of))]);
  expect(await writeReview(buyer, say(of, { rating: 4, text: 'Men đẹp, hơi nhỏ.' }))).toEqual({ ok: true });
  const [voice] = (await listVoices(owner, subject, { filter: 'waiting', page: 1 }))!.voices;
  expect(await getStudio(owner, shop.slug)).toMatchObject({ toAnswer: 1 });
  const line = await database.db.orderLine.findUniqueOrThrow({ where: { id: of.line }, include: { order: true } });
  expect(voice).toMatchObject({ kind: 'review', rating: 4, text: 'Men đẹp, hơi nhỏ.', answer: null, variant: line.variantName, boughtAt: line.order.placedAt });
  const reply = { workshopId: shop.id, id: voice!.id, text: 'Cảm ơn chị.', seen: '' };
  expect(await replyReview(await person(database.db), reply)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await replyReview(member(owner, shop.id, 'owner', 'suspended'), reply)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await replyReview(member(await person(database.db), shop.id, 'staff'), reply)).toEqual({ ok: true });
  expect(await getStudio(owner, shop.slug)).toMatchObject({ toAnswer: 0 });
  expect(await replyReview(owner, { ...reply, text: 'Câu khác', seen: '' })).toEqual({ ok: false, code: 'changed' });
  expect(await writeReview(buyer, say(of, { rating: 1 }))).toEqual({ ok: false, code: 'replied' });
  expect(await listProductVoices(VISITOR, slug, { take: 3 })).toMatchObject({ reviewCount: 1, reviews: [{ rating: 4, reply: 'Cảm ơn chị.' }] });
  expect(await listReviewable(buyer, of.code)).toMatchObject([{ review: { rating: 4, reply: 'Cảm ơn chị.' } }]);
});

test('a rating there is none of, and a text that tells a telephone, are refused', async () => {
  const { variantId, buyer, slug } = await setting();
  const of = await bought(database.db, buyer, variantId);
  for (const rating of [0, 6, 2.5, Number.NaN]) expect(await writeReview(buyer, say(of, { rating }))).toEqual({ ok: false, code: 'no-rating' });
  expect(await writeReview(buyer, say(of, { text: 'Ai cần gọi 0912 345 678' }))).toEqual({ ok: false, code: 'invalid', reason: 'tells-contact' });
  expect((await listProductVoices(VISITOR, slug, { take: 3 })).reviewCount).toBe(0);
});

test('a workshop hears in the morning how its goods were reviewed, in the one mail with its questions, and of each review once', async () => {
  const { shop, buyer, variantId, owner } = await setting();
  const { email } = await database.db.user.findUniqueOrThrow({ where: { id: owner.userId! } });
  await database.db.workshopMember.create({ data: { workshopId: shop.id, userId: owner.userId!, role: 'owner' } });
  const mails = async () => (await database.db.mail.findMany({ where: { kind: 'new-questions', toAddress: email }, orderBy: { createdAt: 'asc' } })).map(({ subject, text }) => ({ subject, text: text.replace(/\s+/g, ' ') }));
  const yesterday = new Date(Date.now() - 86_400_000);
  const review = async (changes: { rating?: number; text?: string }, at?: Date) => {
    const of = await bought(database.db, buyer, variantId);
    expect(await writeReview(buyer, say(of, changes))).toEqual({ ok: true });
    return database.db.review.update({ where: { orderLineId: of.line }, data: at ? { writtenAt: at } : {} });
  };
  await review({ text: 'Hôm nay mới viết' });
  await review({ rating: 2, text: '' }, yesterday);
  await database.db.review.update({ where: { id: (await review({ text: 'Đã đáp rồi' }, yesterday)).id }, data: { reply: 'Cảm ơn', repliedAt: yesterday } });
  await Promise.all([mailNewQuestions(), mailNewQuestions()]);
  const [first, ...more] = await mails();
  expect(more).toEqual([]);
  expect(first!.subject).toBe(`${shop.name} có 1 nhận xét mới`);
  expect(first!.text).toContain('2 trên 5, chưa ưng');
  expect(first!.text).not.toMatch(/Hôm nay mới viết|Đã đáp rồi/);

  await review({ rating: 5, text: 'Rất vừa ý' }, yesterday);
  const { productId } = await database.db.variant.findUniqueOrThrow({ where: { id: variantId } });
  await database.db.question.create({ data: { productId, workshopId: shop.id, askerName: 'Lan', text: 'Có nắp không ạ?', askedAt: yesterday } });
  // As if of another morning: one mail a day.
  await database.db.$executeRaw`update mail set key = key || ':cu' where to_address = ${email}`;
  for (let again = 0; again < 2; again += 1) await mailNewQuestions();
  const [, second, ...others] = await mails();
  expect(others).toEqual([]);
  expect(second!.subject).toBe(`${shop.name} có 1 câu hỏi và 1 nhận xét mới`);
  expect(second!.text).toMatch(/Có nắp không ạ\?.*5 trên 5, rất ưng. Rất vừa ý/);
  expect(second!.text).not.toContain('2 trên 5');
});
