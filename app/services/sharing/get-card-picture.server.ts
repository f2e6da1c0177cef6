import { type CardSubject, cardUrl } from '#app/domain/sharing/sharing-card.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { pictures } from '#app/platform/images.server.ts';
import type { PictureVerdict } from '../pictures/get-picture.server.ts';
import { findCard } from './find-card.server.ts';

/** A card for sharing as JPEG, made now if it never was. Public. */
export async function getCardPicture({ subject, locale, version }: { subject: CardSubject; locale: Locale; version: string }): Promise<PictureVerdict> {
  const found = await findCard(subject);
  if (!found) return { ok: false, code: 'unknown' };
  const card = found(locale);
  const address = cardUrl(subject, card, locale);
  if (address.split('/').at(-2) !== version) return { ok: false, code: 'moved', to: address };
  const bytes = await pictures().card(card);
  return bytes ? { ok: true, bytes } : { ok: false, code: 'busy' };
}
