import { useEffect, useRef } from 'react';
import { redirect, useNavigate } from 'react-router';
import { catalogueAddress, countChoices, DEEPEST_PAGE, readCatalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { pathIn, withoutLocale } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { now } from '#app/platform/clock.server.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { writeReceipt } from '#app/services/search/demand-receipt.server.ts';
import { isFilterGroup } from '#app/services/search/filter-groups.ts';
import { settleChoices } from '#app/services/search/settle-choices.server.ts';
import { type CatalogueList, listCatalogue } from '#app/services/search/list-catalogue.server.ts';
import { PAGE_SIZE } from '#app/services/search/search-catalogue.server.ts';
import { originOf, pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { land } from '#app/ui/document/land.ts';
import type { QueryTyped } from '#app/ui/document/query-typed.ts';
import emphasis from '#app/ui/fonts/be-vietnam-pro-500.woff2?url';
import { preload } from '#app/ui/fonts/preload.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import type { Route } from './+types/catalogue';
import { Chips } from './chips.tsx';
import { FILTER_RAIL, FilterRail, SAID, SortSelect, usualOrNull } from './filter-rail.tsx';
import { MeantInstead } from './meant-instead.tsx';
import { NothingFound } from './nothing-found.tsx';
import tellDemand from './tell-demand.ts?worker&url';
import { toldCount, toldCountWithin } from './told-count.ts';

// A list begins with buttons and chips, and not with one large picture that would wait behind this face.
export const links: Route.LinksFunction = () => [preload(emphasis)];

export const handle: FrameHandle = { still: true };

export async function loader({ url, context }: Route.LoaderArgs) {
  const { choices, wrong } = readCatalogueAddress(url.searchParams);
  if (choices.text) {
    const verdict = await limitRate('search', context.get(clientAddressContext));
    if (!verdict.ok) {
      const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
      throw new Response(m.search_too_many({ seconds: verdict.retryAfterSeconds }), { status: 429, headers });
    }
  }
  const settled = await settleChoices(choices, (url.searchParams.get(SAID) ?? '').split(',').filter(isFilterGroup));
  // The form says more than an address has to: one list has one address.
  if (url.searchParams.has(SAID) || settled !== choices) throw redirect(catalogueAddress(settled));
  const list = await listCatalogue(settled, getLocale());
  return { list, passedOver: [...wrong, ...list.unknown].map(({ value }) => value.slice(0, 40)), demand: demandOf(list) };
}

/** What the list carries for tell-demand.ts; null when nobody looked for words, or for words that are not kept. */
function demandOf({ choices, page, total, near }: CatalogueList): { receipt: string; asks: boolean; before: number } | null {
  const asks = page === 1 && choices.sort === null && countChoices(choices) === 0;
  const receipt = choices.text ? writeReceipt({ text: choices.text, locale: getLocale(), found: asks ? total : null, near }, now()) : null;
  return receipt === null ? null : { receipt, asks, before: (page - 1) * PAGE_SIZE };
}

function titleOf({ choices, total, estimated, villages, crafts }: CatalogueList): string {
  if (choices.text) return total > 0 ? m.search_title_query({ total: toldCount(total, estimated.total), text: choices.text }) : m.search_title_nothing({ text: choices.text });
  if (countChoices(choices) === 1) {
    const village = villages.find(({ value }) => value === choices.villages[0]);
    if (village) return m.search_title_village({ name: village.name });
    const craft = crafts.find(({ value }) => value === choices.crafts[0]);
    if (craft) return craft.name;
    const [stars] = choices.stars;
    if (stars) return m.search_title_stars({ stars });
  }
  return m.search_title();
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { list } = loaderData;
  const { choices, page, pages } = list;
  const own = { ...choices, sort: null };
  // One village, craft or number of stars is a page worth finding; every further combination is the same goods again.
  const combined = countChoices(choices) > 1 || choices.priceFrom !== null || choices.priceTo !== null || choices.inStock;
  const beside = (rel: string, there: number) => ({ tagName: 'link' as const, rel, href: originOf(matches) + pathIn(getLocale(), catalogueAddress({ ...own, page: there })) });
  return [
    ...pageMeta(matches, {
      title: page > 1 ? m.search_title_page({ title: titleOf(list), page }) : titleOf(list),
      description: countChoices(choices) > 0 ? m.search_description_of({ title: titleOf(list), total: toldCountWithin(list.total, list.estimated.total) }) : m.search_description(),
      path: catalogueAddress(own),
      noIndex: choices.text !== '' || choices.sort !== null || combined || list.items.length === 0,
    }),
    ...(page > 1 ? [beside('prev', page - 1)] : []),
    ...(page < pages ? [beside('next', page + 1)] : []),
  ];
}

export default function Catalogue({ loaderData: { list, passedOver, demand } }: Route.ComponentProps) {
  const { choices, total, estimated, page, pages, items, sort } = list;
  useLanding(catalogueAddress({ ...choices, page: 1 }), page);
  const active = list.narrowings.filter(({ dropped }) => !dropped).length;
  useFollowedTyping();
  return (
    <div className="wrap lay">
      <div className="lay__head">
        <Breadcrumb crumbs={[{ name: m.shell_nav_products() }]} />
        <h1>{titleOf(list)}</h1>
        {list.near && <p className="soft">{list.spelling ? m.search_near_spelling({ text: choices.text, spelling: list.spelling }) : m.search_near({ text: choices.text })}</p>}
        <MeantInstead list={list} />
        {passedOver.length > 0 && <Notice>{m.search_passed_over({ values: passedOver.join(', ') })}</Notice>}
      </div>
      <FilterRail list={list} />
      <section id="danh-sach" tabIndex={-1} aria-label={m.search_list()}>
        <div className="bar">
          <button type="button" className="btn btn--quiet filter" popoverTarget={FILTER_RAIL}>
            <Icon name="filter" size={18} />
            {m.search_filter()}
            {active > 0 && (
              <>
                <span className="count static" aria-hidden="true">
                  {active}
                </span>
                <span className="vh">, {m.search_filter_active({ count: active })}</span>
              </>
            )}
          </button>
          <span className="soft" role="status" aria-live="polite">
            {page > 1 ? m.search_count_page({ total: toldCount(total, estimated.total), page }) : m.search_count({ total: toldCount(total, estimated.total) })}
          </span>
          <SortSelect sort={sort} hasText={choices.text !== ''} />
        </div>
        {/* Here and not above: the filters beside the list stay under the hand that ticks them. */}
        <Chips list={list} />
        <div data-receipt={demand?.receipt} data-asks={demand?.asks ? '' : undefined} data-before={items.length > 0 ? demand?.before : undefined}>
          {items.length > 0 ? <Shelf items={items} columns={3} firstRow level={2} /> : <NothingFound list={list} />}
        </div>
        {demand && <script async type="module" src={tellDemand} />}
        {list.related.length > 0 && (
          <section className="sec">
            <div className="head">
              <h2>{m.search_related()}</h2>
            </div>
            <Shelf items={list.related} columns={3} />
          </section>
        )}
        {page === pages && pages * list.pageSize < total && <p className="soft">{m.search_best_fitting({ most: pages * list.pageSize })}</p>}
        <Pagination page={page} pages={Math.min(pages, DEEPEST_PAGE)} to={(there) => catalogueAddress({ ...choices, sort: usualOrNull(list), page: there })} />
      </section>
    </div>
  );
}

/** Where the router shows another list, the focus lands as it does on a still page. */
function useLanding(list: string, page: number): void {
  const last = useRef({ list, page });
  useEffect(() => {
    const isPage = last.current.list === list && last.current.page !== page;
    if (isPage || last.current.list !== list) land(isPage);
    last.current = { list, page };
  }, [list, page]);
}

/** Where the router works, it brings the results that somebody is typing for; each letter would be a step back otherwise. */
function useFollowedTyping(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: Event) => {
      event.preventDefault();
      const { pathname, search } = new URL((event as QueryTyped).detail.address);
      void navigate(withoutLocale(pathname) + search, { replace: true, preventScrollReset: true });
    };
    addEventListener('query-typed', follow);
    return () => removeEventListener('query-typed', follow);
  }, [navigate]);
}
