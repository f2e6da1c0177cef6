// How many complete orders a second: each by a shopper of its own who puts a piece into the cart, opens the checkout
// and sends it, over HTTP like everybody.
import type pg from 'pg';
import { openShopper } from '#tests/support/http-shopper.ts';
import type { Server } from '#tests/support/servers.ts';

export type OrderFigures = { perSecond: number; p50: number; p99: number; failed: number; refusals: string[] };

const goods = 2_000;

/** Variants in stock, from all over the market. */
export async function benchGoods(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select x.id from variant x join product p on p.id = x.product_id where p.status = 'published' and x.active and x.on_hand - x.reserved > 5 and x.price < 10000000 order by md5(x.id::text) limit ${goods}`,
  );
  return rows.map(({ id }) => id);
}

/** `shoppers` at once, each beginning anew after an order, for so many seconds. Times are of a whole order, in ms. */
export async function loadOrders(server: Server, variants: readonly string[], shoppers: number, seconds: number): Promise<OrderFigures> {
  const took: number[] = [];
  const refusals = new Map<string, number>();
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  const shop = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      const shopper = openShopper();
      await shopper.addToCart(server, variants[Math.floor(Math.random() * variants.length)]!);
      const sent = await shopper.sendCheckout(server, await shopper.readCheckout(server));
      if (sent.to?.startsWith('/don-hang/TN')) took.push(performance.now() - start);
      else refusals.set(`${sent.status} ${sent.to ?? ''}`, (refusals.get(`${sent.status} ${sent.to ?? ''}`) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: shoppers }, shop));
  const elapsed = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  const failed = [...refusals.values()].reduce((sum, count) => sum + count, 0);
  return { perSecond: took.length / elapsed, p50: at(0.5), p99: at(0.99), failed, refusals: [...refusals].map(([answer, count]) => `${count} × ${answer}`) };
}
