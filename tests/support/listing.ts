// A workshop with a person who lists its goods, and a listing that lacks nothing, for tests of the studio.
import { randomUUID } from 'node:crypto';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import type { ListingContent } from '#app/domain/listings/content.ts';
import type { Db } from '#app/platform/db.server.ts';
import { createDraft } from '#app/services/listings/create-draft.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { workshop } from './market.ts';

export async function person(db: Db, name = 'Người Thử'): Promise<string> {
  const { id } = await db.user.create({ data: { name, email: `${randomUUID()}@thu.example` }, select: { id: true } });
  return id;
}

/** A member of a workshop, as the policy sees them. */
export const memberOf = (userId: string, workshopId: string, status: 'verified' | 'unverified' | 'suspended' = 'verified', role: 'owner' | 'staff' = 'owner'): Actor => ({ ...VISITOR, userId, memberOf: [{ workshopId, role, status }] });

/** A workshop of the standing asked for, its maker, and an owner who works in it. */
export async function studio(db: Db, status: 'verified' | 'unverified' | 'suspended' = 'verified') {
  const shop = await workshop(db, { status });
  const maker = await db.artisan.create({ data: { slug: `nguoi-lam-${randomUUID()}`, name: 'Người Làm Thử', villageId: shop.villageId, workshopId: shop.id, trade: 'Thợ chuốt', story: 'Người của bài thử.' }, select: { id: true } });
  const userId = await person(db);
  await db.workshopMember.create({ data: { workshopId: shop.id, userId, role: 'owner' } });
  return { shop, makerId: maker.id, actor: memberOf(userId, shop.id, status) };
}

export const drawnPicture = (alt = 'Bình thử') => ({ id: randomUUID(), photo: null, drawing: { kind: 'product', family: 'binh-gom', seed: randomUUID(), view: 'plate' }, width: 800, height: 1000, crop: null, placeholder: null, alt, altEn: '', choice: null });

/** What a listing needs at the least, on top of what its draft has. */
export const filledIn = (content: ListingContent, changes: Partial<ListingContent> = {}): ListingContent => ({
  ...content,
  name: 'Bình hoa thử',
  pictures: [drawnPicture()],
  variants: content.variants.map((variant) => ({ ...variant, price: 320_000, stock: 5, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30 })),
  ...changes,
});

/** A saved draft of a new listing that lacks nothing. */
export async function fullDraft(actor: Actor, workshopId: string, changes: Partial<ListingContent> = {}): Promise<{ id: string; content: ListingContent; version: number }> {
  const made = await createDraft(actor, workshopId);
  if (!made.ok) throw new Error(made.code);
  const draft = await getDraft(actor, workshopId, made.draftId);
  const content = filledIn(draft!.content, changes);
  const saved = await saveDraft(actor, made.draftId, { version: draft!.version, content });
  if (!saved.ok) throw new Error(saved.code);
  return { id: made.draftId, content, version: saved.version };
}
