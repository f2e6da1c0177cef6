/**
 * The opaque name of a lot, or of one piece of it, in the address that a label's QR opens. It tells nothing and cannot be
 * guessed from its neighbour: eleven random characters of the alphabet of order codes and one check character, so that a
 * code typed from a worn label is refused when a character is wrong or two are swapped.
 */
import { ORDER_CODE_ALPHABET as ALPHABET } from '../orders/order-code.ts';

declare const brand: unique symbol;
/** Twelve characters, upper case, check character right. */
export type TraceCode = string & { readonly [brand]: 'TraceCode' };

const LENGTH = 12;
const WHOLE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** The weights 12…2 differ by one between neighbours and none is a multiple of 31, which is prime. */
function checkCharacter(random: string): string {
  const total = Array.from(random).reduce((sum, letter, index) => sum + (LENGTH - index) * ALPHABET.indexOf(letter), 0);
  return ALPHABET.charAt((ALPHABET.length - (total % ALPHABET.length)) % ALPHABET.length);
}

/** A new code. `randomInt(n)` answers a whole number from 0 up to but without n, from a secure source. */
export function newTraceCode(randomInt: (n: number) => number): TraceCode {
  const random = Array.from({ length: LENGTH - 1 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return (random + checkCharacter(random)) as TraceCode;
}

/** Whether a text is a code in its stored form with the check character right. */
export function isTraceCode(text: string): text is TraceCode {
  return WHOLE.test(text) && checkCharacter(text.slice(0, -1)) === text.slice(-1);
}

/** `XXXX XXXX XXXX`, as it stands under a QR for who has to type it. */
export const formatTraceCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** The code somebody typed or followed, in any case and with any separators; null for what is none. */
export function parseTraceCode(typed: string): TraceCode | null {
  // Whoever sends a book types no code.
  if (typed.length > 100) return null;
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}._]+/gu, '');
  return isTraceCode(plain) ? plain : null;
}
