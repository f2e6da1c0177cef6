import { expect, test } from 'vitest';
import { canBecome, CERTIFICATE_STATUSES, isLive, lastValidDay, liveCertificate, liveStars, shownStatus } from './certificate.ts';
import type { CertificateTerm, Stars } from './certificate.ts';

type Held = CertificateTerm & { stars: Stars };

const held = (change: Partial<Held> = {}): Held => {
  const decisionDate = change.decisionDate ?? '2025-06-18';
  return { status: 'verified', stars: 4, decisionDate, lastValidDay: lastValidDay(decisionDate), revokedOn: null, ...change };
};
const at = (text: string): Date => new Date(`${text}+07:00`);

test('a certificate lasts 36 calendar months', () => {
  expect(lastValidDay('2019-12-23')).toBe('2022-12-23');
  expect(lastValidDay('2025-06-18')).toBe('2028-06-18');
  expect(lastValidDay('2024-02-29')).toBe('2027-02-28');
});

test('stars shine to the last minute of the last day in Hà Nội and not a minute longer', () => {
  const certificate = held();
  expect(isLive(certificate, at('2028-06-18T23:59:59.999'))).toBe(true);
  expect(isLive(certificate, at('2028-06-19T00:00:00.000'))).toBe(false);
  // The same instants as a server in London counts them.
  expect(isLive(certificate, new Date('2028-06-18T16:59:59.999Z'))).toBe(true);
  expect(isLive(certificate, new Date('2028-06-18T17:00:00.000Z'))).toBe(false);
});

test('a certificate of 29 February ends on 28 February', () => {
  const certificate = held({ decisionDate: '2024-02-29' });
  expect(isLive(certificate, at('2027-02-28T23:59:59'))).toBe(true);
  expect(isLive(certificate, at('2027-03-01T00:00:00'))).toBe(false);
});

test('nothing shines before its decision', () => {
  expect(isLive(held(), at('2025-06-17T23:59:59'))).toBe(false);
  expect(isLive(held(), at('2025-06-18T00:00:00'))).toBe(true);
});

test('only a verified certificate gives stars', () => {
  const now = at('2026-11-23T12:00:00');
  for (const status of CERTIFICATE_STATUSES) expect(liveStars([held({ status })], now)).toBe(status === 'verified' ? 4 : null);
});

test('a revocation works at once, whatever its date', () => {
  const now = at('2026-11-23T12:00:00');
  expect(isLive(held({ revokedOn: '2026-11-23' }), now)).toBe(false);
  expect(isLive(held({ revokedOn: '2027-01-01' }), now)).toBe(false);
});

test('verified after it had ended, it never shines', () => {
  expect(liveStars([held({ decisionDate: '2022-02-21' })], at('2026-11-23T12:00:00'))).toBe(null);
});

test('a rise before the end shows the new stars once the old row is superseded', () => {
  const old = held({ stars: 3, decisionDate: '2024-03-01' });
  const risen = held({ stars: 4, decisionDate: '2026-10-01' });
  const now = at('2026-11-23T12:00:00');
  expect(liveStars([{ ...old, status: 'superseded' }, risen], now)).toBe(4);
  // Should both still stand, the later decision counts, in any order.
  expect(liveStars([old, risen], now)).toBe(4);
  expect(liveStars([risen, old], now)).toBe(4);
});

test('a fall at the next rating is shown, not the old stars', () => {
  const old = held({ stars: 4, decisionDate: '2023-11-01' });
  const fallen = held({ stars: 3, decisionDate: '2026-11-10' });
  expect(liveStars([old, fallen], at('2026-11-23T12:00:00'))).toBe(3);
});

test('revoked, then recognised again', () => {
  const revoked = held({ status: 'revoked', decisionDate: '2024-05-01', revokedOn: '2025-05-01' });
  const again = held({ stars: 3, decisionDate: '2026-05-01' });
  expect(liveCertificate([revoked, again], at('2026-11-23T12:00:00'))).toBe(again);
  expect(liveCertificate([revoked], at('2026-11-23T12:00:00'))).toBe(null);
});

test('expired is read from the clock', () => {
  expect(shownStatus(held(), at('2028-06-18T12:00:00'))).toBe('verified');
  expect(shownStatus(held(), at('2028-06-19T12:00:00'))).toBe('expired');
  expect(shownStatus(held({ revokedOn: '2026-01-01' }), at('2028-06-19T12:00:00'))).toBe('revoked');
  expect(shownStatus(held({ status: 'draft' }), at('2030-01-01T12:00:00'))).toBe('draft');
});

test('a certificate goes from draft to verified in two steps, and back only before it was verified', () => {
  const steps = CERTIFICATE_STATUSES.flatMap((from) => CERTIFICATE_STATUSES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`));
  expect(steps).toEqual([
    'draft → submitted',
    'submitted → draft',
    'submitted → verified',
    'submitted → rejected',
    'verified → revoked',
    'verified → superseded',
    'rejected → submitted',
  ]);
});
