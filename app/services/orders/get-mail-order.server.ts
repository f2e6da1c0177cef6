import type { OrderCode } from '#app/domain/orders/order-code.ts';
import { transferContent } from '#app/domain/payments/vietqr.ts';
import { promisedWindow } from '#app/domain/shipping/delivery-window.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inEnglish } from '#app/platform/reader-language.server.ts';
import type { MailConsignment, MailOrder } from '#app/services/mail/mail-kinds.ts';
import { Prisma } from '#prisma/generated/client.ts';

type Row = Omit<MailOrder, 'transfer' | 'consignments' | 'goodsTotal' | 'deliveryTotal' | 'total'> & {
  goodsTotal: bigint;
  deliveryTotal: bigint;
  total: bigint;
  consignments: (Omit<MailConsignment, 'delivery'> & { quote: unknown; shipBy: Day | null })[];
};

/** A name of a line in the language in which the order was placed: a mail is written after its request, to that reader. */
const inOrderLanguage = (column: 'l.product_name' | 'l.variant_name') => Prisma.sql`case when o.locale = 'en' then ${inEnglish(column)} else ${Prisma.raw(column)} end`;

/** An order as its mails tell it, read in the transaction that has just changed it, in one statement. */
export async function getMailOrder(tx: Transaction, orderId: string): Promise<MailOrder> {
  const [row] = await tx.$queryRaw<Row[]>`
    select o.code, o.placed_at as "placedAt", o.contact_name as "contactName", o.contact_phone as "contactPhone",
      concat_ws(', ', o.address_line, o.commune_name, o.province_name) as address, o.payment_method as "paymentMethod", o.pay_by as "payBy",
      o.goods_total as "goodsTotal", o.delivery_total as "deliveryTotal", o.total,
      (select json_agg(json_build_object('workshopName', c.workshop_name, 'villageName', c.village_name,
          'villageColour', (select b.palette->>'ground' from village_brand b where b.village_id = w.village_id and b.status = 'published'), 'goodsTotal', c.goods_total,
          'deliveryFee', c.delivery_fee, 'quote', c.delivery_quote, 'shipBy', c.ship_by,
          'seller', json_build_object('legalName', w.legal_name, 'phone', w.phone, 'email', w.email, 'address', concat_ws(', ', w.address_line, u.name, n.short_name)),
          'lines', (select json_agg(json_build_object('productName', ${inOrderLanguage('l.product_name')}, 'variantName', ${inOrderLanguage('l.variant_name')}, 'quantity', l.quantity,
              'unitPrice', l.unit_price, 'total', l.total, 'stars', l.stars, 'certificateNumber', l.certificate_number) order by l.position)
            from order_line l where l.consignment_id = c.id)) order by c.position)
        from consignment c join workshop w on w.id = c.workshop_id join commune u on u.code = w.commune_code join province n on n.code = w.province_code
        where c.order_id = o.id) as consignments
    from orders o where o.id = ${orderId}::uuid`;
  if (!row) throw new Error(`no order ${orderId}`);
  const { bank } = env();
  return {
    ...row,
    goodsTotal: Number(row.goodsTotal),
    deliveryTotal: Number(row.deliveryTotal),
    total: Number(row.total),
    transfer: row.paymentMethod === 'bank_transfer' ? { bank: bank.name, account: bank.account, accountName: bank.accountName, content: transferContent(row.code as OrderCode) } : null,
    consignments: row.consignments.map(({ quote, shipBy, ...consignment }) => {
      const window = promisedWindow(quote, shipBy);
      return { ...consignment, delivery: window && { from: window.from, to: window.to } };
    }),
  };
}
