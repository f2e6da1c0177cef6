import { largeWidths, listWidths, pictureOriginal } from '#app/domain/catalogue/picture-address.ts';
import { pictureFormats } from '#app/domain/catalogue/picture-source.ts';
import { db } from '#app/platform/db.server.ts';
import { keepPlaceholder } from './get-picture.server.ts';
import { makeAhead } from './make-ahead.server.ts';

/** What a product's own page shows of every picture, and lists of the first; the lightest first, which most people load. */
const ofAll = [...largeWidths].sort((a, b) => a - b);
const ofFirst = [...new Set([...listWidths, ...largeWidths])].sort((a, b) => a - b);

/** Makes all files that the pages of a listing ask for, and its placeholder. A picture that has gone since needs none. Safe to repeat: what is kept is only read. */
export async function makePictureSizes(pictureId: string): Promise<void> {
  const row = await db().picture.findUnique({ where: { id: pictureId }, select: { position: true, drawing: true, photo: true, crop: true, placeholder: true } });
  const original = row && pictureOriginal(row);
  if (!original) return;
  const widths = row.position === 0 ? ofFirst : ofAll;
  const made = await makeAhead(original, widths.flatMap((width) => pictureFormats.map((format) => ({ width, format }))));
  if (made && row.placeholder === null) await keepPlaceholder(pictureId, made);
}
