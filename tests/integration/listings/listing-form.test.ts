// A listing's form as it is sent without script, what it offers to choose from, and what it would look like in the shop.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { newVariant } from '#app/domain/listings/content.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { listListingChoices } from '#app/services/listings/list-listing-choices.server.ts';
import { previewListing } from '#app/services/listings/preview-listing.server.ts';
import { publishListing } from '#app/services/listings/publish-listing.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { getStudio } from '#app/services/workshops/get-studio.server.ts';
import { answerEditor, type EditorAnswer } from '#app/studio/listing/answer-editor.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { drawnPicture, fullDraft, memberOf, person, studio } from '#tests/support/listing.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();

/** A full draft and how its form is sent; answers where that leads, or what is wrong. */
async function form(changes: Parameters<typeof fullDraft>[2] = {}) {
  const made = await studio(database.db);
  const draft = await fullDraft(made.actor, made.shop.id, changes);
  const opened = (await getStudio(made.actor, made.shop.slug))!;
  const send = async (fields: Record<string, string>, viewer = made.actor): Promise<string | EditorAnswer> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await answerEditor({ viewer, studio: opened, draftId: draft.id, form: body });
    return answer instanceof Response ? answer.headers.get('Location')! : answer.data;
  };
  const content = async () => (await getDraft(made.actor, made.shop.id, draft.id))!.content;
  return { ...made, draft, send, content };
}

test('each field is read by its name: figures as people write them, one for all variants, options as words', async () => {
  const { draft, send, content } = await form();
  const [variant] = draft.content.variants;
  const went = await send({
    viec: 'luu', version: String(draft.version), name: 'Bình viết tay', 'has-fragile': '1', fragile: 'on', leadDays: '', artisanId: '', story: 'Một\r\nhai',
    [`${variant!.id}.price`]: '1,2 triệu', 'tat-ca.weightGrams': '1,5 kg', 'option.0.name': 'Men', 'option.0.values': 'lam, rạn',
  });
  expect(went).toMatch(/\?xong=luu$/);
  expect(await content()).toMatchObject({
    name: 'Bình viết tay', fragile: true, leadDays: null, artisanId: null, story: 'Một\nhai',
    options: [{ name: 'Men', values: [{ name: 'lam' }, { name: 'rạn' }] }],
    variants: [{ id: variant!.id, price: 1_200_000, stock: 5, weightGrams: 1500 }, { price: 1_200_000, stock: null, weightGrams: 1500 }],
  });
});

test('a text where a figure belongs is refused at its field, whatever the button: nothing is saved and nothing typed is lost', async () => {
  const { draft, send, content } = await form();
  const [variant] = draft.content.variants;
  const price = `${variant!.id}.price`;
  for (const viec of ['luu', 'dang']) {
    const answer = await send({ viec, version: String(draft.version), name: 'Bình khác', leadDays: 'mươi ngày', [price]: '35o.000', [`${variant!.id}.stock`]: '', 'tat-ca.weightGrams': 'hai cân' });
    expect(answer).toMatchObject({ code: 'unread', version: draft.version, typed: { name: 'Bình khác', variants: [{ price: variant!.price, stock: null }] } });
    expect((answer as Extract<EditorAnswer, { code: 'unread' }>).unread).toEqual([
      { name: 'leadDays', anchor: 'leadDays', kind: 'count', text: 'mươi ngày' }, { name: price, anchor: `price-${variant!.id}`, kind: 'money', text: '35o.000' }, { name: 'tat-ca.weightGrams', anchor: `weightGrams-${variant!.id}`, kind: 'grams', text: 'hai cân' },
    ]);
    expect(await content()).toEqual(draft.content);
  }
  expect(await database.db.product.count({ where: { id: draft.id } })).toBe(0);
});

