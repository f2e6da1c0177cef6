// Invented OCOP certificates by the real rules: every one passes the market's own checks, or the seed stops.
import { randomUUID } from 'node:crypto';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { type AuthorityLevel, criteriaSetOn, type OcopGroup, STAR_BANDS, type Stars } from '#app/domain/ocop/rules.ts';
import { validateCertificate } from '#app/domain/ocop/validation.ts';
import { addDays, addMonthsClamped, type Day, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import type { Chance } from './chance.ts';
import type { Seller } from './people.ts';

export type Certificate = Prisma.OcopCertificateCreateManyInput & { id: string };
type Subject = { productId: string; name: string; group: OcopGroup; holder: Seller };
type State = 'live' | 'ending' | 'expired' | 'revoked' | 'raised' | 'submitted' | 'none';

const verifier = 'Ban phụ trách làng (mẫu)';
const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What a product's shelf of certificates looks like; about 35 in a hundred show stars today. */
function stateBy(draw: number): State {
  if (draw < 0.29) return 'live';
  if (draw < 0.33) return 'ending';
  if (draw < 0.36) return 'raised';
  if (draw < 0.43) return 'expired';
  if (draw < 0.44) return 'revoked';
  if (draw < 0.48) return 'submitted';
  return 'none';
}

/** The certificates of one product: none, one, or an older one that a newer replaced. */
export function certificatesOf(subject: Subject, today: Date, chance: Chance): Certificate[] {
  const state = stateBy(chance.float());
  const day = hanoiDay(today);
  const ago = (least: number, most: number) => addDays(day, -chance.int(least, most));
  const stars = chance.pick([3, 3, 3, 4, 4, 4, 4, 5] as const);
  switch (state) {
    case 'none':
      return [];
    case 'live':
      return [certificate(subject, stars, ago(20, 950), 'verified', today, chance)];
    case 'ending':
      // 36 months end within the next three.
      return [certificate(subject, stars, addDays(addMonthsClamped(day, -36), chance.int(3, 88)), 'verified', today, chance)];
    case 'expired':
      return [certificate(subject, stars, addDays(addMonthsClamped(day, -36), -chance.int(1, 500)), 'verified', today, chance)];
    case 'submitted':
      return [certificate(subject, stars, ago(10, 200), 'submitted', today, chance)];
    case 'revoked': {
      const made = certificate(subject, 3, ago(300, 800), 'verified', today, chance);
      const revokedOn = dayToDate(ago(10, 200));
      return [{ ...made, status: 'revoked', revokedOn, revocationNumber: '0000/QĐ-UBND', revocationReason: 'production-stopped' }];
    }
    case 'raised': {
      const newer = certificate(subject, 4, ago(30, 300), 'verified', today, chance);
      const older = certificate(subject, 3, addDays(addMonthsClamped(hanoiDay(newer.decisionDate as Date), -30), 0), 'verified', today, chance);
      return [newer, { ...older, status: 'superseded', supersededById: newer.id }];
    }
  }
}

function certificate(subject: Subject, stars: Stars, decided: Day, status: 'verified' | 'submitted', today: Date, chance: Chance): Certificate {
  const districtIssued = stars === 3 && decided >= '2023-02-24' && decided <= '2025-06-30';
  const level: AuthorityLevel = stars === 5 ? 'ministry' : districtIssued ? 'district' : 'province';
  const authority = { commune: '', ministry: decided < '2025-03-01' ? 'Bộ Nông nghiệp và Phát triển nông thôn' : 'Bộ Nông nghiệp và Môi trường', district: 'UBND huyện (mẫu)', province: 'UBND thành phố Hà Nội' }[level];
  const suffix = level === 'ministry' ? (decided < '2025-03-01' ? 'BNN' : 'BNNMT') : 'UBND';
  const band = STAR_BANDS.findLast((known) => known.from <= decided)!.bands.find((known) => known.stars === stars)!;
  const points = Math.round((band.from + chance.float() * ((band.below ?? 99) - band.from - 0.5)) * 10) / 10;
  const record = {
    stars,
    points,
    decisionNumber: `0000/QĐ-${suffix}`,
    decisionDate: decided,
    lastValidDay: lastValidDay(decided),
    authorityLevel: level,
    authorityName: authority,
    authorityProvinceCode: level === 'ministry' ? null : '01',
    holderName: subject.holder.legalName,
    holderTaxCode: subject.holder.taxCode,
    productName: subject.name,
    group: subject.group,
    evidence: [],
    submittedBy: 'xuong-mau',
    verifiedBy: 'ban-phu-trach-mau',
    revocation: null,
  };
  const wrong = validateCertificate(record, {
    now: today,
    product: { name: subject.name, group: subject.group },
    workshop: { name: subject.holder.legalName, taxCode: subject.holder.taxCode, provinceCode: '01' },
    others: [],
    verifierMayVerify: true,
  })
    // A sample has no scan; every other error stops the seed.
    .filter((issue) => issue.severity === 'error' && issue.code !== 'evidence-missing');
  if (wrong.length) throw new Error(`certificate of ${subject.name}: ${wrong.map((issue) => issue.code).join(', ')}`);
  const set = criteriaSetOn(decided);
  return {
    id: randomUUID(),
    code: `MAU${Array.from({ length: 7 }, () => chance.pick([...codeLetters])).join('')}`,
    productId: subject.productId,
    holderId: subject.holder.id,
    productName: subject.name,
    ocopGroup: subject.group,
    stars,
    points,
    decisionNumber: record.decisionNumber,
    decisionDate: dayToDate(decided),
    lastValidDay: dayToDate(record.lastValidDay),
    authority,
    authorityLevel: level,
    criteriaSet: set ? (`set_${set.name}` as const) : null,
    status,
    ...(status === 'verified' ? { verifiedAt: dayToDate(addDays(decided, 14)), verifiedByName: verifier } : {}),
    isDemo: true,
  };
}
