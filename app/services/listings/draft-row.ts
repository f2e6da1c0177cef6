// What the rows of drafts have in common.
import type { ListingContent } from '#app/domain/listings/content.ts';
import { readContent } from '#app/domain/listings/read-content.ts';
import type { Prisma } from '#prisma/generated/client.ts';

/** The name of a draft, for lists. */
export const draftName = (content: ListingContent): string => Array.from(content.name.trim()).slice(0, 200).join('');

/** A draft's content as it was kept. */
export function keptContent(json: unknown): ListingContent {
  const content = readContent(json);
  if (!content) throw new Error('a draft holds what is no content');
  return content;
}

/** What is plain data, as the database's client asks for it. */
export const asJson = (value: unknown) => value as Prisma.InputJsonObject;

/** Whose it is: the listing in the shop says so before any draft does. Nobody's where the two disagree. */
export function ownerOf<W extends { id: string }>(draft: { workshop: W } | null, listing: { workshop: W } | null): W | null {
  if (draft && listing && draft.workshop.id !== listing.workshop.id) return null;
  return listing?.workshop ?? draft?.workshop ?? null;
}
