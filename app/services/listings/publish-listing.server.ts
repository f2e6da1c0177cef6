import { randomInt, randomUUIDv7 as newId } from 'node:crypto';
import { type Actor, auditedIdOf, can } from '#app/domain/access/policy.ts';
import { cropText, shownSize } from '#app/domain/catalogue/crop.ts';
import { pictureOriginal } from '#app/domain/catalogue/picture-address.ts';
import type { ListingContent } from '#app/domain/listings/content.ts';
import { keptListing, listingSlug } from '#app/domain/listings/listed-content.ts';
import { type Difference, mergeContent } from '#app/domain/listings/merge-content.ts';
import { keptWords } from '#app/domain/listings/picture-words.ts';
import { type ContentLack, lacksOfContent } from '#app/domain/listings/readiness.ts';
import { certifiedOtherwise } from '#app/domain/ocop/product-name.ts';
import { shortCode } from '#app/domain/text/short-code.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { type Transaction, transact } from '#app/platform/db.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';
import { readCertified } from '../ocop/read-certified.server.ts';
import { enqueuePictureSizes } from '../pictures/enqueue-picture-sizes.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { asJson, keptContent, ownerOf } from './draft-row.ts';
import { type ReadListing, readListing } from './read-listing.server.ts';
import { readShelf } from './read-shelf.server.ts';
import { writeVariants } from './write-variants.server.ts';

export type PublishListingVerdict =
  | { ok: true; productId: string; slug: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' }
  /** Somebody saved meanwhile: what would be published is not what was seen. */
  | { ok: false; code: 'stale' }
  | { ok: false; code: 'lacking'; lacks: ContentLack[] }
  /** The listing was changed in the shop, and differently here: a person decides, `saveDraft` is told with `seen`. */
  | { ok: false; code: 'conflict'; conflicts: Difference[] }
  /** Fewer pieces would be there than are promised to orders. */
  | { ok: false; code: 'stock'; short: { variantId: string; reserved: number }[] };

/**
 * Puts a draft into the shop: a new listing under the draft's own id, or its changes into the listing that it is of. What
 * changed there meanwhile stays as it is now; pieces that were sold stay sold. `version`: what was seen when it was asked for.
 */
export async function publishListing(actor: Actor, draftId: string, version?: number): Promise<PublishListingVerdict> {
  if (!isUuid(draftId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<PublishListingVerdict> => {
    await tx.$queryRaw`select 1 from product where id = ${draftId}::uuid for no key update`;
    await tx.$queryRaw`select 1 from listing_draft where id = ${draftId}::uuid for update`;
    // As orders lock them, so that nobody waits in a ring.
    await tx.$queryRaw`select 1 from variant where product_id = ${draftId}::uuid order by id for no key update`;
    const draft = await tx.listingDraft.findUnique({ where: { id: draftId }, include: { workshop: { select: { id: true, slug: true, villageId: true, status: true, isDemo: true } } } });
    const listing = await readListing(tx, draftId);
    const workshop = ownerOf(draft, listing);
    const subject = workshop && { workshopId: workshop.id, villageId: workshop.villageId };
    if (!subject || !can(actor, 'workshop.view-studio', subject).allowed) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'product.publish', subject);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (workshop.status !== 'verified') return { ok: false, code: 'not-allowed' };
    // The answer was lost on its way: this version is what is in the shop.
    if (!draft && version && listing?.publishedVersion === version) return { ok: true, productId: draftId, slug: listing.slug };
    if (!draft && (version !== 0 || !listing)) return { ok: false, code: listing ? 'stale' : 'not-found' };
    if (draft && version !== undefined && version !== draft.version) return { ok: false, code: 'stale' };

    const typed = draft ? keptContent(draft.content) : listing!.content;
    const merge = listing && mergeContent(draft?.base ? keptContent(draft.base) : listing.content, typed, listing.content, { stock: 'moves' });
    if (merge && merge.conflicts.length > 0) return { ok: false, code: 'conflict', conflicts: merge.conflicts };
    const content = merge?.content ?? typed;
    // Who made it is not taken out of the workshop while it is being published.
    if (isUuid(content.artisanId ?? '')) await tx.$queryRaw`select 1 from artisan where id = ${content.artisanId}::uuid for key share`;
    const shelf = await readShelf(tx, workshop);
    const lacks = [...lacksOfContent(content, shelf, listing?.content ?? null), ...(await takenSkus(tx, content, draftId)), ...(await gonePictures(tx, content, workshop.id)), ...(listing ? await boundByCertificate(tx, content, listing) : [])];
    const told = listing ? lacks.filter((lack) => !isToldOtherwise(lack, content, listing.content)) : lacks;
    if (told.length > 0) return { ok: false, code: 'lacking', lacks: told };

    if (await isOfAnother(tx, content, draftId)) return { ok: false, code: 'not-allowed' };

    const kept = keptListing(content, shelf.craftNames.get(content.craftSlug)!);
    const data = { ...kept, options: asJson(kept.options), status: 'published' as const, publishedAt: listing?.publishedAt ?? now(), publishedVersion: draft?.version ?? null };
    const slug = listing?.slug ?? (await freeSlug(tx, content.name));
    if (listing) await tx.product.update({ where: { id: draftId }, data });
    else await tx.product.create({ data: { ...data, id: draftId, slug, workshopId: workshop.id, villageId: workshop.villageId, isDemo: workshop.isDemo } });

    const variants = await writeVariants(tx, { actor, productId: draftId, content, there: listing?.variants ?? [] });
    if (!variants.ok) return refuse(variants);
    await writePictures(tx, draftId, content, listing);
    await tx.listingDraft.deleteMany({ where: { id: draftId } });
    await enqueueSearchSync(tx, [draftId]);
    return { ok: true, productId: draftId, slug };
  }, auditedIdOf(actor)).catch((error: unknown) => {
    if (error instanceof Refused) return error.verdict;
    throw error;
  });
}

/** Short stock is told as what it is, more is promised than there would be; and so many as are there already may stay. */
function isToldOtherwise(lack: ContentLack, { variants }: ListingContent, listed: ListingContent): boolean {
  if (lack.field !== 'stock' || lack.code === 'no-orders') return false;
  const was = listed.variants.find(({ id }) => id === lack.variantId);
  return was !== undefined && (lack.code === 'negative' || variants.find(({ id }) => id === lack.variantId)!.stock === was.stock);
}

/** What was written before the refusal is taken back with the transaction. */
class Refused extends Error {
  readonly verdict: PublishListingVerdict;
  constructor(verdict: PublishListingVerdict) {
    super('refused');
    this.verdict = verdict;
  }
}
function refuse(verdict: PublishListingVerdict): never {
  throw new Refused(verdict);
}

/** A number of the workshop's own that another variant of the market has. */
async function takenSkus(tx: Transaction, { variants }: ListingContent, productId: string): Promise<ContentLack[]> {
  const given = variants.filter(({ sku }) => sku.trim() !== '');
  // Two listings that give one number at the same moment wait for each other here; all in one order, so that nobody waits in a ring.
  for (const sku of [...new Set(given.map(({ sku: typed }) => typed.trim()))].toSorted()) await lockNamed(tx, `sku ${sku}`);
  const taken = await tx.variant.findMany({ where: { sku: { in: given.map(({ sku }) => sku.trim()) } }, select: { id: true, sku: true, productId: true } });
  return given.flatMap(({ id: variantId, sku }) => {
    const other = taken.find((one) => one.sku === sku.trim() && one.id !== variantId);
    // One that this very listing gives away in the same publishing is still its own.
    return other && !(other.productId === productId && variants.some(({ id, sku: its }) => id === other.id && its.trim() !== other.sku)) ? [{ field: 'sku', variantId, code: 'taken' } as const] : [];
  });
}

/** Stars were given to the product as it is called: it does not become another under them. */
async function boundByCertificate(tx: Transaction, content: ListingContent, { id, content: before }: ReadListing): Promise<ContentLack[]> {
  const against = certifiedOtherwise((await readCertified(tx, [id])).get(id) ?? [], before, content);
  return (['name', 'craft'] as const).flatMap((field) => (against[field] ? [{ field, code: 'certified', decisionNumber: against[field].decisionNumber, productName: against[field].productName } as const] : []));
}

/** Ids are chosen where they are typed: one that another listing has is nobody's mistake. */
async function isOfAnother(tx: Transaction, { variants }: ListingContent, productId: string): Promise<boolean> {
  return (await tx.variant.findFirst({ where: { id: { in: variants.map(({ id }) => id) }, productId: { not: productId } }, select: { id: true } })) !== null;
}

/** A photograph that lay unused for long is forgotten, and one of another workshop is not theirs to show. It stays while this is published. */
async function gonePictures(tx: Transaction, { pictures }: ListingContent, workshopId: string): Promise<ContentLack[]> {
  const photos = pictures.flatMap(({ photo }) => photo ?? []);
  const kept = new Set((await tx.$queryRaw<{ hash: string }[]>`select hash from photograph where workshop_id = ${workshopId}::uuid and hash = any(${photos}) order by hash for key share`).map(({ hash }) => hash));
  return pictures.flatMap((picture, at) => (pictureOriginal(picture) && (picture.photo === null || kept.has(picture.photo)) ? [] : [{ field: 'pictures', code: 'gone', number: at + 1 } as const]));
}

/** Two listings of one name that are published at the same moment wait for each other here. */
async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const plain = listingSlug(name, null);
  await lockNamed(tx, `slug ${plain}`);
  for (let suffix: string | null = null; ; suffix = chance(4).toLowerCase()) {
    const slug = listingSlug(name, suffix);
    if (!(await tx.product.findUnique({ where: { slug }, select: { id: true } }))) return slug;
  }
}

