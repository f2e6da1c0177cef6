import { expect, test } from 'vitest';
import { QRPay } from 'vietnam-qr-pay';
import { newOrderCode } from '../orders/order-code.ts';
import { cleanPurpose, crc16, encodeVietQr, readVietQr, transferContent } from './vietqr.ts';

const EXAMPLE =
  '00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA5303704540712500005802VN62120808TN7K3Q9X63045963';

test('the checksum passes its published self-test', () => {
  expect(crc16('123456789')).toBe('29B1');
});

test('the worked example comes out byte for byte', () => {
  expect(encodeVietQr({ bin: '970436', account: '0123456789', amount: 1_250_000, purpose: 'TN7K3Q9X' })).toBe(EXAMPLE);
});

test('the example of another maker comes out byte for byte', () => {
  const payload = encodeVietQr({ bin: '970416', account: '257678859', amount: 1000, purpose: 'Chuyen tien' });
  expect(payload.endsWith('6304BBB8')).toBe(true);
  expect(payload).toBe(QRPay.initVietQR({ bankBin: '970416', bankNumber: '257678859', amount: '1000', purpose: 'Chuyen tien' }).build());
});

test('a code without amount or purpose is static', () => {
  expect(encodeVietQr({ bin: '970416', account: '257678859' })).toBe(
    '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F',
  );
});

test('an independent reader and writer agrees on any payload', () => {
  let seed = 41;
  const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let round = 0; round < 200; round++) {
    const bin = String(970_400 + next(100));
    const account = String(10 ** (6 + next(9)) + next(999_983));
    const amount = 1 + next(2_000_000_000);
    const purpose = transferContent(newOrderCode(next));
    const payload = encodeVietQr({ bin, account, amount, purpose });

    const theirs = new QRPay(payload);
    expect(theirs.isValid).toBe(true);
    expect(theirs.consumer).toMatchObject({ bankBin: bin, bankNumber: account });
    expect([theirs.amount, theirs.additionalData.purpose]).toEqual([String(amount), purpose]);
    expect(QRPay.initVietQR({ bankBin: bin, bankNumber: account, amount: String(amount), purpose }).build()).toBe(payload);

    expect(readVietQr(payload)).toEqual({ ok: true, bin, account, toCard: false, dynamic: true, amount, purpose });
  }
});

test('a purpose is letters, digits and spaces only, and at most 25 of them', () => {
  expect(cleanPurpose('Đơn TN-7K3Q9X2A: bình gốm')).toBe('Don TN 7K3Q9X2A binh gom');
  expect(cleanPurpose('Chuyển tiền'.normalize('NFD'))).toBe('Chuyen tien');
  expect(cleanPurpose('một hai ba bốn năm sáu bảy tám')).toBe('mot hai ba bon nam sau ba');
  expect(cleanPurpose('a'.repeat(24) + ' b')).toBe('a'.repeat(24));
  expect(cleanPurpose('🦆 —')).toBe('');
});

test('what cannot be a bank, an account or an amount is refused', () => {
  const good = { bin: '970436', account: '0123456789' };
  for (const bad of [{ bin: '97043' }, { bin: '97043x' }, { account: '' }, { account: '12 34' }, { account: '1'.repeat(20) }, { amount: 0 }, { amount: -5 }, { amount: 1.5 }, { amount: 10_000_000_000_000 }]) {
    expect(() => encodeVietQr({ ...good, ...bad }), JSON.stringify(bad)).toThrow(RangeError);
  }
});

test('the shortest account and the largest amount are taken', () => {
  const payload = encodeVietQr({ bin: '970436', account: '7', amount: 9_999_999_999_999 });
  expect(readVietQr(payload)).toMatchObject({ ok: true, account: '7', amount: 9_999_999_999_999 });
});

test('a transfer to a card says so', () => {
  const payload = encodeVietQr({ bin: '970436', account: '9704361234567890123', toCard: true });
  expect(payload).toContain('0208QRIBFTTC');
  expect(readVietQr(payload)).toMatchObject({ ok: true, toCard: true, dynamic: false, amount: null, purpose: null });
});

test('every single changed character of a payload is noticed', () => {
  for (let at = 0; at < EXAMPLE.length; at++) {
    const changed = EXAMPLE.slice(0, at) + (EXAMPLE[at] === '0' ? '1' : '0') + EXAMPLE.slice(at + 1);
    expect(readVietQr(changed).ok, `character ${at}`).toBe(false);
  }
});

test('a text that is no VietQR is told from a broken one', () => {
  const sealed = (body: string): string => `${body}6304${crc16(`${body}6304`)}`;
  expect(readVietQr('')).toEqual({ ok: false, code: 'malformed' });
  expect(readVietQr('hello')).toEqual({ ok: false, code: 'malformed' });
  expect(readVietQr(EXAMPLE.slice(0, -6))).toEqual({ ok: false, code: 'malformed' });
  expect(readVietQr(`${EXAMPLE.slice(0, -1)}4`)).toEqual({ ok: false, code: 'wrong-checksum' });
  expect(readVietQr(sealed('00020101021153037045802VN'))).toEqual({ ok: false, code: 'not-vietqr' });
  const example = EXAMPLE.slice(0, -8);
  expect(readVietQr(sealed(example.replace('QRIBFTTA', 'QRPUSH00')))).toEqual({ ok: false, code: 'not-vietqr' });
  expect(readVietQr(sealed(example.replace('5303704', '5303840')))).toEqual({ ok: false, code: 'not-vietqr' });
  expect(readVietQr(sealed(example.replace('54071250000', '540712500.0')))).toEqual({ ok: false, code: 'malformed' });
});

test('the content of a transfer fits where the strictest bank allows 19 characters', () => {
  const content = transferContent(newOrderCode(() => 7));
  expect(content).toMatch(/^[A-Z0-9]{10}$/);
  expect(cleanPurpose(content)).toBe(content);
});
