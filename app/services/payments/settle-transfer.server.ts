import { dong } from '#app/domain/money/dong.ts';
import { matchTransfer } from '#app/domain/payments/settlement.ts';
import { type BankMovement, movementTime } from '#app/platform/bank.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { receiveMoney } from './receive-money.server.ts';
import type { SettledSession } from './settle-card-session.server.ts';

/** Brings a movement on the shop's account to the order that its content names; one without a code waits for a person. */
export async function settleTransfer(tx: Transaction, payload: unknown, toldAt: Date): Promise<SettledSession> {
  const movement = payload as BankMovement;
  const amount = dong(movement.transferAmount);
  const { accountNumber, content, currency } = movement;
  const match = matchTransfer({ direction: movement.transferType, amount, currency, accountNumber, content }, [env().bank.account]);
  if (!match.ok && match.code !== 'no-order-code') return { outcome: match.code, staleSessions: [] };

  const codes = match.ok ? match.codes : [];
  const orders = codes.length ? await tx.order.findMany({ where: { code: { in: [...codes] } }, select: { id: true, code: true } }) : [];
  const order = codes.map((code) => orders.find((one) => one.code === code)).find(Boolean);
  const money = { source: 'bank' as const, reference: movement.id, amount, content: content.normalize('NFC'), receivedAt: movementTime(movement) ?? toldAt };
  return receiveMoney(tx, money, order?.id ?? null);
}