const chance = (letters: number): string => shortCode(letters, randomInt);

/** Pictures keep their ids, by which orders and addresses know them, and what was made of them; a duplicate's get ids of their own. */
async function writePictures(tx: Transaction, productId: string, content: ListingContent, listing: ReadListing | null): Promise<void> {
  const { pictures } = content;
  const madeBefore = new Map(listing?.content.pictures.map((picture) => [sameFiles(picture), picture.placeholder]));
  await tx.picture.deleteMany({ where: { productId } });
  const others = new Set((await tx.picture.findMany({ where: { id: { in: pictures.map(({ id }) => id) } }, select: { id: true } })).map(({ id }) => id));
  const rows = pictures.map((picture, position) => {
    const { id, photo, drawing, width, height, crop, placeholder, choice } = picture;
    return {
      id: others.has(id) ? newId() : id, productId, position, photo, ...shownSize({ width, height, crop }),
      placeholder: placeholder ?? madeBefore.get(sameFiles(picture)) ?? null,
      ...keptWords(content, picture, position),
      ...(drawing !== null && { drawing: asJson(drawing) }),
      ...(crop && { crop: asJson(crop) }),
      ...(choice && { choice: asJson(choice) }),
    };
  });
  await tx.picture.createMany({ data: rows });
  // The first also in the sizes of lists, whatever it was before.
  await enqueuePictureSizes(tx, rows.filter((_, at) => at === 0 || !madeBefore.has(sameFiles(pictures[at]!))).map(({ id }) => id));
}

/** The same text where the same files are served under the same address. */
const sameFiles = ({ id, photo, crop }: ListingContent['pictures'][number]): string => `${id} ${photo} ${crop ? cropText(crop) : ''}`;
