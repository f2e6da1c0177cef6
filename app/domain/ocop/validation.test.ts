import { expect, test } from 'vitest';
import { EVIDENCE_MAX_BYTES, mayBeVerified, REVOCATION_REASONS, validateCertificate } from './validation.ts';
import type { CertificateRecord, EvidenceFile, IssueCode, ValidationContext } from './validation.ts';

const scan = (page: EvidenceFile['page']): EvidenceFile => ({ page, contentType: 'application/pdf', bytes: 240_000 });

const record: CertificateRecord = {
  stars: 4,
  points: 84.6,
  decisionNumber: '3021/QĐ-UBND',
  decisionDate: '2025-06-18',
  lastValidDay: '2028-06-18',
  authorityLevel: 'province',
  authorityName: 'UBND thành phố Hà Nội',
  authorityProvinceCode: '01',
  holderName: 'Hợp tác xã gốm Sen Đất',
  holderTaxCode: '0100000001',
  productName: 'Bình tỳ bà men lam vẽ cá chép',
  group: 'craft',
  evidence: [scan('decision'), scan('certificate')],
  submittedBy: 'sen-dat-owner',
  verifiedBy: 'curator',
  revocation: null,
};

const context: ValidationContext = {
  now: new Date('2026-11-23T07:00:00Z'),
  product: { name: 'Bình tỳ bà men lam vẽ cá chép', group: 'craft' },
  workshop: { name: 'Hợp tác xã gốm Sen Đất', taxCode: '0100000001', provinceCode: '01' },
  others: [],
  verifierMayVerify: true,
};

const issues = (change: Partial<CertificateRecord>, contextChange: Partial<ValidationContext> = {}) =>
  validateCertificate({ ...record, ...change }, { ...context, ...contextChange });
const found = (change: Partial<CertificateRecord>, contextChange: Partial<ValidationContext> = {}) =>
  issues(change, contextChange).map(({ code, severity }) => `${code}: ${severity}`);

test('a record in order has nothing to say', () => {
  expect(issues({})).toEqual([]);
  expect(mayBeVerified(issues({}))).toBe(true);
});

test('stars are three, four or five', () => {
  for (const stars of [0, 1, 2, 6, 3.5]) expect(found({ stars, points: null })).toContain('stars-not-certifiable: error');
});

test('points may be absent but not out of range or finer than a hundredth', () => {
  expect(found({ points: null })).toEqual([]);
  expect(found({ points: 84.65 })).toEqual([]);
  expect(found({ points: 0 })).toEqual(['points-contradict-stars: error']);
  for (const points of [-1, 100.5, 84.651, Number.NaN]) expect(found({ points })).toEqual(['points-out-of-range: error']);
});

test('points have to lie in the band of the stars', () => {
  expect(found({ points: 69.99 })).toEqual(['points-contradict-stars: error']);
  expect(found({ points: 90 })).toEqual(['points-contradict-stars: error']);
  expect(found({ points: 70 })).toEqual([]);
  expect(found({ points: 89.99 })).toEqual([]);
});

test('an unusual number is told, a repaired one is not', () => {
  expect(found({ decisionNumber: '12/QĐ-SNN' })).toEqual(['decision-number-unusual: warning']);
  expect(found({ decisionNumber: ' 3021 / QD-UBND' })).toEqual([]);
});

test('the day of the decision is real, past and after the programme began', () => {
  expect(found({ decisionDate: '2026-11-24', lastValidDay: '2029-11-24' })).toContain('decision-date-impossible: error');
  expect(found({ decisionDate: '2018-05-06', lastValidDay: '2021-05-06' })).toContain('decision-date-impossible: error');
  expect(found({ decisionDate: '2025-02-30' })).toContain('decision-date-impossible: error');
  expect(found({ decisionDate: '2026-11-23', lastValidDay: '2029-11-23' })).not.toContain('decision-date-impossible: error');
});

test('today is counted in Hà Nội', () => {
  const beforeMidnight = { now: new Date('2026-11-23T16:59:59Z') };
  const afterMidnight = { now: new Date('2026-11-23T17:00:00Z') };
  const change = { decisionDate: '2026-11-24', lastValidDay: '2029-11-24' };
  expect(found(change, beforeMidnight)).toContain('decision-date-impossible: error');
  expect(found(change, afterMidnight)).not.toContain('decision-date-impossible: error');
});

