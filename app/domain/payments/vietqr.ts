/**
 * VietQR: the NAPAS profile of EMVCo's merchant-presented QR. A text of fields, each a two-digit
 * tag, a two-digit length and a value, closed by a checksum. What a banking app reads.
 */
import { dong } from '../money/dong.ts';
import type { Dong } from '../money/dong.ts';
import type { OrderCode } from '../orders/order-code.ts';

const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const TO_CARD = 'QRIBFTTC';
const VND = '704';
const PURPOSE_LENGTH = 25;
/** Thirteen digits are what the amount's field holds. */
const AMOUNT_MAXIMUM: Dong = 9_999_999_999_999;

export type VietQr = {
  /** The bank's six digits at NAPAS. */
  bin: string;
  /** Account number, or card number when `toCard`. */
  account: string;
  toCard?: boolean;
  /** Left out: the payer types it. */
  amount?: Dong;
  /** Cleaned to ASCII letters, digits and spaces and cut to 25. */
  purpose?: string;
};

const field = (tag: string, value: string): string => {
  if (value.length > 99) throw new RangeError(`field ${tag} is longer than 99 characters`);
  return `${tag}${String(value.length).padStart(2, '0')}${value}`;
};

/** CRC-16/CCITT-FALSE as four upper-case hex digits. ASCII only. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/** What every bank takes as a purpose: ASCII letters, digits and single spaces, at most 25. */
export function cleanPurpose(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .slice(0, PURPOSE_LENGTH)
    .trimEnd();
}

/** The text inside the QR picture. Throws RangeError for a bank number, account or amount that cannot be. */
export function encodeVietQr(qr: VietQr): string {
  if (!/^\d{6}$/.test(qr.bin)) throw new RangeError('a bank number has six digits');
  if (!/^[A-Za-z0-9]{1,19}$/.test(qr.account)) throw new RangeError('an account has 1 to 19 letters or digits');
  if (qr.amount !== undefined && (dong(qr.amount) === 0 || qr.amount > AMOUNT_MAXIMUM)) {
    throw new RangeError('an amount has 1 to 13 digits and is more than 0');
  }
  const purpose = cleanPurpose(qr.purpose ?? '');
  const beneficiary = field('00', qr.bin) + field('01', qr.account);
  const service = qr.toCard ? TO_CARD : TO_ACCOUNT;
  const body = [
    field('00', '01'),
    field('01', qr.amount === undefined ? '11' : '12'),
    field('38', field('00', NAPAS) + field('01', beneficiary) + field('02', service)),
    field('53', VND),
    qr.amount === undefined ? '' : field('54', String(qr.amount)),
    field('58', 'VN'),
    purpose ? field('62', field('08', purpose)) : '',
    '6304',
  ].join('');
  return body + crc16(body);
}

/** The purpose of a transfer for an order: its code alone, so that nothing of the shopper is told. */
export function transferContent(code: OrderCode): string {
  return code;
}

export type VietQrReading =
  | { ok: true; bin: string; account: string; toCard: boolean; dynamic: boolean; amount: Dong | null; purpose: string | null }
  | { ok: false; code: 'malformed' | 'wrong-checksum' | 'not-vietqr' };

function fieldsOf(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const head = /^(\d{2})(\d{2})/.exec(text.slice(at, at + 4));
    if (!head) return null;
    const end = at + 4 + Number(head[2]);
    if (end > text.length) return null;
    fields.set(head[1]!, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

/** What a banking app understands of a payload. */
export function readVietQr(payload: string): VietQrReading {
  const fields = fieldsOf(payload);
  if (!fields || !/6304[0-9A-Fa-f]{4}$/.test(payload)) return { ok: false, code: 'malformed' };
  if (crc16(payload.slice(0, -4)) !== payload.slice(-4).toUpperCase()) return { ok: false, code: 'wrong-checksum' };

  const merchant = fieldsOf(fields.get('38') ?? '');
  const beneficiary = fieldsOf(merchant?.get('01') ?? '');
  const bin = beneficiary?.get('00');
  const account = beneficiary?.get('01');
  const service = merchant?.get('02');
  const amountText = fields.get('54') ?? null;
  if (merchant?.get('00') !== NAPAS || !bin || !account || fields.get('53') !== VND) return { ok: false, code: 'not-vietqr' };
  if (service !== TO_ACCOUNT && service !== TO_CARD) return { ok: false, code: 'not-vietqr' };
  if (amountText !== null && !/^\d{1,13}$/.test(amountText)) return { ok: false, code: 'malformed' };
  return {
    ok: true,
    bin,
    account,
    toCard: service === TO_CARD,
    dynamic: fields.get('01') === '12',
    amount: amountText === null ? null : dong(Number(amountText)),
    purpose: fieldsOf(fields.get('62') ?? '')?.get('08') ?? null,
  };
}
