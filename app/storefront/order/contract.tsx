import { Link, href } from 'react-router';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { formatDate, formatDateTime } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getContract, type Contract as Contracts } from '#app/services/orders/get-contract.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { keptByNobody } from '#app/ui/personal-page.ts';
import type { Route } from './+types/contract';
import { LookUpForm } from './look-up-form.tsx';
import { methodWords, money } from './words.ts';

export function meta({ matches, params }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.order_contract(), description: m.order_description(), path: `/don-hang/${params.code}/hop-dong`, noIndex: true });
}

export const headers = keptByNobody;

export async function loader({ request, params }: Route.LoaderArgs) {
  return { contract: await getContract(await getViewer(request), params.code), asked: params.code };
}

type Sale = Contracts['sales'][number];
type Line = Sale['lines'][number];

export default function Contract({ loaderData: { contract, asked } }: Route.ComponentProps) {
  if (!contract) return <LookUpForm code={asked} />;
  const { code, placedAt, buyer, sales, total } = contract;
  return (
    <article className="wrap contract">
      <header>
        <h1>{m.order_contract_title({ code: formatOrderCode(code) })}</h1>
        <p className="soft mt-2">{m.order_contract_lead({ time: formatDateTime(placedAt, getLocale()) })}</p>
        <p className="hint screen-only mt-1">
          {m.order_contract_print()}{' '}
          <Link className="link" to={href('/don-hang/:code', { code })}>
            {m.order_contract_back()}
          </Link>
        </p>
      </header>
      <section>
        <h2>{m.order_contract_buyer()}</h2>
        <dl>
          <Fact name={m.order_contract_name()}>{buyer.name}</Fact>
          <Fact name={m.order_contract_phone()}>{formatPhone(buyer.phone)}</Fact>
          <Fact name={m.order_contract_email()}>{buyer.email}</Fact>
          <Fact name={m.order_contract_address()}>{buyer.address}</Fact>
        </dl>
      </section>
      {sales.length === 0 && <p>{m.order_contract_none()}</p>}
      {sales.map((sale, index) => (
        <SaleOf key={index} sale={sale} number={index + 1} />
      ))}
      <p className="contract__total">
        {m.order_contract_total()} <b>{money(total)}</b>
      </p>
    </article>
  );
}

function SaleOf({ sale, number }: { sale: Sale; number: number }) {
  const { seller, lines } = sale;
  return (
    <section>
      <h2>{m.order_contract_seller({ number, name: seller.name })}</h2>
      <dl>
        <Fact name={m.order_contract_village()}>{`${sale.workshopName}, ${splitVillageName(sale.villageName).name}`}</Fact>
        <Fact name={m.order_contract_address()}>{seller.address}</Fact>
        <Fact name={m.order_contract_phone()}>{formatPhone(seller.phone)}</Fact>
        <Fact name={m.order_contract_email()}>{sale.sellerEmail}</Fact>
        <Fact name={m.order_contract_number()}>{seller.registrationNumber}</Fact>
      </dl>
      {lines.map((line) => (
        <LineOf key={line.variantId} line={line} />
      ))}
      <h3>{m.order_contract_terms()}</h3>
      <dl>
        <Fact name={m.order_contract_goods()}>{money(lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0))}</Fact>
        <Fact name={m.order_contract_delivery()}>{money(sale.deliveryFee)}</Fact>
        <Fact name={m.order_contract_days()}>{m.order_window({ from: formatDate(sale.deliveryFrom, getLocale()), to: formatDate(sale.deliveryTo, getLocale()) })}</Fact>
        <Fact name={m.order_contract_payment()}>{methodWords(sale.paymentMethod)}</Fact>
        <Fact name={m.order_contract_tax()}>{sale.taxIncluded ? m.order_contract_tax_in() : m.order_contract_tax_out()}</Fact>
        <Fact name={m.order_contract_return()}>{m.order_contract_return_days({ days: sale.returnDays })}</Fact>
        <Fact name={m.order_contract_wrong()}>{m.order_contract_wrong_days({ days: sale.wrongInformationDays })}</Fact>
      </dl>
    </section>
  );
}

function LineOf({ line }: { line: Line }) {
  const { goods } = line;
  return (
    <>
      <h3 lang={foreign(line.name)}>{[line.name, line.variantName].filter(Boolean).join(', ')}</h3>
      <dl>
        <Fact name={m.order_contract_quantity()}>{`${line.quantity} × ${goods.unit}`}</Fact>
        <Fact name={m.order_contract_price()}>{money(line.unitPrice)}</Fact>
        <Fact name={m.order_contract_sum()}>{money(line.unitPrice * line.quantity)}</Fact>
        <Fact name={m.order_contract_measure()}>{goods.measure}</Fact>
        <Fact name={m.order_contract_quality()}>{goods.quality}</Fact>
        <Fact name={m.order_contract_use()}>{goods.use}</Fact>
        <Fact name={m.order_contract_origin()}>{goods.origin}</Fact>
        <Fact name={m.order_contract_shelf_life()}>{goods.shelfLife}</Fact>
        <Fact name={m.order_contract_artisan()}>{line.artisanName}</Fact>
        <Fact name={m.order_contract_certificate()}>{line.stars !== null && m.order_goods_certificate({ stars: line.stars, number: line.certificateNumber ?? '' })}</Fact>
      </dl>
    </>
  );
}

/** Left out when there is nothing to say. */
function Fact({ name, children }: { name: string; children: string | null | false }) {
  if (!children) return null;
  return (
    <div className="kv">
      <dt>{name}</dt>
      <dd lang={foreign(children)}>{children}</dd>
    </div>
  );
}
