import { expect, test } from 'vitest';
import { asksTypist, FIELD_OF, findingsOf, givesWay, groupOf, isSentAgain, readDay, readPoints, readSubmission, SUBMISSION_FIELDS, type TypedCertificate } from './submission.ts';
import type { ValidationContext } from './validation.ts';

const typed: TypedCertificate = {
  productName: 'Bình tỳ bà men lam', group: 'craft', stars: '4', potentialFive: '', points: '84,6', decisionNumber: ' số 3021 / QD-UBND', decisionDate: '18/06/2025', lastValidDay: '',
  authorityLevel: 'province', authorityName: 'UBND thành phố Hà Nội', authorityProvinceCode: '01', holderName: 'Hợp tác xã gốm Sen Đất',
};
const evidence = (['decision', 'certificate'] as const).map((page) => ({ page, contentType: 'application/pdf', bytes: 9_000 }));
const read = (change: Partial<TypedCertificate> = {}) => readSubmission({ ...typed, ...change }, { evidence, holderTaxCode: null, submittedBy: 'owner' });
const context: ValidationContext = {
  now: new Date('2026-11-28T03:00:00Z'), product: { name: 'Bình tỳ bà men lam vẽ cá chép', group: 'craft' }, workshop: { name: 'Hợp tác xã gốm Sen Đất', taxCode: null, provinceCode: '01' }, others: [], verifierMayVerify: true,
};

test('what is typed becomes a record, with the last day reckoned', () => {
  const { record, lacks } = read();
  expect(lacks).toEqual({});
  expect(record).toMatchObject({ stars: 4, points: 84.6, decisionNumber: '3021/QĐ-UBND', decisionDate: '2025-06-18', lastValidDay: '2028-06-18' });
  expect(findingsOf(record, context)).toEqual([]);
});

test('what is missing or too long is told at its field', () => {
  const { lacks } = read({ productName: ' ', group: 'toys', stars: '', decisionNumber: '', decisionDate: '', authorityLevel: '', authorityName: 'x'.repeat(161), holderName: '' });
  expect(lacks).toEqual({ productName: 'missing', group: 'missing', stars: 'missing', decisionNumber: 'missing', decisionDate: 'missing', authorityLevel: 'missing', authorityName: 'too-long', holderName: 'missing' });
});

test('five stars with eighty points are refused at the points', () => {
  const found = findingsOf(read({ stars: '5', points: '80', authorityLevel: 'ministry' }).record, context);
  expect(found).toEqual([{ code: 'points-contradict-stars', severity: 'error', field: 'points' }]);
});

test('every finding has a field that is there', () => {
  const fields: string[] = [...SUBMISSION_FIELDS, 'scan'];
  expect(Object.values(FIELD_OF).filter((field) => !fields.includes(field))).toEqual([]);
});

test('who types is asked about what they typed, and not about criteria that nobody knows yet', () => {
  const found = findingsOf(read({ decisionDate: '10/10/2026', productName: 'Khăn lụa vân sen' }).record, context).map(({ code }) => code);
  expect(found).toContain('criteria-set-unknown');
  expect(found.filter(asksTypist)).toEqual(['product-mismatch']);
});

test('points and days are read as people write them', () => {
  expect([readPoints(''), readPoints('84.6'), readPoints('84,6'), readPoints('nhiều')]).toEqual([null, 84.6, 84.6, Number.NaN]);
  expect([readDay('1/7/2025'), readDay('2025-07-01'), readDay('mai')]).toEqual(['2025-07-01', '2025-07-01', 'mai']);
});

const live = { status: 'verified' as const, authorityName: 'UBND thành phố Hà Nội', decisionNumber: '900/QĐ-UBND', decisionDate: '2024-01-10', lastValidDay: '2027-01-10' };

test('a later decision takes the place of the one in force, an earlier one stands against it', () => {
  expect(givesWay(live, '2025-06-18')).toBe(true);
  expect(findingsOf(read().record, { ...context, others: [live] })).toEqual([]);
  const earlier = read({ decisionDate: '05/01/2024' }).record;
  expect(findingsOf(earlier, { ...context, others: [live] })).toContainEqual({ code: 'overlaps-another', severity: 'error', field: 'decisionDate' });
});

test('the one that was sent back is known again however its number is written', () => {
  const back = { ...live, status: 'rejected' as const, decisionNumber: '3021/QÐ-UBND', decisionDate: '2025-06-18' };
  expect(isSentAgain(back, read().record)).toBe(true);
  expect(isSentAgain({ ...back, status: 'submitted' }, read().record)).toBe(false);
  expect(isSentAgain({ ...back, decisionDate: '2024-06-18' }, read().record)).toBe(false);
});

test('a product’s group follows its craft', () => {
  expect(groupOf({ sector: 'food', category: 'Trà sen' })).toBe('drink');
  expect(groupOf({ sector: 'food', category: 'Bánh' })).toBe('food');
  expect(groupOf({ sector: 'plants', category: 'Đào' })).toBe('ornamental');
  expect(groupOf({ sector: 'textiles', category: 'Khăn' })).toBe('craft');
});
