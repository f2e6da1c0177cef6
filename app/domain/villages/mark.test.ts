import { expect, test } from 'vitest';
import { dueMarkWarning, firstTermEnds, isMarkInForce, licenceStanding, markMayShow, markStanding, sharedMark } from './mark.ts';
import type { Mark, MarkLicence, MarkSubject } from './mark.ts';

const TODAY = '2026-11-23';
const mark: Mark = { kind: 'collective_mark', grantedOn: '2019-05-10', renewedThrough: '2028-01-15', goodsClasses: [21] };
const licence: MarkLicence = { workshopId: 'sen-dat', validFrom: '2024-01-01', validTo: '2026-12-31', revokedOn: null, memberLeftOn: null };
const subject: MarkSubject = { product: { id: 'binh', workshopId: 'sen-dat', goodsClasses: [21] }, madeInsideArea: true };
const codeOf = (m: Partial<Mark> = {}, l: Partial<MarkLicence> | null = {}, s: Partial<MarkSubject> = {}, today = TODAY) => {
  const verdict = markMayShow({ ...mark, ...m }, l && { ...licence, ...l }, { ...subject, ...s }, today);
  return verdict.ok ? 'ok' : verdict.code;
};

test('a member with a licence shows the mark', () => {
  expect(codeOf()).toBe('ok');
});

test('a mark that is not granted, not renewed or past its last day is not shown', () => {
  expect(codeOf({ grantedOn: null })).toBe('mark-lapsed');
  expect(codeOf({ grantedOn: '2026-11-24' })).toBe('mark-lapsed');
  expect(codeOf({ renewedThrough: null })).toBe('mark-lapsed');
  expect(codeOf({ renewedThrough: TODAY })).toBe('ok');
  expect(codeOf({ renewedThrough: '2026-11-22' })).toBe('mark-lapsed');
});

test('a geographical indication has no end', () => {
  expect(isMarkInForce({ ...mark, kind: 'geographical_indication', renewedThrough: null }, '2090-01-01')).toBe(true);
  expect(codeOf({ kind: 'geographical_indication', renewedThrough: null })).toBe('ok');
});

test('without a licence of this workshop that runs today nothing shows', () => {
  expect(codeOf({}, null)).toBe('licence-lapsed');
  expect(codeOf({}, { workshopId: 'hong-ha' })).toBe('licence-lapsed');
  expect(codeOf({}, { revokedOn: '2026-11-01' })).toBe('licence-lapsed');
  expect(codeOf({}, { validFrom: '2026-11-24' })).toBe('licence-lapsed');
  expect(codeOf({}, {}, {}, '2026-12-31')).toBe('ok');
  expect(codeOf({}, {}, {}, '2027-01-01')).toBe('licence-lapsed');
  expect(codeOf({}, { validTo: null }, {}, '2027-12-31')).toBe('ok');
});

test('membership is asked of collective marks only', () => {
  expect(codeOf({}, { memberLeftOn: TODAY })).toBe('not-a-member');
  expect(codeOf({}, { memberLeftOn: '2026-11-24' })).toBe('ok');
  expect(codeOf({ kind: 'certification_mark' }, { memberLeftOn: TODAY })).toBe('ok');
  expect(codeOf({ kind: 'geographical_indication' }, { memberLeftOn: TODAY })).toBe('ok');
});

test('the place of making is asked of geographical indications only', () => {
  expect(codeOf({ kind: 'geographical_indication' }, {}, { madeInsideArea: false })).toBe('outside-area');
  expect(codeOf({}, {}, { madeInsideArea: false })).toBe('ok');
});

test('the class and the products named in the licence bound it', () => {
  expect(codeOf({ goodsClasses: [11, 14] })).toBe('class-not-covered');
  expect(codeOf({ goodsClasses: [11, 14] }, {}, { product: { ...subject.product, goodsClasses: [20, 14] } })).toBe('ok');
  expect(codeOf({}, {}, { product: { ...subject.product, goodsClasses: [] } })).toBe('class-not-covered');
  expect(codeOf({}, { products: ['am'] })).toBe('class-not-covered');
  expect(codeOf({}, { products: ['am', 'binh'] })).toBe('ok');
});

test('a first term is ten years from filing, clamped to the month', () => {
  expect(firstTermEnds('2018-02-28')).toBe('2028-02-28');
});

test('a curator is warned 12 and 6 months before the end, each once, the nearest only', () => {
  const ending = { ...mark, renewedThrough: '2028-08-31' };
  const due = (today: string, sent: number[] = [], changes: Partial<Mark> = {}) => dueMarkWarning({ ...ending, ...changes }, sent, today);
  expect([due('2027-08-30'), due('2027-08-31'), due('2028-02-28'), due('2028-02-29'), due('2028-08-31'), due('2028-09-01')]).toEqual([null, 12, 12, 6, 6, null]);
  expect([due('2027-09-01', [12]), due('2028-03-01', [12]), due('2028-03-01', [12, 6]), due('2028-03-01', [6])]).toEqual([null, 6, null, null]);
  expect(due('2028-03-01', [], { renewedThrough: null })).toBe(null);
  expect(due('2028-03-01', [], { kind: 'geographical_indication' })).toBe(null);
});

test('how a mark and a licence stand on a day', () => {
  const standing = (changes: Partial<Mark>) => markStanding({ ...mark, ...changes }, TODAY);
  expect([standing({}), standing({ renewedThrough: '2027-11-23' }), standing({ renewedThrough: '2026-11-22' }), standing({ grantedOn: null }), standing({ kind: 'geographical_indication', renewedThrough: null })]).toEqual(['in-force', 'ending', 'lapsed', 'waiting', 'in-force']);
  const of = (changes: Partial<MarkLicence>, m: Partial<Mark> = {}) => licenceStanding({ ...mark, ...m }, { ...licence, ...changes }, TODAY);
  expect([of({}), of({ validFrom: '2026-11-24' }), of({ validTo: '2026-11-22' }), of({ revokedOn: TODAY }), of({ memberLeftOn: TODAY }), of({ memberLeftOn: TODAY }, { kind: 'certification_mark' }), of({}, { renewedThrough: '2026-01-01' })]).toEqual(['live', 'coming', 'ended', 'revoked', 'left', 'live', 'mark-lapsed']);
});

test('a parcel carries a mark only where all of its goods may', () => {
  const one = { kind: 'collective_mark', name: 'Gốm', licence: 'A' } as const;
  expect(sharedMark([one, { ...one, licence: 'B' }])).toBe(one);
  expect(sharedMark([one, null])).toBe(null);
  expect(sharedMark([null, one])).toBe(null);
  expect(sharedMark([one, { ...one, name: 'Lụa' }])).toBe(null);
  expect(sharedMark([])).toBe(null);
});
