import { ORDER_CODE_ALPHABET } from '../orders/order-code.ts';

/** An opaque code of so many letters and digits that nobody mixes up; `random(n)` draws a whole number under n. */
export const shortCode = (length: number, random: (n: number) => number): string => Array.from({ length }, () => ORDER_CODE_ALPHABET[random(ORDER_CODE_ALPHABET.length)]).join('');
