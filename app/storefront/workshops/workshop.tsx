import { data, href } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { WorkshopPage } from '#app/services/workshops/get-workshop.server.ts';
import { getWorkshop } from '#app/services/workshops/get-workshop.server.ts';
import { breadcrumbData, pageMeta } from '#app/storefront/layout/page-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MakerList } from '#app/ui/maker-list.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import { SellerFacts, workshopKind } from '#app/ui/seller-facts.tsx';
import { WorkshopFace } from '#app/ui/workshop-face.tsx';
import type { Route } from './+types/workshop';

export const handle: FrameHandle = { still: true, hall: ({ village }: WorkshopPage) => village.slug };

export async function loader({ params, url }: Route.LoaderArgs) {
  const page = readPage(url);
  const workshop = await getWorkshop(params.workshop, page);
  if (!workshop || (page > 1 && workshop.goods.items.length === 0)) throw data(null, { status: 404 });
  return workshop;
}

export function meta({ matches, loaderData: workshop }: Route.MetaArgs) {
  if (!workshop) return [];
  const path = href('/xuong/:workshop', { workshop: workshop.slug });
  const village = splitVillageName(workshop.village.name).name;
  return pageMeta(matches, {
    title: workshop.name,
    description: m.workshop_description({ kind: workshopKind(workshop.kind), village, story: workshop.story }),
    path,
    type: 'profile',
    data: (site) => [
      { '@type': 'Store', name: workshop.name, legalName: workshop.legalName, url: site + path, telephone: workshop.phone, address: { '@type': 'PostalAddress', streetAddress: workshop.address, addressCountry: 'VN' } },
      breadcrumbData(site, [
        { name: village, path: href('/lang-nghe/:village', { village: workshop.village.slug }) },
        { name: workshop.name, path },
      ]),
    ],
  });
}

export default function Workshop({ loaderData: workshop }: Route.ComponentProps) {
  const path = href('/xuong/:workshop', { workshop: workshop.slug });
  const hall = href('/lang-nghe/:village', { village: workshop.village.slug });
  const village = splitVillageName(workshop.village.name).name;
  return (
    <div className="wrap page" data-village={workshop.village.slug} data-visited={workshop.goods.page === 1 ? `workshop=${workshop.slug}` : undefined}>
      <Breadcrumb crumbs={[{ name: m.shell_nav_villages(), to: '/lang-nghe' }, { name: village, to: hall }, { name: workshop.name }]} />
      <WorkshopFace
        workshop={workshop}
        below={
          workshop.makers.length > 0 && (
            <section className="mt-12">
              <div className="head">
                <h2>{m.workshop_makers()}</h2>
                {workshop.makers.some(({ isDemo }) => isDemo) && <span className="demo">{m.shell_demo_names()}</span>}
              </div>
              <MakerList makers={workshop.makers} />
            </section>
          )
        }
        beside={
          <section aria-labelledby="nguoi-ban">
            <h2 id="nguoi-ban" className="lab">
              {m.workshop_seller_box()}
            </h2>
            <p className="hint mb-2">{m.workshop_verified()}</p>
            <SellerFacts seller={workshop} />
          </section>
        }
      />
      <section className="sec pb-0!">
        {workshop.goods.total === 0 ? (
          <EmptyState title={m.workshop_no_goods()} actions={<LinkButton to={hall}>{m.workshop_see_village({ name: village })}</LinkButton>}>
            {m.workshop_no_goods_text()}
          </EmptyState>
        ) : (
          <>
            <div className="head">
              <h2>{m.workshop_goods()}</h2>
              <span className="soft">{m.workshop_goods_count({ count: formatNumber(workshop.goods.total, getLocale()) })}</span>
            </div>
            <Shelf items={workshop.goods.items} />
            <Pagination page={workshop.goods.page} pages={workshop.goods.pages} to={(page) => (page > 1 ? `${path}?trang=${page}` : path)} />
          </>
        )}
      </section>
    </div>
  );
}
