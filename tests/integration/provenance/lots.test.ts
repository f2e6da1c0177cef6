import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { isTraceCode, newTraceCode, parseTraceCode } from '#app/domain/provenance/trace-code.ts';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { MOST_PIECES } from '#app/domain/stock/stock.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { drawLotLabels } from '#app/services/provenance/draw-lot-labels.server.ts';
import { getLot } from '#app/services/provenance/get-lot.server.ts';
import { getTrace } from '#app/services/provenance/get-trace.server.ts';
import { getNewLot } from '#app/services/provenance/get-new-lot.server.ts';
import { listLots } from '#app/services/provenance/list-lots.server.ts';
import { numberPieces } from '#app/services/provenance/number-pieces.server.ts';
import { type LotRequest, openLot } from '#app/services/provenance/open-lot.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';

const database = freshDatabase();

async function shop() {
  const made = await product(database.db, { stock: 2 });
  return { variantId: made.variant.id, ...(await memberOf(database.db, made.workshopId, 'staff')) };
}
const asked = (variantId: string, changes: Partial<LotRequest> = {}): LotRequest => ({ key: randomUUID(), variantId, code: 'GOM-2611', madeOn: '2026-11-20', pieces: '30', note: '', intoStock: true, ...changes });
const onHand = async (id: string) => (await database.db.variant.findUniqueOrThrow({ where: { id } })).onHand;
/** Pages of a PDF, without reading more of it than that. */
const pagesOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b/g)!.length;

test('a lot is opened once, with its pieces in stock, also when it is sent twice at once', async () => {
  const { actor, studio, variantId } = await shop();
  const request = asked(variantId, { note: ' Lò gas số 2 ' });
  const verdicts = await Promise.all([1, 2].map(() => openLot(actor, studio, request)));
  expect(verdicts.map((verdict) => verdict.ok && verdict.repeated).toSorted()).toEqual([false, true]);
  expect(await onHand(variantId)).toBe(32);
  const lot = (await getLot(actor, studio, request.key))!;
  expect(lot).toMatchObject({ code: 'GOM-2611', pieces: 30, note: 'Lò gas số 2', numbered: 0, movements: [{ kind: 'receipt', onHand: 30 }] });
  expect(isTraceCode(lot.traceCode)).toBe(true);
  expect((await listLots(actor, studio, { page: 1 })).lots).toMatchObject([{ id: request.key, code: 'GOM-2611', pieces: 30 }]);
});

test('one key for lots of two variants at once opens one lot', async () => {
  const one = await shop();
  const other = await product(database.db, { workshopId: one.studio.id, villageId: one.studio.village.id });
  const key = randomUUID();
  const verdicts = await Promise.all([one.variantId, other.variant.id].map((variantId) => openLot(one.actor, one.studio, asked(variantId, { key }))));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts).toContainEqual({ ok: false, code: 'not-found' });
});

test('a lot of what is in stock already moves nothing; a code is taken once for each variant', async () => {
  const { actor, studio, variantId } = await shop();
  expect(await openLot(actor, studio, asked(variantId, { intoStock: false }))).toMatchObject({ ok: true });
  expect(await onHand(variantId)).toBe(2);
  expect(await openLot(actor, studio, asked(variantId))).toEqual({ ok: false, code: 'invalid', errors: [{ field: 'code', code: 'taken' }] });
  const today = (await getNewLot(actor, studio, variantId))!;
  expect(today.code).toMatch(/^GOM-\d{4}(-2)?$/);
  expect(await openLot(actor, studio, asked(variantId, { code: `${today.code}-9`, madeOn: today.madeOn }))).toMatchObject({ ok: true });
  const other = await shop();
  expect(await openLot(other.actor, other.studio, asked(other.variantId))).toMatchObject({ ok: true });
});

test('nothing is written of a lot that is refused', async () => {
  const { actor, studio, variantId } = await shop();
  const other = await shop();
  expect(await openLot(actor, studio, asked(variantId, { code: 'lô mới', pieces: '-1' }))).toMatchObject({ ok: false, code: 'invalid', errors: [{ field: 'code', code: 'not-gs1' }, { field: 'pieces', code: 'not-whole' }] });
  expect(await openLot(actor, studio, asked(other.variantId))).toEqual({ ok: false, code: 'not-found' });
  await database.db.stockMovement.create({ data: { variantId: other.variantId, kind: 'receipt', onHandDelta: MOST_PIECES - 2 - 29, reservedDelta: 0 } });
  expect(await openLot(other.actor, other.studio, asked(other.variantId))).toEqual({ ok: false, code: 'invalid', errors: [{ field: 'pieces', code: 'too-many-in-stock' }] });
  expect(await openLot(other.actor, other.studio, asked(other.variantId, { pieces: '29' }))).toMatchObject({ ok: true });
  expect(await openLot(other.actor, studio, asked(variantId))).toEqual({ ok: false, code: 'not-allowed' });
  expect(await openLot(VISITOR, studio, asked(variantId))).toEqual({ ok: false, code: 'sign-in' });
  expect(await database.db.lot.count({ where: { variantId } })).toBe(0);
  expect(await onHand(variantId)).toBe(2);
  expect(await getNewLot(actor, studio, other.variantId)).toBeNull();
});

