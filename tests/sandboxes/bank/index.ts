// A stand-in for the shop's bank and for SePay, which watches its account: one page to pay on, and signed callbacks.
import path from 'node:path';
import { dong } from '#app/domain/money/dong.ts';
import { findOrderCode } from '#app/domain/orders/order-code.ts';
import { type Callbacks, type Due, startCallbacks } from '../callbacks.ts';
import type { Answer, Call } from '../http.ts';
import { keepState } from '../kept-state.ts';
import { makeNotice, type Notice, signNotice } from './notices.ts';
import { type Account, sentPage, transferPage, typedFrom } from './page.ts';

export type BankOptions = Account & { webhookSecret: string; retryDelaysMs?: readonly number[] };

export type BankSandbox = {
  answer(call: Call): Promise<Answer | null>;
  callbacks: Callbacks;
  /** Moves money onto the shop's account and tells the shop, once for each delay. */
  transfer(told: { amount: number; content: string; account?: string; delaysMs?: readonly number[] }): Notice;
  /** Every movement so far, oldest first. */
  movements(): readonly Notice[];
  stop(): Promise<void>;
};

const mostAmount = 499_999_999;
const keptMovements = 500;
const patienceMs = 3_000;
const minute = 60_000;
const minutesOfRetries = [1, 1, 2, 3, 5, 8, 13];

export async function startBank(options: BankOptions & { dataDir: string; appOrigin: string; publicOrigin: string }): Promise<BankSandbox> {
  const { webhookSecret, dataDir, appOrigin, publicOrigin, retryDelaysMs = minutesOfRetries.map((n) => n * minute), ...account } = options;
  const kept = await keepState<{ movements: Notice[]; due: Due[] }>(path.join(dataDir, 'sandbox-bank.json'), { movements: [], due: [] });
  const { movements, due } = kept.value;
  const callbacks = startCallbacks({
    url: `${appOrigin}/webhooks/bank-transfer`,
    prove: (body) => signNotice(body, webhookSecret),
    accepts: (status, body) => (status === 200 || status === 201) && /"success"\s*:\s*true/.test(body),
    retryDelaysMs,
    due,
    changed: kept.save,
  });

  function transfer({ amount, content, account: to = account.account, delaysMs }: { amount: number; content: string; account?: string; delaysMs?: readonly number[] }): Notice {
    const notice = makeNotice({ accountNumber: to, transferAmount: dong(amount), content });
    movements.push(notice);
    movements.splice(0, movements.length - keptMovements);
    callbacks.send(String(notice.id), JSON.stringify(notice), delaysMs);
    return notice;
  }

  async function pay(form: URLSearchParams): Promise<Answer> {
    const typed = { account: (form.get('tai-khoan') ?? '').replace(/\s/g, ''), amount: form.get('so-tien') ?? '', content: (form.get('noi-dung') ?? '').trim() };
    const amount = Number(typed.amount.replace(/[\s.,₫]/g, ''));
    if (!Number.isSafeInteger(amount) || amount < 1 || amount > mostAmount) return transferPage(account, { typed, problem: 'Số tiền là số nguyên từ 1 đến 499.999.999 đồng.' }, movements);
    if (typed.account !== account.account) return transferPage(account, { typed, problem: `Ngân hàng thử chỉ có tài khoản ${account.account}.` }, movements);
    const notice = transfer({ amount, content: typed.content, delaysMs: [0] });
    const told = await heard(String(notice.id));
    return sentPage(notice, publicOrigin, told, findOrderCode(typed.content));
  }

  /** Whether the shop took the news while the payer still looks at the screen. */
  async function heard(id: string): Promise<boolean> {
    for (const until = Date.now() + patienceMs; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const delivery = callbacks.deliveries.find((one) => one.id === id);
      if (delivery) return delivery.status === 200;
    }
    return false;
  }

  return {
    callbacks,
    transfer,
    movements: () => movements,
    async answer(call) {
      const { pathname, searchParams } = call.url;
      if (call.method === 'GET' && pathname === '/bank') return transferPage(account, typedFrom(searchParams, account), movements);
      if (call.method === 'POST' && pathname === '/bank/transfer') return pay(new URLSearchParams(call.body));
      return null;
    },
    async stop() {
      await callbacks.stop();
      await kept.flush();
    },
  };
}