test('the last day is 36 months on, unless a curator says why not', () => {
  expect(found({ lastValidDay: '2028-06-17' })).toEqual(['validity-not-36-months: error']);
  expect(found({ lastValidDay: '2027-06-18', validityReason: 'Quyết định ghi 24 tháng' })).toEqual(['validity-not-36-months: warning']);
  expect(found({ lastValidDay: '2027-06-18', validityReason: '  ' })).toEqual(['validity-not-36-months: error']);
  expect(found({ lastValidDay: 'soon', validityReason: 'x' })).toEqual(['validity-not-36-months: error']);
  expect(found({ decisionDate: '2024-02-29', lastValidDay: '2027-02-28' })).toEqual([]);
});

test('the authority could issue these stars on that day', () => {
  const ministry = { authorityLevel: 'ministry', authorityProvinceCode: null, authorityName: 'Bộ Nông nghiệp và Môi trường', decisionNumber: '2361/QĐ-BNNMT' } as const;
  expect(found({ ...ministry, stars: 5, points: 92 })).toEqual([]);
  expect(found({ ...ministry })).toEqual(['authority-not-competent: error']);
  expect(found({ stars: 5, points: 92 })).toEqual(['authority-not-competent: error']);
  expect(found({ authorityLevel: 'commune' })).toEqual(['authority-not-competent: error']);
  expect(found({ authorityLevel: 'district' })).toEqual(['authority-not-competent: error']);
  const three = { stars: 3, points: 60, authorityLevel: 'district' } as const;
  expect(found(three)).toEqual([]);
  expect(found({ ...three, decisionDate: '2025-07-01', lastValidDay: '2028-07-01' })).toEqual(['authority-not-competent: warning']);
});

test('the authority is of the workshop\'s province, also by the codes of before July 2025', () => {
  expect(found({ authorityProvinceCode: '42' })).toEqual(['authority-elsewhere: warning']);
  expect(found({ authorityProvinceCode: null })).toEqual(['authority-elsewhere: warning']);
  const bacNinh = { workshop: { ...context.workshop, provinceCode: '24' } };
  expect(found({ authorityProvinceCode: '27' }, bacNinh)).toEqual([]);
  expect(found({ authorityProvinceCode: '24' }, bacNinh)).toEqual([]);
});

test('the holder is the workshop, by tax code or else by name', () => {
  expect(found({ holderTaxCode: '0100000002' })).toEqual(['holder-is-another: error']);
  expect(found({ holderTaxCode: null })).toEqual([]);
  expect(found({ holderTaxCode: null, holderName: 'HỢP TÁC XÃ GỐM SEN ĐẤT' })).toEqual([]);
  expect(found({ holderTaxCode: null, holderName: 'Cơ sở gốm Hồng Hà' })).toEqual(['holder-is-another: error']);
  expect(found({ holderName: 'HTX Sen Đất' })).toEqual([]);
});

test('the product is about the one the decision names', () => {
  expect(found({ productName: 'BÌNH TỲ BÀ MEN LAM' })).toEqual([]);
  expect(found({ productName: 'Khăn lụa vân sen' })).toEqual(['product-mismatch: warning']);
  expect(found({ group: 'food' })).toEqual(['product-mismatch: warning']);
});

test('both pages are attached and sane', () => {
  const bad: EvidenceFile[][] = [
    [],
    [scan('decision')],
    [scan('decision'), { ...scan('certificate'), contentType: 'text/html' }],
    [scan('decision'), { ...scan('certificate'), bytes: 0 }],
    [scan('decision'), { ...scan('certificate'), bytes: EVIDENCE_MAX_BYTES + 1 }],
  ];
  for (const evidence of bad) expect(found({ evidence })).toEqual(['evidence-missing: error']);
});

const other = {
  status: 'verified' as const,
  authorityName: 'UBND thành phố Hà Nội',
  decisionNumber: '900/QĐ-UBND',
  decisionDate: '2023-06-18',
  lastValidDay: '2026-06-18',
};

