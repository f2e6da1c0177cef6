/**
 * Which words of readers the market keeps for its figures of what people look for. The figures hold nothing about
 * anybody (Law 91/2025/QH15 on personal data: what is not collected needs no consent), so words that look like an
 * address, a telephone, an identity card, an account or an order are let go, the whole query with them. A name or a
 * street cannot be told from a product's: for those the figures forget within a month what hardly anybody asked.
 */

const LONGEST = 120;

/** How long figures are kept: a year and what it takes to compare a Tết with the one before. */
export const DAYS_KEPT = 400;
/** How long what few have asked is kept: it may be one person's. */
export const RARE_DAYS_KEPT = 31;
/** Fewer askings are neither shown to anybody nor kept for long. */
export const FEWEST_ASKINGS = 3;

/** `500.000`, `1 500 000`, `1,500,000` or `1500000`: round thousands, no zero in front, not a part of a longer number. */
const PRICE = /(?<!\p{Nd}[.,\s]?)[1-9]\d{0,2}(?:[.,\s]\d{3})?[.,\s]000(?![.,\s]?\p{Nd})|(?<!\p{Nd}[.,\s]?)[1-9]\d{0,4}000(?![.,\s]?\p{Nd})/gu;
/** Seven digits or more, however they are spaced, with a letter between them or not. */
const LONG_NUMBER = /(?:\p{Nd}[\s.,\-_/()+]{0,3}[a-z]?[\s.,\-_/()+]{0,3}){6}\p{Nd}/u;
/** A passport, an old identity card's end, an account: seven digits in one. */
const DIGIT_RUN = /\p{Nd}{7}/u;
/** With the hyphens that the shop shows it with, or without. */
const ORDER = /(?<![\p{L}\p{N}])tn[\s-]?[2-9a-z]{4}[\s-]?[2-9a-z]{4}(?![\p{L}\p{N}])/u;
const ADDRESS_ONLINE = /@|:\/\/|(?<![\p{L}\p{N}])www\.|a còng|[a-z0-9]\.[a-z]{2,}(?![\p{L}\p{N}])/u;

/** No text to a database: one such query would keep all that is written with it. */
const BROKEN = /[\p{Cc}\p{Cs}]/u;

/** Whether a text holds a number as long as a telephone's, an account's or an identity card's; a price is none. Lower case, digits as digits. */
export function tellsNumber(plain: string): boolean {
  const numbers = plain.replace(PRICE, '¤');
  return LONG_NUMBER.test(numbers) || DIGIT_RUN.test(numbers);
}

/** The words as they are kept, lower case, or null when they are not. `tidied` is what search reads. */
export function keptQuery(tidied: string): string | null {
  const words = tidied.toLowerCase().normalize('NFC').slice(0, LONGEST).replace(/\p{Cs}$/u, '').trim();
  // Wide digits and signs are digits and signs too.
  const plain = words.normalize('NFKC');
  const tells = BROKEN.test(words) || ADDRESS_ONLINE.test(plain) || ORDER.test(plain) || tellsNumber(plain);
  return words === '' || tells ? null : words;
}
