// What SePay tells the shop of a movement on its account, and every way in which banks and people twist it.
import { createHmac } from 'node:crypto';

export type Notice = {
  id: number;
  gateway: string;
  /** `2026-11-23 14:02:37`, Hà Nội time. */
  transactionDate: string;
  accountNumber: string;
  subAccount: string | null;
  code: string | null;
  content: string;
  transferType: 'in' | 'out';
  description: string;
  transferAmount: number;
  accumulated: number;
  referenceCode: string;
};

const hanoiTime = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

let last = 0;
/** Grows for ever, over restarts too: the shop books each id once. */
const nextId = (): number => (last = Math.max(last + 1, Date.now() * 100));

export function makeNotice(told: Partial<Notice> & Pick<Notice, 'accountNumber' | 'transferAmount' | 'content'>, at = new Date()): Notice {
  const id = told.id ?? nextId();
  return {
    id,
    gateway: 'NganHangMau',
    transactionDate: hanoiTime(at),
    subAccount: null,
    code: null,
    transferType: 'in',
    description: `BankAPINotify ${told.content}`,
    accumulated: 0,
    referenceCode: `MAU.${id}`,
    ...told,
  };
}

/** The proof of SePay: HMAC-SHA256 over `<timestamp>.<raw body>`. */
export function signNotice(body: string, secret: string, at = new Date()): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'X-SePay-Timestamp': timestamp, 'X-SePay-Signature': `sha256=${signature}` };
}

/** The right form, by somebody who does not know the secret. */
export const signWrongly = (body: string, at = new Date()): Record<string, string> => signNotice(body, 'somebody else', at);

/** `TN7K 3Q9X2A`: some banks fold long words, some people read the code aloud in pieces. */
export const splitCode = (code: string, at = 4): string => `${code.slice(0, at)} ${code.slice(at)}`;

/** As a banking app hands it on: its own words before and after. */
export const withBankWords = (content: string): string => `MBVCB.3278907687.5862.${content}.CT tu 0123456789 NGUYEN VAN MAU toi 0000000000 TRAM NGHE MAU`;

/** With Vietnamese words in letters and marks apart, as some phones type them. */
export const inPieces = (content: string): string => `Thanh toán đơn ${content} nhé`.normalize('NFD');

export const inLowerCase = (content: string): string => content.toLowerCase();
