import { expect, test } from 'vitest';
import { judgeLicence, judgeMark, readGoodsClasses, type TypedLicence, type TypedMark } from './mark-form.ts';

const TODAY = '2026-11-28';
const typed: TypedMark = { kind: 'collective_mark', name: ' Gốm  Bát Tràng ', number: '123456', owner: 'Hội gốm sứ', manager: '', filedOn: '2018-02-28', grantedOn: '2019-05-10', renewedThrough: '', goodsClasses: '21, 19 21' };
const faults = (changes: Partial<TypedMark>) => {
  const verdict = judgeMark({ ...typed, ...changes }, TODAY);
  return verdict.ok ? {} : verdict.errors;
};

test('a granted mark whose end is not given ends with its first term', () => {
  expect(judgeMark(typed, TODAY)).toEqual({ ok: true, mark: { kind: 'collective_mark', name: 'Gốm Bát Tràng', number: '123456', owner: 'Hội gốm sứ', manager: null, filedOn: '2018-02-28', grantedOn: '2019-05-10', renewedThrough: '2028-02-28', goodsClasses: [19, 21] } });
  expect(judgeMark({ ...typed, renewedThrough: '2038-02-28' }, TODAY)).toMatchObject({ ok: true, mark: { renewedThrough: '2038-02-28' } });
});

test('one that is only filed has neither number nor end', () => {
  expect(judgeMark({ ...typed, number: '', grantedOn: '' }, TODAY)).toMatchObject({ ok: true, mark: { number: null, grantedOn: null, renewedThrough: null } });
});

test('a geographical indication has no end and names who manages it', () => {
  const indication = { ...typed, kind: 'geographical_indication', owner: 'Nhà nước', manager: 'Sở Nông nghiệp', filedOn: '', renewedThrough: '2030-01-01' };
  expect(judgeMark(indication, TODAY)).toMatchObject({ ok: true, mark: { manager: 'Sở Nông nghiệp', filedOn: null, renewedThrough: null } });
  expect(faults({ ...indication, manager: '' })).toEqual({ manager: 'missing' });
});

test('all that is wrong is told at once, each at its field', () => {
  expect(faults({ kind: 'x', name: ' ', number: '', owner: 'a'.repeat(161), filedOn: '', grantedOn: '2026-02-30', renewedThrough: 'mai', goodsClasses: '35' })).toEqual({
    kind: 'missing', name: 'missing', number: 'missing', owner: 'too-long', filedOn: 'missing', grantedOn: 'not-a-day', renewedThrough: 'not-a-day', goodsClasses: 'not-a-class',
  });
  expect(faults({ filedOn: '2026-11-29', grantedOn: '2026-11-28', goodsClasses: '' })).toEqual({ filedOn: 'to-come', grantedOn: 'before-filing', goodsClasses: 'missing' });
  expect(faults({ renewedThrough: '2028-03-01' })).toEqual({ renewedThrough: 'not-a-term' });
});

test('classes are read however they are set apart', () => {
  expect([readGoodsClasses('21;24, 25'), readGoodsClasses(' '), readGoodsClasses('0'), readGoodsClasses('21a'), readGoodsClasses('034')]).toEqual([[21, 24, 25], [], null, null, null]);
});

const licence: TypedLicence = { workshop: 'x', number: '', validFrom: '2026-01-01', validTo: '2028-12-31', products: [] };
const setting = { mark: { grantedOn: '2019-05-10', goodsClasses: [21] }, goods: [{ id: 'binh', goodsClasses: [21] }, { id: 'khan', goodsClasses: [24] }], others: [] };
const wrong = (changes: Partial<TypedLicence>, other: Partial<Parameters<typeof judgeLicence>[1]> = {}) => {
  const verdict = judgeLicence({ ...licence, ...changes }, { ...setting, ...other });
  return verdict.ok ? {} : verdict.errors;
};

test('a licence runs from a day under a granted mark, with or without end, for all goods or some', () => {
  expect(judgeLicence({ ...licence, validTo: '', number: ' 07/GP ', products: ['binh', 'binh'] }, setting)).toEqual({ ok: true, licence: { number: '07/GP', validFrom: '2026-01-01', validTo: null, products: ['binh'] } });
  expect(wrong({ validFrom: '', validTo: '2026-13-01', number: 'a'.repeat(61), products: ['la'] })).toEqual({ validFrom: 'missing', validTo: 'not-a-day', number: 'too-long', products: 'no-such-product' });
  expect(wrong({ validFrom: '2019-05-09' })).toEqual({ validFrom: 'before-mark' });
  expect(wrong({}, { mark: { grantedOn: null, goodsClasses: [21] } })).toEqual({ validFrom: 'mark-not-granted' });
  expect(wrong({ validTo: '2025-12-31' })).toEqual({ validTo: 'ends-before-start' });
  expect(wrong({ products: ['khan'] })).toEqual({ products: 'class-not-covered' });
});

test('two licences of a workshop never run at once', () => {
  const others = (validFrom = '2028-12-31', validTo: string | null = null) => ({ others: [{ validFrom, validTo }] });
  expect(wrong({}, others())).toEqual({ validFrom: 'overlaps' });
  expect(wrong({}, others('2029-01-01'))).toEqual({});
  expect(wrong({ validTo: '' }, others('2029-01-01'))).toEqual({ validFrom: 'overlaps' });
  expect(wrong({}, others('2020-01-01', '2025-12-31'))).toEqual({});
});
