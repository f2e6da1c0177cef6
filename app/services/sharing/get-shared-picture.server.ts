import { type CardSubject, cardUrl, type SharedPicture } from '#app/domain/sharing/sharing-card.ts';
import { findCard } from './find-card.server.ts';

/** Where the picture is that stands for a page where it is shared; null for a page that is not public. */
export async function getSharedPicture(subject: CardSubject): Promise<SharedPicture | null> {
  const card = await findCard(subject);
  return card && { vi: cardUrl(subject, card('vi'), 'vi'), en: cardUrl(subject, card('en'), 'en') };
}
