/**
 * The second factor of curators and administrators: a code of an app beside the password (TOTP, RFC 6238: six digits, a new
 * one each half minute), or one of ten codes on paper for who lost the app. It is shown once a working day.
 */

const HOURS_SHOWN = 12;

/** How many codes on paper somebody gets. */
export const RECOVERY_CODES = 10;

/** Whether a second factor that was shown then still counts. */
export const isShown = (at: Date | null, now: Date): boolean => at !== null && now.getTime() - at.getTime() < HOURS_SHOWN * 3_600_000;

export type TypedCode = { kind: 'app'; code: string } | { kind: 'paper'; code: string } | null;

/** What was typed: six digits of the app, eight letters and digits of the paper, with whatever spaces and hyphens; null for neither. */
export function readCode(typed: string): TypedCode {
  const bare = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(bare)) return { kind: 'app', code: bare };
  if (/^[0-9A-HJKMNP-TV-Z]{8}$/.test(bare)) return { kind: 'paper', code: bare };
  return null;
}

/** How a code on paper is written: letters that cannot be taken for digits, in two groups. `random` gives 8 numbers from 0 to 31. */
export function paperCode(random: readonly number[]): string {
  const code = random.map((at) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[at]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The half minutes that are kept as used: those whose codes could still be accepted. */
export const stillUsed = (used: readonly number[], step: number): number[] => [...used.filter((one) => one > step - 4), step];
