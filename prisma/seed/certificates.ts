// Invented OCOP certificates by the real rules: every one passes the market's own checks, or the seed stops. Numbers of
// decisions read 0000 and the dates lie back from today, so that a market made later has the same share in force.
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { type AuthorityLevel, competenceOf, criteriaSetOn, OCOP_SINCE, type OcopGroup, STAR_BANDS, type Stars } from '#app/domain/ocop/rules.ts';
import { mayBeVerified, type CertificateRecord, validateCertificate, type ValidationContext } from '#app/domain/ocop/validation.ts';
import { addDays, addMonthsClamped, type Day, dayToDate, hanoiDay, weekday } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import type { Chance } from './chance.ts';
import type { Seller } from './people.ts';
import type { VillageFacts } from './places.ts';

/** As it stands in the database, where the sets of criteria are named by their year. */
export type Certificate = Omit<Prisma.OcopCertificateCreateManyInput, 'criteriaSet'> & { id: string; decisionDate: Day; lastValidDay: Day; criteriaSet: string | null };
export type Subject = { productId: string; name: string; group: OcopGroup; holder: Seller; village: VillageFacts; rated?: { stars: Stars; points: number } };
type State = 'live' | 'ending' | 'expired' | 'renewed' | 'revoked' | 'raised' | 'submitted' | 'none';

const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
// The same sample page stands for the decision and for the certificate.
const sample = { key: 'seed/certificate-sample.pdf', bytes: statSync(new URL('data/certificate-sample.pdf', import.meta.url)).size };
const evidence = (['decision', 'certificate'] as const).map((page) => ({ page, contentType: 'application/pdf', bytes: sample.bytes }));
/** When the ministry that rates five stars took its name of today. */
const ministryMerged: Day = '2025-03-01';

/** What a product's certificates look like; about 35 in a hundred products show stars today. */
function stateBy(draw: number): State {
  if (draw < 0.27) return 'live';
  if (draw < 0.31) return 'ending';
  if (draw < 0.33) return 'renewed';
  if (draw < 0.35) return 'raised';
  if (draw < 0.42) return 'expired';
  if (draw < 0.43) return 'revoked';
  if (draw < 0.48) return 'submitted';
  return 'none';
}

/** The certificates of one product, the newest first: none, one, or an older one that a newer replaced or followed. */
export function certificatesOf(subject: Subject, today: Date, chance: Chance): Certificate[] {
  const state = subject.rated ? 'live' : stateBy(chance.float());
  const day = hanoiDay(today);
  const termAgo = addMonthsClamped(day, -36);
  const ago = (least: number, most: number): Day => addDays(day, -chance.int(least, most));
  const stars = subject.rated?.stars ?? chance.pick<Stars>([3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5]);
  const make = (rating: Stars, decided: Day, status: Certificate['status'], more: Partial<Certificate> = {}, others: Certificate[] = []): Certificate =>
    certificate({ subject, stars: rating, decided: workday(decided), status, more, others, today, chance });
  switch (state) {
    case 'none':
      return [];
    case 'live':
      return [make(stars, ago(30, 950), 'verified')];
    case 'ending':
      // In force for another week to three months.
      return [make(stars, addDays(termAgo, chance.int(7, 88)), 'verified')];
    case 'expired':
      return [make(stars, addDays(termAgo, -chance.int(1, 500)), 'verified')];
    case 'submitted':
      return [make(stars, ago(10, 200), 'submitted')];
    case 'renewed': {
      // Re-rated after the first one had ended: two certificates that never overlapped.
      const older = make(3, addDays(termAgo, -chance.int(380, 500)), 'verified');
      return [make(chance.pick<Stars>([3, 4]), ago(30, 330), 'verified', {}, [older]), older];
    }
    case 'revoked':
      return [make(3, ago(300, 800), 'revoked', { revokedOn: dayToDate(ago(10, 200)), revocationNumber: '0000/QĐ-UBND', revocationReason: chance.pick(['production-stopped', 'not-as-certified', 'mandatory-criteria-failed']) })];
    case 'raised': {
      const newer = make(4, ago(30, 300), 'verified');
      return [newer, make(3, addMonthsClamped(newer.decisionDate, -30), 'superseded', { supersededById: newer.id })];
    }
  }
}

/** Offices do not sign on Saturdays and Sundays. */
const workday = (day: Day): Day => addDays(day, -Math.max(0, weekday(day) - 5));

