import { toString as drawSvg } from 'qrcode';
import type { Dong } from '#app/domain/money/dong.ts';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import { encodeVietQr, transferContent } from '#app/domain/payments/vietqr.ts';
import { env } from '#app/platform/env.server.ts';

export type TransferDescription = {
  /** What a banking app reads in the picture. */
  payload: string;
  svg: string;
  bankName: string;
  account: string;
  accountName: string;
  amount: Dong;
  /** What the shopper writes into the transfer, and nothing else. */
  content: string;
};

/** How to pay an amount for an order by bank transfer: in words to type and as a VietQR to scan. */
export async function describeTransfer({ code, amount }: { code: OrderCode; amount: Dong }): Promise<TransferDescription> {
  const { bin, name, account, accountName } = env().bank;
  const content = transferContent(code);
  const payload = encodeVietQr({ bin, account, amount, purpose: content });
  // The quiet zone is the page's to give; four modules are part of the sign itself.
  const svg = await drawSvg(payload, { type: 'svg', errorCorrectionLevel: 'M', margin: 4, color: { dark: '#000000', light: '#ffffff' } });
  return { payload, svg, bankName: name, account, accountName, amount, content };
}
