/**
 * What is told of a picture to whoever cannot see it. The words are the artisan's; where there are none the shop says which
 * picture of what it is, and the form goes on asking: what only stands in is not read back as if somebody had written it.
 */
import { choiceWords, type ContentPicture, type ListingContent } from './content.ts';

type Named = { name: string; nameEn: string | null };
type Words = { alt: string; altEn: string | null };

/** Both languages; English only where the thing has an English name. */
const standIn = ({ name, nameEn }: Named, at: number): Words => ({ alt: `${name.trim()}, ảnh ${at + 1}`, altEn: nameEn?.trim() ? `${nameEn.trim()}, picture ${at + 1}` : null });

/** Whether nobody has said what is in the picture. */
export const isUntold = ({ alt }: Pick<ContentPicture, 'alt'>): boolean => alt.trim() === '';

/** The words that the shop keeps of the picture at this place. */
export function keptWords(listing: Named, picture: Words, at: number): Words {
  const instead = standIn(listing, at);
  return { alt: picture.alt.trim() || instead.alt, altEn: picture.altEn?.trim() || (isUntold(picture) ? instead.altEn : null) };
}

/** The words of the picture at this place as its form shows them: nothing where they only stand in. */
export function typedWords(listing: Named, picture: Words, at: number): { alt: string; altEn: string } {
  const instead = standIn(listing, at);
  const [alt, altEn] = [picture.alt.trim(), picture.altEn?.trim() ?? ''];
  return { alt: alt === instead.alt ? '' : alt, altEn: altEn === instead.altEn ? '' : altEn };
}

/** Words that one tap takes for a picture: what the thing is called, and which of its variants it shows. What is written in English stays. */
export function suggestedWords({ name, nameEn, options }: Pick<ListingContent, 'name' | 'nameEn' | 'options'>, { altEn, choice }: Pick<ContentPicture, 'altEn' | 'choice'>): { alt: string; altEn: string } {
  const told = (words: string, variant: string) => [words.trim(), variant].filter(Boolean).join(', ');
  return { alt: told(name, choiceWords(options, choice ?? {})), altEn: altEn.trim() || (nameEn.trim() && told(nameEn, choiceWords(options, choice ?? {}, 'nameEn'))) };
}
