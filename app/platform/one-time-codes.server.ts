// Codes of an app (RFC 6238), as every such app reads them: SHA-1, six digits, half a minute.
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
/** One half minute early or late: clocks of telephones are not exact. */
const tolerated = 1;

const codes = (secret: string, label = '') => new TOTP({ issuer: 'Trăm Nghề', label, algorithm: 'SHA1', digits: 6, period: periodSeconds, secret: Secret.fromBase32(secret) });

/** 160 bits, in the letters that apps take. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32;

/** What the app reads from a QR. */
export const codeKeyUri = (secret: string, account: string): string => codes(secret, account).toString();

/** The half minute whose code this is, counted from 1970, or null for a wrong code. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const delta = codes(secret).validate({ token: code, timestamp: at.getTime(), window: tolerated });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / periodSeconds) + delta;
}

/** The first code that is accepted now and was not used; null when every one was. */
export function freshCode(secret: string, used: readonly number[], at: Date): string | null {
  const present = Math.floor(at.getTime() / 1000 / periodSeconds);
  const step = [present, present + 1, present - 1].find((one) => !used.includes(one));
  return step === undefined ? null : codes(secret).generate({ timestamp: step * periodSeconds * 1000 });
}