test('a colour is kept with its choice when it is picked or its box is ticked, and goes when the box is cleared', async () => {
  const { draft, send, content } = await form();
  const fields = { viec: 'luu', 'option.0.name': 'Men', 'option.0.values': 'lam, rạn, nâu', name: 'Bình' };
  await send({ ...fields, version: String(draft.version) });
  const colours = async () => (await content()).options[0]!.values.map(({ colour }) => colour);
  const none = '#c8bba5';
  await send({ ...fields, version: String(draft.version + 1), 'option.0.mau.lam': '#24477e', 'option.0.mau.ran': none, 'option.0.mau.ran.co': 'on', 'option.0.mau.nau': none });
  expect(await colours()).toEqual(['#24477e', none, undefined]);
  await send({ ...fields, version: String(draft.version + 2), 'option.0.mau.lam': '#24477e', 'option.0.mau.lam.co': 'on', 'option.0.mau.ran': none, 'option.0.mau.nau': 'đen' });
  expect(await colours()).toEqual(['#24477e', undefined, undefined]);
});

test('who sends the form on top of somebody else’s is shown what they wrote, keeps what was typed, and may send it again', async () => {
  const { draft, send, content, shop } = await form();
  const second = memberOf(await person(database.db, 'Chị Lan'), shop.id);
  await saveDraft(second, draft.id, { version: draft.version, content: { ...draft.content, name: 'Của chị Lan' } });
  const answer = await send({ viec: 'luu', version: String(draft.version), name: 'Của tôi' });
  expect(answer).toMatchObject({ code: 'stale', by: 'Chị Lan', version: draft.version + 1, typed: { name: 'Của tôi' }, differences: [{ field: 'name', mine: 'Của tôi', theirs: 'Của chị Lan' }] });
  expect((await content()).name).toBe('Của chị Lan');
  expect(await send({ viec: 'luu', version: String(draft.version + 1), name: 'Của tôi' })).toMatch(/xong=luu/);
  expect((await content()).name).toBe('Của tôi');
});

