import { beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { MOST_QUESTIONS_A_DAY } from '#app/domain/voices/voice.ts';
import { addDays, formatDate, hanoiDay, startOfHanoiDay } from '#app/domain/time/hanoi.ts';
import { answerQuestion } from '#app/services/voices/answer-question.server.ts';
import { askQuestion } from '#app/services/voices/ask-question.server.ts';
import { countVoices } from '#app/services/voices/count-voices.server.ts';
import { listProductVoices } from '#app/services/voices/list-product-voices.server.ts';
import { listVoices } from '#app/services/voices/list-voices.server.ts';
import { mailNewQuestions } from '#app/services/voices/mail-new-questions.server.ts';
import { getStudio } from '#app/services/workshops/get-studio.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { member, person } from './parcels.ts';

const database = freshDatabase();
const db = () => database.db;
const ask = (slug: string, text = 'Bình này có nắp đi kèm không ạ?', locale: 'vi' | 'en' = 'vi') => ({ product: slug, text, locale });

/** A workshop with a thing to ask about, an owner of it and a shopper. */
async function setting() {
  const shop = await workshop(db());
  const made = await product(db(), { workshopId: shop.id, villageId: shop.villageId });
  const owner = member(await person(db(), 'Chủ Xưởng'), shop.id);
  await db().workshopMember.create({ data: { workshopId: shop.id, userId: owner.userId!, role: 'owner' } });
  return { shop, subject: { workshopId: shop.id, villageId: shop.villageId }, slug: made.product.slug, productId: made.product.id, owner, shopper: await person(db()) };
}
const seenBy = async (actor: typeof VISITOR, slug: string) => (await listProductVoices(actor, slug, { take: 10 })).questions.map(({ text, own, answer }) => ({ text, own, answer }));
const stored = (productId: string) => db().question.findMany({ where: { productId } });

beforeAll(() => workshop(db()));

describe('asking', () => {
  test('keeps the question under the given name, and shows it to who asked until it is answered', async () => {
    const { slug, shopper, productId } = await setting();
    expect(await askQuestion(shopper, ask(slug))).toMatchObject({ ok: true });
    expect(await stored(productId)).toEqual([expect.objectContaining({ askerName: 'Ánh', answer: null, locale: 'vi' })]);
    expect(await seenBy(shopper, slug)).toEqual([{ text: 'Bình này có nắp đi kèm không ạ?', own: true, answer: null }]);
    for (const other of [VISITOR, await person(db())]) expect(await seenBy(other, slug)).toEqual([]);
  });

  test('asks to sign in first; nothing is kept of a visitor', async () => {
    const { slug, productId } = await setting();
    expect(await askQuestion(VISITOR, ask(slug))).toEqual({ ok: false, code: 'sign-in' });
    expect(await stored(productId)).toEqual([]);
  });

  test.each([['Ngắn', 'too-short'], ['', 'missing'], ['a'.repeat(501), 'too-long'], ['Gọi em số 0912345678 nhé', 'tells-contact']])('refuses %j', async (text, reason) => {
    const { slug, shopper, productId } = await setting();
    expect(await askQuestion(shopper, ask(slug, text))).toEqual({ ok: false, code: 'invalid', reason });
    expect(await stored(productId)).toEqual([]);
  });

  test('sent twice at once is asked once', async () => {
    const { slug, shopper, productId } = await setting();
    const [first, second] = await Promise.all([askQuestion(shopper, ask(slug)), askQuestion(shopper, ask(slug))]);
    expect(first).toEqual(second);
    expect(await stored(productId)).toHaveLength(1);
  });

  test('has a limit a day', async () => {
    const { slug, shopper, productId } = await setting();
    for (let n = 0; n < MOST_QUESTIONS_A_DAY; n += 1) expect((await askQuestion(shopper, ask(slug, `Câu hỏi thứ ${n} về món này`))).ok).toBe(true);
    expect(await askQuestion(shopper, ask(slug, 'Còn một câu nữa về món này'))).toEqual({ ok: false, code: 'too-many' });
    expect(await stored(productId)).toHaveLength(MOST_QUESTIONS_A_DAY);
  });

  test('is about what is for sale only', async () => {
    const { slug, shopper, shop, productId } = await setting();
    await db().workshop.update({ where: { id: shop.id }, data: { status: 'suspended' } });
    expect(await askQuestion(shopper, ask(slug))).toEqual({ ok: false, code: 'not-found' });
    await db().workshop.update({ where: { id: shop.id }, data: { status: 'verified' } });
    await db().product.update({ where: { id: productId }, data: { status: 'archived' } });
    expect(await askQuestion(shopper, ask(slug))).toEqual({ ok: false, code: 'not-found' });
    expect(await askQuestion(shopper, ask('khong-co'))).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('answering', () => {
  test('shows question and answer to everybody, and tells who asked once', async () => {
    const { slug, shop, shopper, owner } = await setting();
    const asked = await askQuestion(shopper, ask(slug));
    if (!asked.ok) throw new Error(asked.code);
    const of = { workshopId: shop.id, id: asked.id };
    expect(await answerQuestion(owner, { ...of, text: '  Có nắp ạ. ', seen: '' })).toEqual({ ok: true });
    expect(await seenBy(VISITOR, slug)).toEqual([{ text: 'Bình này có nắp đi kèm không ạ?', own: false, answer: 'Có nắp ạ.' }]);
    const { answeredAt } = await db().question.findUniqueOrThrow({ where: { id: asked.id } });
    expect(await answerQuestion(owner, { ...of, text: 'Có nắp gỗ ạ.', seen: answeredAt!.toISOString() })).toEqual({ ok: true });
    const mails = await db().mail.findMany({ where: { toAddress: shopper.email } });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ kind: 'question-answered', text: expect.stringContaining('Có nắp ạ.') });
  });

  test('by two at once keeps the first and shows it to the second', async () => {
    const { slug, shop, shopper, owner } = await setting();
    const asked = await askQuestion(shopper, ask(slug));
    if (!asked.ok) throw new Error(asked.code);
    const staff = member(await person(db()), shop.id, 'staff');
    const answers = await Promise.all([owner, staff].map((actor, n) => answerQuestion(actor, { workshopId: shop.id, id: asked.id, text: `Câu trả lời ${n}`, seen: '' })));
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).toSorted()).toEqual(['changed', 'ok']);
  });

  test('is the workshop’s: strangers and other workshops are refused, staff is not, and no suspended one', async () => {
    const { slug, shop, shopper, owner, productId } = await setting();
    const asked = await askQuestion(shopper, ask(slug));
    if (!asked.ok) throw new Error(asked.code);
    const answer = { workshopId: shop.id, id: asked.id, text: 'Có ạ', seen: '' };
    const elsewhere = await workshop(db());
    expect(await answerQuestion(VISITOR, answer)).toEqual({ ok: false, code: 'sign-in' });
    expect(await answerQuestion(shopper, answer)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await answerQuestion(member(await person(db()), elsewhere.id), answer)).toEqual({ ok: false, code: 'not-allowed' });
    // Through one's own studio at another's question.
    expect(await answerQuestion(member(await person(db()), elsewhere.id), { ...answer, workshopId: elsewhere.id })).toEqual({ ok: false, code: 'not-found' });
    expect(await answerQuestion(member(owner, shop.id, 'owner', 'suspended'), answer)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await answerQuestion(owner, { ...answer, text: ' ' })).toEqual({ ok: false, code: 'invalid', reason: 'missing' });
    expect((await stored(productId))[0]!.answer).toBeNull();
    expect(await answerQuestion(member(await person(db()), shop.id, 'staff'), answer)).toEqual({ ok: true });
  });
});

test('the inbox has what waits longest first, then what was answered, and pages', async () => {
  const { slug, subject, shop, owner, productId } = await setting();
  const base = Date.now() - 1_000_000_000;
  await db().question.createMany({
    data: Array.from({ length: 45 }, (_, n) => ({ productId, workshopId: shop.id, askerName: 'Lan', text: `Câu hỏi số ${n} ở đây`, askedAt: new Date(base + n * 1000), ...(n < 10 ? { answer: 'Rồi', answeredAt: new Date() } : {}) })),
  });
  const first = (await listVoices(owner, subject, { filter: 'all', page: 1 }))!;
  expect(first).toMatchObject({ total: 45, mayAnswer: true });
  const all = [...first.voices, ...(await listVoices(owner, subject, { filter: 'all', page: 2 }))!.voices, ...(await listVoices(owner, subject, { filter: 'all', page: 3 }))!.voices];
  expect(all.map(({ text }) => Number(/\d+/.exec(text)))).toEqual([...Array.from({ length: 35 }, (_, n) => n + 10), ...Array.from({ length: 10 }, (_, n) => 9 - n)]);
  expect((await listVoices(owner, subject, { filter: 'waiting', page: 1 }))!.total).toBe(35);
  expect((await listVoices(owner, subject, { filter: 'reviews', page: 1 }))!.total).toBe(0);
  const answered = all.at(-1)!;
  expect((await listVoices(owner, subject, { filter: 'waiting', page: 2, keep: answered.id }))!.voices.map(({ id }) => id)).toContain(answered.id);
  expect(await countVoices(owner, subject)).toBe(35);
  expect(await countVoices(await person(db()), subject)).toBe(0);
  // Every page of the studio says it: at its fourth place, on the day's page and in the list of the workshop's places.
  expect(await getStudio(owner, shop.slug)).toMatchObject({ toAnswer: 35 });
  expect(await listVoices(await person(db()), subject, { filter: 'all', page: 1 })).toBeNull();
  expect(first.voices[0]).toMatchObject({ productSlug: slug, kind: 'question', rating: null });
});

test('a workshop hears in the morning of what it was asked the day before and has not answered, once', async () => {
  const { shop, owner, productId } = await setting();
  const staff = await person(db(), 'Thợ');
  await db().workshopMember.create({ data: { workshopId: shop.id, userId: staff.userId, role: 'staff' } });
  const noon = new Date(startOfHanoiDay(addDays(hanoiDay(new Date()), -1)).getTime() + 43_200_000);
  const asked = { productId, workshopId: shop.id, askerName: 'Lan', askedAt: noon };
  await db().question.createMany({ data: [{ ...asked, text: 'Hôm qua hỏi một câu' }, { ...asked, text: 'Đã trả lời rồi nhé', answer: 'Rồi', answeredAt: noon }, { ...asked, text: 'Hôm nay mới hỏi đây', askedAt: new Date() }] });
  await Promise.all([mailNewQuestions(), mailNewQuestions()]);
  await mailNewQuestions();
  const ownerMail = (await db().user.findUniqueOrThrow({ where: { id: owner.userId! } })).email;
  const mails = await db().mail.findMany({ where: { kind: 'new-questions', toAddress: { in: [staff.email, ownerMail] } } });
  expect(mails.map(({ toAddress }) => toAddress).toSorted()).toEqual([ownerMail, staff.email].toSorted());
  for (const { text } of mails) {
    expect(text).toContain('Hôm qua hỏi một câu');
    expect(text).not.toMatch(/Đã trả lời rồi|Hôm nay mới/);
    expect(text).toContain(`/xuong-cua-toi/${shop.slug}/hoi-dap`);
  }
});

test('mornings that were missed are made good by one mail, and what it told is not told again', async () => {
  const { shop, owner, productId } = await setting();
  const today = hanoiDay(new Date());
  const at = (days: number) => new Date(startOfHanoiDay(addDays(today, -days)).getTime() + 28_800_000);
  const ask = (days: number[]) => db().question.createMany({ data: days.map((ago) => ({ productId, workshopId: shop.id, askerName: 'Lan', text: `Hỏi ${ago} ngày trước`, askedAt: at(ago) })) });
  await ask([4, 3, 2]);
  await Promise.all([mailNewQuestions(), mailNewQuestions(), mailNewQuestions()]);
  const { email } = await db().user.findUniqueOrThrow({ where: { id: owner.userId! } });
  const mails = () => db().mail.findMany({ where: { kind: 'new-questions', toAddress: email } });
  const [mail] = await mails();
  for (const days of [4, 3, 2]) expect(mail!.text).toContain(`Hỏi ${days} ngày trước`);
  expect(mail!.text).toContain(`Từ ngày ${formatDate(addDays(today, -4), 'vi')} đến ngày ${formatDate(addDays(today, -2), 'vi')}`);
  await mailNewQuestions();
  expect(await mails()).toHaveLength(1);
});
