/**
 * What a password must be: long enough that guessing does not pay, short enough to hash, and not
 * among the first that anybody tries. No rule about digits and signs: they make passwords that are
 * hard to remember and easy to guess (NIST SP 800-63B, 5.1.1).
 */

export const PASSWORD_LIMITS = { min: 10, max: 128 } as const;

/** Guesses that a stranger with a list needs at least. */
export const LEAST_GUESSES = 1_000_000;

export type PasswordRefusal = 'missing' | 'too-short' | 'too-long' | 'too-easy';

/** Letters as they are hashed: the same word typed on two keyboards is the same password. */
export const passwordText = (typed: string): string => typed.normalize('NFKC');

/** `guesses` is asked only of a password of the right length. */
export function checkPassword(typed: string, guesses: (password: string) => number): PasswordRefusal | null {
  const password = passwordText(typed);
  if (password === '') return 'missing';
  if (password.length < PASSWORD_LIMITS.min) return 'too-short';
  if (password.length > PASSWORD_LIMITS.max) return 'too-long';
  return guesses(password) < LEAST_GUESSES ? 'too-easy' : null;
}
