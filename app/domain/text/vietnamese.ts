/**
 * Vietnamese text as one form: kept in NFC, compared folded, sorted by the language's own order.
 */

/** Unicode NFC: the only form that is stored. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Lower case, without marks, đ as d, runs of white space as one space. NFC and NFD give the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A folded name for an address: `Gốm Bát Tràng` is `gom-bat-trang`. Empty when nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters that no other language of the Latin script writes much. */
const OWN_LETTER = /[ăđơư\u1ea0-\u1ef9]/iu;

/**
 * Whether a text is Vietnamese: a quarter of its words or more are written with the language's own letters. An English
 * sentence with a village's name in it is not.
 */
export function isVietnamese(text: string): boolean {
  const words = nfc(text).match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => OWN_LETTER.test(word)).length;
  return own > 0 && own * 4 >= words.length;
}

/** Vietnamese order, numbers by value. */
export const collator = new Intl.Collator('vi', { numeric: true });

export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

// The five written tones as combining characters: grave, acute, tilde, hook above, dot below.
const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const SECOND_VOWEL_TONE_AT_END = new RegExp(`(?:([oO])([aeAE])|(?<![qQ])([uU])([yY]))(${TONE})(?![\\p{L}\\p{M}])`, 'gu');
const FIRST_VOWEL_TONE_INSIDE = new RegExp(`(?:([oO])(${TONE})([aeAE])|(?<![qQ])([uU])(${TONE})([yY]))(?=\\p{L})`, 'gu');
const TONE_ON_QU = new RegExp(`([qQ][uU])(${TONE})([aeiyAEIY])`, 'gu');

/**
 * One of the two accepted placements of the tone in `oa oe uy`: the one of the official place
 * names (Khánh Hòa, Thúy, khỏe). `hoà` becomes `hòa`, `hòan` becomes `hoàn`, `qúy` becomes `quý`.
 * The answer is NFC.
 */
export function normaliseToneMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(TONE_ON_QU, '$1$3$2')
    .replace(FIRST_VOWEL_TONE_INSIDE, (_, o, toneO, a, u, toneU, y) => (o ? `${o}${a}${toneO}` : `${u}${y}${toneU}`))
    .replace(SECOND_VOWEL_TONE_AT_END, (_, o, a, u, y, tone) => (o ? `${o}${tone}${a}` : `${u}${tone}${y}`))
    .normalize('NFC');
}
