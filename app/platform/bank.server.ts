// The bank's callbacks, in the shape and with the proof of SePay: it watches the shop's account and tells of each movement.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from './env.server.ts';

const toleranceMs = 5 * 60_000;

const movement = z.object({
  id: z.union([z.int().positive(), z.string().min(1).max(64)]).transform(String),
  gateway: z.string().nullish(),
  /** `2026-11-23 14:02:37`, the bank's clock. */
  transactionDate: z.string().nullish(),
  accountNumber: z.string().transform((text) => text.trim()),
  // The database keeps no NUL, and no order code has one.
  content: z.string().nullish().transform((text) => (text ?? '').replaceAll('\0', '')),
  transferType: z.enum(['in', 'out']),
  transferAmount: z.int().nonnegative(),
  currency: z.string().default('VND'),
  referenceCode: z.string().nullish(),
});

/** One movement on the account, as the bank told it. */
export type BankMovement = z.output<typeof movement>;

/** True when the signature is the secret's over `<timestamp>.<raw body>` and the timestamp is at most five minutes away. */
export function isProvenByBank(body: Buffer, headers: Headers, at: Date): boolean {
  const timestamp = headers.get('X-SePay-Timestamp') ?? '';
  const given = /^sha256=([0-9a-f]{64})$/i.exec(headers.get('X-SePay-Signature') ?? '')?.[1];
  if (!given || !/^\d{1,12}$/.test(timestamp)) return false;
  const expected = createHmac('sha256', env().bank.webhookSecret).update(`${timestamp}.`).update(body).digest();
  const proven = timingSafeEqual(expected, Buffer.from(given, 'hex'));
  return proven && Math.abs(at.getTime() - Number(timestamp) * 1000) <= toleranceMs;
}

/** The movement in a callback's body, or null when it is none. */
export function readBankMovement(body: Buffer): BankMovement | null {
  let told: unknown;
  try {
    told = JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
  const read = movement.safeParse(told);
  return read.success ? read.data : null;
}

/** When the bank says that it happened; null when it does not say it in its usual way. */
export function movementTime({ transactionDate }: Pick<BankMovement, 'transactionDate'>): Date | null {
  if (!transactionDate || !/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$/.test(transactionDate)) return null;
  const at = new Date(`${transactionDate.replace(' ', 'T')}+07:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