test('two verified certificates of one product cannot overlap by even a day', () => {
  expect(found({}, { others: [other] })).toEqual(['overlaps-another: error']);
  expect(found({}, { others: [{ ...other, lastValidDay: '2025-06-18' }] })).toEqual(['overlaps-another: error']);
  expect(found({}, { others: [{ ...other, lastValidDay: '2025-06-17' }] })).toEqual([]);
  const later = { ...other, lastValidDay: '2031-06-18' };
  expect(found({}, { others: [{ ...later, decisionDate: '2028-06-18' }] })).toEqual(['overlaps-another: error']);
  expect(found({}, { others: [{ ...later, decisionDate: '2028-06-19' }] })).toEqual([]);
  for (const status of ['superseded', 'revoked', 'rejected', 'draft', 'submitted'] as const) {
    expect(found({}, { others: [{ ...other, status }] })).toEqual([]);
  }
});

test('the same decision is entered once for a product, however it is typed', () => {
  const same = { ...other, status: 'rejected' as const, decisionNumber: '3021/QÐ-UBND', decisionDate: '2025-06-18', authorityName: 'ubnd Thành phố Hà Nội' };
  expect(found({}, { others: [same] })).toEqual(['duplicate: error']);
  expect(found({}, { others: [{ ...same, decisionDate: '2024-06-18' }] })).toEqual([]);
});

test('nobody verifies their own, nor outside their villages', () => {
  expect(found({ verifiedBy: 'sen-dat-owner' })).toEqual(['verifier-not-allowed: error']);
  expect(found({}, { verifierMayVerify: false })).toEqual(['verifier-not-allowed: error']);
  expect(found({ verifiedBy: null }, { verifierMayVerify: false })).toEqual([]);
});

test('potential five stars are four', () => {
  expect(found({ stars: 5, points: 92, potentialFive: true })).toContain('potential-is-not-five: error');
  expect(found({ potentialFive: true })).toEqual([]);
});

test('what has already ended is stored and may be verified, but is noted', () => {
  const change = { decisionDate: '2023-06-18', lastValidDay: '2026-06-18' };
  expect(found(change)).toEqual(['already-expired: note']);
  expect(mayBeVerified(issues(change))).toBe(true);
  expect(found({ decisionDate: '2023-11-23', lastValidDay: '2026-11-23' })).toEqual([]);
});

test('a day without known criteria is told', () => {
  expect(found({ decisionDate: '2019-01-10', lastValidDay: '2022-01-10' })).toEqual(['already-expired: note', 'criteria-set-unknown: warning']);
  expect(found({ decisionDate: '2026-03-10', lastValidDay: '2029-03-10' })).toEqual(['criteria-set-unknown: warning']);
});

test('a revocation has a number, a day not before the decision and a reason from the list', () => {
  const revocation = { decisionNumber: '3763/QĐ-UBND', date: '2026-01-10', reason: 'not-as-certified' };
  for (const reason of REVOCATION_REASONS) expect(found({ revocation: { ...revocation, reason } })).toEqual([]);
  for (const change of [{ decisionNumber: ' ' }, { date: '2025-06-17' }, { date: 'then' }, { reason: 'because' }]) {
    expect(found({ revocation: { ...revocation, ...change } })).toEqual(['revocation-incomplete: error']);
  }
});

test('a warning alone does not stop verification, an error does', () => {
  expect(mayBeVerified(issues({ decisionNumber: '12/QĐ-SNN' }))).toBe(true);
  expect(mayBeVerified(issues({ evidence: [] }))).toBe(false);
});

test('every code of the rules can be found', () => {
  const codes = new Set<IssueCode>();
  const bad: [Partial<CertificateRecord>, Partial<ValidationContext>?][] = [
    [{ stars: 2, points: 120 }],
    [{ points: 10, decisionNumber: '?', decisionDate: '2017-01-01', authorityProvinceCode: '79', productName: 'Quạt' }],
    [{ authorityLevel: 'commune', lastValidDay: '2025-07-01', holderTaxCode: 'x', evidence: [], verifiedBy: 'sen-dat-owner' }],
    [{ stars: 5, points: 95, potentialFive: true, decisionDate: '2019-01-01', revocation: { decisionNumber: '', date: '', reason: '' } }],
    [{}, { others: [{ ...other, decisionNumber: record.decisionNumber, decisionDate: record.decisionDate, lastValidDay: record.lastValidDay }] }],
  ];
  for (const [change, contextChange] of bad) for (const { code } of issues(change, contextChange)) codes.add(code);
  expect(codes.size).toBe(18);
});