/** Who could issue these stars on that day: the ministry for five, a district for three while districts rated, else the city. */
function issuer(stars: Stars, decided: Day, village: VillageFacts, chance: Chance): { level: AuthorityLevel; name: string; suffix: string } {
  if (stars === 5) {
    return decided < ministryMerged
      ? { level: 'ministry', name: 'Bộ Nông nghiệp và Phát triển nông thôn', suffix: 'BNN-VPĐP' }
      : { level: 'ministry', name: 'Bộ Nông nghiệp và Môi trường', suffix: 'BNNMT' };
  }
  const districtRated = stars === 3 && decided >= '2023-02-24' && competenceOf('district', 3, decided) === 'competent';
  if (districtRated && chance.happens(0.7)) return { level: 'district', name: `UBND ${village.district_before_2025}`, suffix: 'UBND' };
  return { level: 'province', name: 'UBND thành phố Hà Nội', suffix: 'UBND' };
}

/** Points inside the class, with one decimal. */
function pointsFor(stars: Stars, decided: Day, chance: Chance): number {
  const band = STAR_BANDS.findLast(({ from }) => from <= decided)!.bands.find((known) => known.stars === stars)!;
  return Math.round((band.from + 0.5 + chance.float() * ((band.below ?? 97) - band.from - 1)) * 10) / 10;
}

type Making = { subject: Subject; stars: Stars; decided: Day; status: Certificate['status']; more: Partial<Certificate>; others: Certificate[]; today: Date; chance: Chance };

function certificate({ subject, stars, decided, status, more, others, today, chance }: Making): Certificate {
  if (decided < OCOP_SINCE) throw new RangeError(`${decided} is before the programme began`);
  const { level, name, suffix } = issuer(stars, decided, subject.village, chance);
  const verified = status !== 'submitted';
  const set = criteriaSetOn(decided);
  const made: Certificate = {
    id: randomUUID(),
    code: `MAU${Array.from({ length: 7 }, () => chance.pick([...codeLetters])).join('')}`,
    productId: subject.productId,
    holderId: subject.holder.id,
    productName: subject.name,
    ocopGroup: subject.group,
    stars,
    points: subject.rated?.points ?? pointsFor(stars, decided, chance),
    decisionNumber: `0000/QĐ-${suffix}`,
    decisionDate: decided,
    lastValidDay: lastValidDay(decided),
    authority: name,
    authorityLevel: level,
    // A set whose text nobody has found is not claimed.
    criteriaSet: set?.parts ? set.name : null,
    evidenceKey: sample.key,
    status,
    ...(verified ? { verifiedAt: new Date(dayToDate(addDays(decided, 14)).getTime() + 3 * 3_600_000), verifiedByName: `Ban phụ trách làng ${splitVillageName(subject.village.name).name} (mẫu)` } : {}),
    isDemo: true,
    ...more,
  };
  check(made, subject, others, today);
  return made;
}

function check(made: Certificate, { name, group, holder }: Subject, others: Certificate[], now: Date): void {
  const record: CertificateRecord = {
    stars: made.stars,
    points: made.points as number,
    decisionNumber: made.decisionNumber,
    decisionDate: made.decisionDate,
    lastValidDay: made.lastValidDay,
    authorityLevel: made.authorityLevel,
    authorityName: made.authority,
    authorityProvinceCode: made.authorityLevel === 'ministry' ? null : '01',
    holderName: holder.name,
    holderTaxCode: holder.taxCode,
    productName: made.productName,
    group: made.ocopGroup,
    evidence,
    submittedBy: holder.slug,
    verifiedBy: made.status === 'submitted' ? null : 'ban-phu-trach',
    revocation: made.revokedOn ? { decisionNumber: made.revocationNumber!, date: hanoiDay(made.revokedOn as Date), reason: made.revocationReason! } : null,
  };
  const context: ValidationContext = {
    now,
    product: { name, group },
    workshop: { name: holder.name, taxCode: holder.taxCode, provinceCode: holder.provinceCode },
    others: others.map((other) => ({ status: other.status!, authorityName: other.authority, decisionNumber: other.decisionNumber, decisionDate: other.decisionDate, lastValidDay: other.lastValidDay })),
    verifierMayVerify: true,
  };
  const issues = validateCertificate(record, context);
  if (!mayBeVerified(issues)) throw new Error(`the certificate of ${name}: ${issues.map(({ code, severity }) => `${code} (${severity})`).join(', ')}`);
}