test('the button that publishes saves what the form holds first, or says what it lacks', async () => {
  const { draft, send } = await form();
  expect(await send({ viec: 'dang', version: String(draft.version), name: ' ' })).toMatchObject({ code: 'lacking', lacks: [{ field: 'name' }], typed: { name: ' ' } });
  expect(await send({ viec: 'dang', version: String(draft.version + 1), name: 'Bình đăng' })).toMatch(/xong=dang$/);
  expect(await database.db.product.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({ name: 'Bình đăng', status: 'published' });
  // Sent again, since the answer was lost.
  expect(await send({ viec: 'dang', version: String(draft.version + 1), name: 'Bình đăng', [`${draft.content.variants[0]!.id}.sku`]: '' })).toMatch(/xong=dang$/);
  expect(await send({ viec: 'dang', version: String(draft.version + 1), name: 'Bình khác' })).toMatchObject({ code: 'stale' });
  expect(await send({ viec: 'an', version: '0' })).toMatch(/xong=an$/);
  expect(await send({ viec: 'hien', version: '0' })).toMatch(/xong=hien$/);
  await expect(send({ viec: 'gì đó' })).rejects.toMatchObject({ init: { status: 400 } });
});

test('a listing that changed in the shop is settled by sending the form once more; what only the shop changed stays', async () => {
  const { draft, send, actor, content } = await form();
  await publishListing(actor, draft.id);
  await saveDraft(actor, draft.id, { version: 0, content: { ...(await content()), name: 'Tên mới' } });
  await database.db.product.update({ where: { id: draft.id }, data: { name: 'Tên khác', care: 'Lau khô' } });
  const answer = await send({ viec: 'dang', version: String(draft.version + 1), name: 'Tên mới' });
  if (typeof answer === 'string' || answer.code !== 'conflict') throw new Error(JSON.stringify(answer));
  expect(answer.conflicts).toMatchObject([{ field: 'name', mine: 'Tên mới', theirs: 'Tên khác' }]);
  expect(await send({ viec: 'dang', version: String(answer.version), seen: answer.seen, name: 'Tên mới' })).toMatch(/xong=dang$/);
  expect(await database.db.product.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({ name: 'Tên mới', care: 'Lau khô' });
});

test('with script what was chosen is saved first and settled by one button: pieces that went meanwhile stay gone', async () => {
  const { draft, send, actor, content } = await form();
  await publishListing(actor, draft.id);
  const [variant] = (await content()).variants;
  await saveDraft(actor, draft.id, { version: 0, content: { ...(await content()), name: 'Tên mới', variants: [{ ...variant!, stock: 8 }] } });
  await database.db.product.update({ where: { id: draft.id }, data: { name: 'Tên khác' } });
  await database.db.stockMovement.create({ data: { variantId: variant!.id, kind: 'damage', onHandDelta: -2, reservedDelta: 0 } });
  const answer = await send({ viec: 'dang', version: String(draft.version + 1) });
  if (typeof answer === 'string' || answer.code !== 'conflict') throw new Error(JSON.stringify(answer));
  expect(await send({ viec: 'hop', version: String(draft.version + 1), seen: 'another' })).toMatchObject({ code: 'changed' });
  expect(await send({ viec: 'hop', version: String(draft.version + 1), seen: answer.seen })).toMatch(/xong=dang$/);
  expect(await database.db.product.findUniqueOrThrow({ where: { id: draft.id }, select: { name: true, variants: { select: { onHand: true } } } })).toEqual({ name: 'Tên mới', variants: [{ onHand: 6 }] });
});

test('a draft is thrown away, or made once more, from its page', async () => {
  const { draft, send, shop, actor } = await form();
  const ma = randomUUID();
  expect(await send({ viec: 'nhan-ban', ma })).toBe(`/xuong-cua-toi/${shop.slug}/hang/soan/${ma}?xong=nhan-ban`);
  expect(await send({ viec: 'bo', version: '1' })).toMatchObject({ code: 'changed' });
  expect(await send({ viec: 'bo', version: String(draft.version) })).toBe(`/xuong-cua-toi/${shop.slug}/hang`);
  expect(await getDraft(actor, shop.id, draft.id)).toBeNull();
});

test('the form offers the workshop’s makers, and the kinds and parcels that it used', async () => {
  const { shop, actor, makerId } = await studio(database.db);
  await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  const at = { id: shop.id, village: { id: shop.villageId } };
  expect(await listListingChoices(actor, at)).toEqual({ makers: [{ id: makerId, name: 'Người Làm Thử' }], crafts: [{ slug: 'gom-su', name: 'Gốm sứ' }], categories: ['Bình, lọ'], parcels: [{ lengthCm: 20, widthCm: 20, heightCm: 30 }] });
  expect(await listListingChoices(VISITOR, at)).toBeNull();
});

test('the preview shows a draft as its page, half done as it is, and to nobody else', async () => {
  const { draft, actor, shop } = await form({ story: 'Chuyện', options: [{ key: 'men', name: 'Men', nameEn: '', values: [{ key: 'lam', name: 'lam', nameEn: '' }, { key: 'ran', name: 'rạn', nameEn: '' }] }], variants: [{ ...newVariant(randomUUID(), { men: 'lam' }), price: 5, stock: 2, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 }, newVariant(randomUUID(), { men: 'ran' })], pictures: [drawnPicture(), { ...drawnPicture(), drawing: null, photo: 'ab'.repeat(32), crop: { x: 0, y: 0, width: 1, height: 0.5 } }] });
  const preview = await previewListing(actor, shop.slug, draft.id);
  expect(preview).toMatchObject({
    measured: ['NHÁP-1'],
    product: {
      name: 'Bình hoa thử', story: 'Chuyện', published: false, category: 'Gốm sứ', village: { slug: shop.village.slug }, maker: { name: 'Người Làm Thử' }, seller: { slug: shop.slug },
      variants: [{ sku: 'NHÁP-1', price: 5, onHand: 2, name: 'lam' }, { sku: 'NHÁP-2', price: 0, onHand: 0 }],
      pictures: [{ width: 800, height: 1000 }, { width: 800, height: 500, src: expect.stringMatching(new RegExp(`^/xuong-cua-toi/${shop.slug}/anh/(ab){32}/\\d+\\.webp\\?phan=`)) }],
    },
  });
  const inEnglish = await requestContext.run({ requestId: 'en', locale: 'en', pattern: '', statements: 0 }, () => previewListing(actor, shop.slug, draft.id));
  expect([inEnglish?.measured, inEnglish?.product.variants.map(({ sku }) => sku)]).toEqual([['DRAFT-1'], ['DRAFT-1', 'DRAFT-2']]);
  expect(await previewListing({ ...VISITOR, userId: randomUUID() }, shop.slug, draft.id)).toBeNull();
  expect(await previewListing(actor, 'xuong-nao-do', draft.id)).toBeNull();
});
