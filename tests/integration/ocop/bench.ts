// A workshop with a listing, its people, a curator of its village, and papers to hand in.
import type { Actor } from '#app/domain/access/policy.ts';
import { VISITOR } from '#app/domain/access/policy.ts';
import type { TypedCertificate } from '#app/domain/ocop/submission.ts';
import type { Db } from '#app/platform/db.server.ts';
import { getCertificateToCheck } from '#app/services/ocop/get-certificate-to-check.server.ts';
import { refuseCertificate } from '#app/services/ocop/refuse-certificate.server.ts';
import type { Submission } from '#app/services/ocop/submit-certificate.server.ts';
import { verifyCertificate } from '#app/services/ocop/verify-certificate.server.ts';
import { product, workshop } from '#tests/support/market.ts';

let people = 0;

export async function person(db: Db, name = 'Người Thử'): Promise<Actor & { userId: string }> {
  people += 1;
  const user = await db.user.create({ data: { name, email: `nguoi-ocop-${people}@thu.example` } });
  return { ...VISITOR, userId: user.id };
}

export async function bench(db: Db, { name = 'Bình gốm men lam', status = 'verified' as 'verified' | 'suspended' | 'unverified' } = {}) {
  const shop = await workshop(db, { status });
  const subject = { workshopId: shop.id, villageId: shop.villageId };
  const made = await product(db, { name, ...subject });
  const owner: Actor & { userId: string } = { ...(await person(db)), memberOf: [{ workshopId: shop.id, role: 'owner', status }] };
  const staff: Actor & { userId: string } = { ...(await person(db)), memberOf: [{ workshopId: shop.id, role: 'staff', status }] };
  for (const [actor, role] of [[owner, 'owner'], [staff, 'staff']] as const) await db.workshopMember.create({ data: { workshopId: shop.id, userId: actor.userId, role } });
  const curator = { ...(await person(db)), curates: [shop.villageId] };
  return { shop, subject, product: made.product, variant: made.variant, owner, staff, curator };
}

export const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
export const pdf = (inside = ''): Uint8Array => bytes(`%PDF-1.7\n1 0 obj << ${inside} >> endobj\ntrailer\n%%EOF\n`);

/** What the form sends for a certificate in order. */
export function submissionOf(one: { product: { slug: string; name: string }; shop: { legalName: string } }, typed: Partial<TypedCertificate> = {}, more: Partial<Submission> = {}): Submission {
  return {
    product: one.product.slug,
    typed: {
      productName: one.product.name, group: 'craft', stars: '4', potentialFive: '', points: '84,6', decisionNumber: '3021/QĐ-UBND', decisionDate: '2025-06-18', lastValidDay: '', authorityLevel: 'province',
      authorityName: 'UBND thành phố Hà Nội', authorityProvinceCode: '01', holderName: one.shop.legalName, ...typed,
    },
    paper: { fileName: 'quyết định.pdf', bytes: pdf(`/Nth ${one.product.slug}`) },
    scanId: null,
    confirmed: [],
    mends: null,
    ...more,
  };
}

/** What a curator's page says that it shows. */
export const seenBy = async (actor: Actor, id: string): Promise<string> => (await getCertificateToCheck(actor, id))?.version ?? '';

/** A decision by somebody who has just looked. */
export const verifySeen = async (actor: Actor, id: string, typed = { lastValidDay: '', validityReason: '' }) => verifyCertificate(actor, id, { version: await seenBy(actor, id), ...typed });
export const refuseSeen = async (actor: Actor, id: string, reason: string) => refuseCertificate(actor, id, { version: await seenBy(actor, id), reason });
