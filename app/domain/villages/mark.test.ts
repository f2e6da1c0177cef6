import { expect, test } from 'vitest';
import { firstTermEnds, isMarkInForce, markMayShow, markWarningDays } from './mark.ts';
import type { Mark, MarkLicence, MarkSubject } from './mark.ts';

const TODAY = '2026-11-23';
const mark: Mark = { kind: 'collective_mark', grantedOn: '2019-05-10', renewedThrough: '2028-01-15', goodsClasses: [21] };
const licence: MarkLicence = { workshopId: 'sen-dat', validFrom: '2024-01-01', validTo: '2026-12-31', revokedOn: null };
const subject: MarkSubject = { product: { id: 'binh', workshopId: 'sen-dat', goodsClass: 21 }, isMember: true, madeInsideArea: true };
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
  expect(codeOf({}, {}, { isMember: false })).toBe('not-a-member');
  expect(codeOf({ kind: 'certification_mark' }, {}, { isMember: false })).toBe('ok');
  expect(codeOf({ kind: 'geographical_indication' }, {}, { isMember: false })).toBe('ok');
});

test('the place of making is asked of geographical indications only', () => {
  expect(codeOf({ kind: 'geographical_indication' }, {}, { madeInsideArea: false })).toBe('outside-area');
  expect(codeOf({}, {}, { madeInsideArea: false })).toBe('ok');
});

test('the class and the products named in the licence bound it', () => {
  expect(codeOf({ goodsClasses: [11, 14] })).toBe('class-not-covered');
  expect(codeOf({}, { products: ['am'] })).toBe('class-not-covered');
  expect(codeOf({}, { products: ['am', 'binh'] })).toBe('ok');
});

test('a first term is ten years from filing, and the curator hears 12 and 6 months before the end', () => {
  expect(firstTermEnds('2018-02-28')).toBe('2028-02-28');
  expect(markWarningDays({ ...mark, renewedThrough: '2028-08-31' })).toEqual(['2027-08-31', '2028-02-29']);
  expect(markWarningDays({ ...mark, renewedThrough: null })).toBe(null);
});