test('pieces get their numbers and codes once for ever', async () => {
  const { actor, studio, variantId } = await shop();
  const request = asked(variantId);
  await openLot(actor, studio, request);
  const verdicts = await Promise.all([1, 2, 3].map(() => numberPieces(actor, studio, request.key)));
  expect(verdicts.map((verdict) => verdict.ok && verdict.numbered).toSorted()).toEqual([0, 0, 30]);
  const pieces = await database.db.lotPiece.findMany({ where: { lotId: request.key }, orderBy: { serial: 'asc' } });
  expect(pieces.map(({ serial }) => serial)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(new Set(pieces.map(({ traceCode }) => traceCode)).size).toBe(30);
  expect(pieces.every(({ traceCode }) => isTraceCode(traceCode))).toBe(true);
  await expect(database.db.lotPiece.update({ where: { id: pieces[0]!.id }, data: { traceCode: '222222222222' } })).rejects.toThrow(/never changed/);
  const other = await shop();
  expect(await numberPieces(other.actor, studio, request.key)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await numberPieces(other.actor, other.studio, request.key)).toEqual({ ok: false, code: 'not-found' });
});

test('labels are drawn for what there is: a sheet holds 24, a roll one', async () => {
  const { actor, studio, variantId } = await shop();
  const request = asked(variantId);
  await openLot(actor, studio, request);
  const draw = (kind: string, paper: string, from: string | null, to: string | null, count: string | null = null) => drawLotLabels(actor, studio, request.key, { kind, paper, count, from, to });
  const sheet = await draw('lot', 'sheet', null, null, '24');
  expect(sheet.ok && Buffer.from(sheet.pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(sheet.ok && pagesOf(sheet.pdf)).toBe(1);
  // One each where nothing is asked; the village's pattern is in the file once, with its mask.
  const each = await draw('lot', 'single', null, null);
  expect(each.ok && pagesOf(each.pdf)).toBe(30);
  const images = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0;
  expect(each.ok && images(each.pdf)).toBeGreaterThan(0);
  expect(each.ok && images(each.pdf)).toBeLessThan(3);
  expect(await draw('piece', 'sheet', '1', '24')).toEqual({ ok: false, code: 'not-numbered' });
  await numberPieces(actor, studio, request.key);
  const pieces = await draw('piece', 'sheet', '5', '30');
  expect(pieces.ok && pagesOf(pieces.pdf)).toBe(2);
  const roll = await draw('piece', 'single', '1', '5');
  expect(roll.ok && pagesOf(roll.pdf)).toBe(5);
  expect(roll.ok && roll.name).toBe('tem-GOM-2611.pdf');
  expect(await draw('piece', 'sheet', '1', '31')).toEqual({ ok: false, code: 'not-numbered' });
  expect(await draw('piece', 'sheet', '9', '3')).toEqual({ ok: false, code: 'no-range' });
  expect(await draw('piece', 'sheet', '0', 'x')).toEqual({ ok: false, code: 'no-range' });
  const numbered = await draw('piece', 'single', null, null);
  expect(numbered.ok && pagesOf(numbered.pdf)).toBe(30);
  for (const count of ['', '0', 'mười', '-1', '1.5']) expect(await draw('lot', 'sheet', null, null, count)).toEqual({ ok: false, code: 'no-count' });
  expect(await draw('lot', 'sheet', null, null, '481')).toEqual({ ok: false, code: 'too-many' });
  const other = await shop();
  expect(await drawLotLabels(other.actor, other.studio, request.key, { kind: 'lot', paper: 'sheet', count: '1', from: null, to: null })).toEqual({ ok: false, code: 'not-found' });
  expect(await drawLotLabels(VISITOR, studio, request.key, { kind: 'lot', paper: 'sheet', count: '1', from: null, to: null })).toEqual({ ok: false, code: 'not-allowed' });
});

describe("what a label's code tells", () => {
  async function labelled() {
    const made = await shop();
    const request = asked(made.variantId);
    await openLot(made.actor, made.studio, request);
    await numberPieces(made.actor, made.studio, request.key);
    const lot = await database.db.lot.findUniqueOrThrow({ where: { id: request.key }, include: { pieces: { where: { serial: 7 } }, variant: { include: { product: true } } } });
    return { ...made, lot, product: lot.variant.product, scan: (code = lot.traceCode) => getTrace(VISITOR, parseTraceCode(code)!) };
  }

  test('is its lot, or its own piece of it, with where it was made, and nothing that is not printed for everybody', async () => {
    const { lot, product: good, studio, scan } = await labelled();
    const whole = (await scan())!;
    expect(whole).toMatchObject({ lot: 'GOM-2611', pieces: 30, serial: null, product: { name: good.name, slug: good.slug }, workshop: { slug: studio.slug, name: studio.name }, village: { slug: studio.village.slug }, mark: null, maker: null, certificate: null });
    expect(hanoiDay(whole.madeOn)).toBe('2026-11-20');
    expect(whole.product.picture).not.toBeNull();
    expect(await scan(lot.pieces[0]!.traceCode)).toEqual({ ...whole, code: lot.pieces[0]!.traceCode, serial: 7 });
    await database.db.lot.update({ where: { id: lot.id }, data: { note: 'Lò này hơi già lửa' } });
    expect(JSON.stringify(await scan())).not.toMatch(/già lửa|\+84|MẪU-/);
    expect(await scan(newTraceCode(() => 3))).toBeNull();
  });

  test('leads nowhere that is closed, and is nothing before the workshop is approved', async () => {
    const { product: good, studio, scan } = await labelled();
    await database.db.product.update({ where: { id: good.id }, data: { status: 'hidden' } });
    expect(await scan()).toMatchObject({ product: { name: good.name, slug: null }, workshop: { slug: studio.slug } });
    await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'suspended' } });
    expect(await scan()).toMatchObject({ product: { slug: null }, workshop: { name: studio.name, slug: null } });
    await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'unverified' } });
    expect(await scan()).toBeNull();
  });

  test("shows stars, the village's mark and a maker only while they are so", async () => {
    const { product: good, studio, scan } = await labelled();
    const day = (text: string) => new Date(text);
    const today = hanoiDay(new Date());
    const certificate = await database.db.ocopCertificate.create({
      data: {
        code: `SAO-${good.id.slice(-6)}`, productId: good.id, holderId: studio.id, productName: good.name, ocopGroup: 'craft', stars: 4, decisionNumber: '1/QĐ-UBND', decisionDate: dayToDate(addDays(today, -100)), lastValidDay: dayToDate(lastValidDay(addDays(today, -100))),
        authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'verified', evidenceKey: 'thử', verifiedByName: 'Người Giữ Làng', verifiedAt: dayToDate(addDays(today, -50)),
      },
    });
    const { villageId } = await database.db.workshop.findUniqueOrThrow({ where: { id: studio.id } });
    const mark = await database.db.mark.create({ data: { villageId, kind: 'collective_mark', name: 'Gốm Thử', owner: 'Hội làng', grantedOn: day('2020-01-01'), renewedThrough: day('2999-01-01'), goodsClasses: [21], licences: { create: { code: 'NHAN2345AB', workshopId: studio.id, validFrom: day('2020-01-01') } } } });
    const artisan = await database.db.artisan.create({ data: { slug: `nguoi-${good.slug}`, name: 'Phạm Thị Hạnh', villageId, workshopId: studio.id, trade: 'Thợ chuốt', story: 'Người của bài thử.' } });
    await database.db.product.update({ where: { id: good.id }, data: { artisanId: artisan.id } });
    expect(await scan()).toMatchObject({ certificate: { stars: 4, lastValidDay: lastValidDay(addDays(today, -100)) }, mark: { kind: 'collective_mark', name: 'Gốm Thử' }, maker: { name: 'Phạm Thị Hạnh', title: null } });
    await database.db.artisan.update({ where: { id: artisan.id }, data: { title: 'hanoi_artisan', titleField: 'handicraft', titleYear: 2020, titleDecisionNumber: '1/QĐ-UBND', titleVerifiedAt: new Date() } });
    expect(await scan()).toMatchObject({ maker: { title: { title: 'hanoi_artisan', year: 2020 } } });
    await database.db.ocopCertificate.update({ where: { id: certificate.id }, data: { decisionDate: day('2020-06-18'), lastValidDay: day('2023-06-18') } });
    await database.db.markLicence.updateMany({ where: { markId: mark.id }, data: { revokedOn: day('2026-01-01') } });
    await database.db.artisan.update({ where: { id: artisan.id }, data: { diedYear: 2019 } });
    expect(await scan()).toMatchObject({ certificate: null, mark: null, maker: null });
  });
});
