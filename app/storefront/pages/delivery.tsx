import { Link } from 'react-router';
import { SAME_DAY_UNTIL } from '#app/domain/shipping/delivery-window.ts';
import type { Zone } from '#app/domain/shipping/rates.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { getDeliveryRates } from '#app/services/shipping/get-delivery-rates.server.ts';
import type { Route } from './+types/delivery';
import { Passage, StaticPage } from './static-page.tsx';

export const handle: FrameHandle = { still: true };

export function loader() {
  return getDeliveryRates();
}

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.page_delivery_title(), description: m.page_delivery_lead(), path: '/giao-hang' });
}

const zones: [Zone, () => string][] = [
  ['same-province', m.page_delivery_same_province],
  ['same-region', m.page_delivery_same_region],
  ['inter-region', m.page_delivery_inter_region],
];

export default function Delivery({ loaderData: rates }: Route.ComponentProps) {
  const locale = getLocale();
  const [before, after] = m.page_delivery_check({ link: '|' }).split('|');
  return (
    <StaticPage title={m.page_delivery_title()} lead={m.page_delivery_lead()}>
      <Passage title={m.page_delivery_rates({ date: formatDate(rates.from, getLocale()) })}>
        <div className="overflow-x-auto" role="region" aria-label={m.page_delivery_zone()} tabIndex={0}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{m.page_delivery_zone()}</th>
                <th scope="col" className="r">
                  {m.page_delivery_first({ grams: rates.stepGrams })}
                </th>
                <th scope="col" className="r">
                  {m.page_delivery_step({ grams: rates.stepGrams })}
                </th>
                <th scope="col" className="r">
                  {m.page_delivery_days()}
                </th>
              </tr>
            </thead>
            <tbody>
              {zones.map(([zone, name]) => {
                const rate = rates.zones[zone];
                return (
                  <tr key={zone}>
                    <td>{name()}</td>
                    <td className="r">{formatDong(rate.first, locale)}</td>
                    <td className="r">{formatDong(rate.perStep, locale)}</td>
                    <td className="r">{m.page_delivery_days_range({ from: rate.earliestDays, to: rate.latestDays })}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <p>{m.page_delivery_fragile({ fee: formatDong(rates.fragile, locale) })}</p>
      </Passage>
      <Passage title={m.page_delivery_weight_title()}>
        <p>{m.page_delivery_weight({ divisor: formatNumber(rates.cm3PerKg, locale), limit: formatNumber(rates.parcelLimitGrams / 1000, locale) })}</p>
      </Passage>
      <Passage title={m.page_delivery_when_title()}>
        <p>{m.page_delivery_when({ hour: SAME_DAY_UNTIL })}</p>
      </Passage>
      <Passage title={m.page_delivery_many_title()}>
        <p>{m.page_delivery_many()}</p>
      </Passage>
      <Passage title={m.page_delivery_check_title()}>
        <p>
          {before}
          <Link className="link" to="/doi-tra">
            {m.page_returns_title()}
          </Link>
          {after}
        </p>
      </Passage>
    </StaticPage>
  );
}
