/**
 * The name of an order: on the page, in the mail, read out on the phone, and first in the
 * text of a bank transfer. `TN`, seven random characters, one check character.
 * 31 characters without 0/O, 1/I/L; 31 is prime, so a weighted sum modulo 31 catches every
 * single wrong character and every swap of two neighbours. Seven characters are 27 thousand
 * million codes, so a code with a phone number is not found by trying.
 */

declare const brand: unique symbol;
/** Ten characters, upper case, no separators, check character right: `TN7K3Q9X2A`. */
export type OrderCode = string & { readonly [brand]: 'OrderCode' };

export const ORDER_CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const PREFIX = 'TN';
const RANDOM_LENGTH = 7;
const BODY_LENGTH = RANDOM_LENGTH + 1;
const BODY = `[${ORDER_CODE_ALPHABET}]{${BODY_LENGTH}}`;
const WHOLE = new RegExp(`^${PREFIX}${BODY}$`);
const BARE = new RegExp(`^${BODY}$`);

/** The weights 8…2 differ by one between neighbours and none is a multiple of 31. */
function checkCharacter(random: string): string {
  let total = 0;
  for (let i = 0; i < RANDOM_LENGTH; i++) {
    total += (BODY_LENGTH - i) * ORDER_CODE_ALPHABET.indexOf(random.charAt(i));
  }
  const base = ORDER_CODE_ALPHABET.length;
  return ORDER_CODE_ALPHABET.charAt((base - (total % base)) % base);
}

/** A new code. `randomInt(n)` answers a whole number from 0 up to but without n, from a secure source. */
export function newOrderCode(randomInt: (n: number) => number): OrderCode {
  let random = '';
  for (let i = 0; i < RANDOM_LENGTH; i++) {
    random += ORDER_CODE_ALPHABET.charAt(randomInt(ORDER_CODE_ALPHABET.length));
  }
  return `${PREFIX}${random}${checkCharacter(random)}` as OrderCode;
}

/** Whether a text is a code in its stored form with the check character right. */
export function isOrderCode(text: string): text is OrderCode {
  return WHOLE.test(text) && checkCharacter(text.slice(PREFIX.length, -1)) === text.slice(-1);
}

/** The code a person typed, with any case, spaces and dashes, with or without `TN`; null when it is none. */
export function parseOrderCode(typed: string): OrderCode | null {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}._]+/gu, '');
  const whole = BARE.test(plain) ? `${PREFIX}${plain}` : plain;
  return isOrderCode(whole) ? whole : null;
}

/** `TN-XXXX-XXXX`. */
export function formatOrderCode(code: OrderCode): string {
  return `${code.slice(0, 2)}-${code.slice(2, 6)}-${code.slice(6)}`;
}

/**
 * Every code whose check fits in the text of a bank transfer, the likeliest first. Banks cut,
 * upper-case and add their own words, and people put spaces in; marks may arrive as NFD.
 * A code that stands as one word comes before one that only appears when words are joined.
 */
export function findOrderCodes(transferContent: string): OrderCode[] {
  const words = transferContent
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  const found = new Set<OrderCode>();
  for (const text of [...words.filter(isOrderCode), ...words, words.join('')]) {
    for (let at = text.indexOf(PREFIX); at >= 0; at = text.indexOf(PREFIX, at + 1)) {
      const candidate = text.slice(at, at + PREFIX.length + BODY_LENGTH);
      if (isOrderCode(candidate)) found.add(candidate);
    }
  }
  return [...found];
}

/** The likeliest order code in the text of a bank transfer, or null. */
export function findOrderCode(transferContent: string): OrderCode | null {
  return findOrderCodes(transferContent)[0] ?? null;
}
