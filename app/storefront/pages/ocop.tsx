import { formatNumber } from '#app/domain/money/dong.ts';
import { CERTIFIABLE_STARS, MAXIMUM_POINTS, STAR_BANDS, VALIDITY_MONTHS } from '#app/domain/ocop/rules.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { MoreLink } from '#app/ui/button.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import type { Route } from './+types/ocop';
import { Passage, StaticPage } from './static-page.tsx';

export const handle: FrameHandle = { still: true };

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.page_ocop_title(), description: m.page_ocop_lead(), path: '/ocop-la-gi' });
}

export default function Ocop() {
  const bands = STAR_BANDS.at(-1)!.bands.filter((band) => (CERTIFIABLE_STARS as readonly number[]).includes(band.stars));
  return (
    <StaticPage title={m.page_ocop_title()} lead={m.page_ocop_lead()}>
      <Passage title={m.page_ocop_classes_title()}>
        <p>{m.page_ocop_classes()}</p>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{m.page_ocop_class()}</th>
              <th scope="col">{m.page_ocop_points()}</th>
              <th scope="col">{m.page_ocop_issuer()}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.stars}>
                <td>
                  <OcopSeal stars={band.stars} />
                </td>
                <td>{band.below === null ? m.page_ocop_points_from({ from: band.from, most: formatNumber(MAXIMUM_POINTS, getLocale()) }) : m.page_ocop_points_from_below({ from: band.from, below: band.below })}</td>
                <td>{band.stars === 5 ? m.page_ocop_ministry() : m.page_ocop_province()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Passage>
      <Passage title={m.page_ocop_term_title({ months: VALIDITY_MONTHS })}>
        <p>{m.page_ocop_term({ months: VALIDITY_MONTHS })}</p>
      </Passage>
      <Passage title={m.page_ocop_who_title()}>
        <p>{m.page_ocop_who()}</p>
      </Passage>
      <Passage title={m.page_ocop_none_title()}>
        <p>{m.page_ocop_none()}</p>
      </Passage>
      <p className="mt-8">
        <MoreLink to="/san-pham?sao=5&sao=4&sao=3">{m.page_ocop_browse()}</MoreLink>
      </p>
      <p className="hint">{m.page_ocop_sources()}</p>
    </StaticPage>
  );
}
