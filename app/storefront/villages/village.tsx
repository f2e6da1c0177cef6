import { data, href, Link } from 'react-router';
import { placeNames } from '#app/domain/geography/place-name.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { VillageHall } from '#app/services/villages/get-village.server.ts';
import { getSharedPicture } from '#app/services/sharing/get-shared-picture.server.ts';
import { getVillage } from '#app/services/villages/get-village.server.ts';
import { locateVillage } from '#app/services/villages/locate-village.server.ts';
import { breadcrumbData, pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { LinkButton, MoreLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MakerList } from '#app/ui/maker-list.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import { recognitionWords } from '#app/ui/recognition.tsx';
import type { Route } from './+types/village';
import { Sources, VillageStory } from './village-story.tsx';
import { VillageWhere } from './village-where.tsx';

export const handle: FrameHandle = { still: true, hall: ({ slug }: VillageHall) => slug };

export async function loader({ params }: Route.LoaderArgs) {
  const [village, where, shared] = await Promise.all([getVillage(params.village), locateVillage(params.village), getSharedPicture({ kind: 'village', slug: params.village })]);
  if (!village) throw data(null, { status: 404 });
  return { ...village, where, shared };
}

export function meta({ matches, loaderData: village }: Route.MetaArgs) {
  if (!village) return [];
  const { name } = splitVillageName(village.name);
  const path = href('/lang-nghe/:village', { village: village.slug });
  return pageMeta(matches, {
    title: m.village_title({ name }),
    description: village.summary,
    path,
    shared: village.shared && { picture: village.shared, alt: m.sharing_village_alt({ name }) },
    data: (site) => [
      { '@type': 'Place', name: m.village_title({ name }), description: village.summary, url: site + path, ...(village.province ? { address: { '@type': 'PostalAddress', addressLocality: village.commune, addressRegion: village.province, addressCountry: 'VN' } } : {}) },
      breadcrumbData(site, [{ name: m.shell_nav_villages(), path: '/lang-nghe' }, { name, path }]),
    ],
  });
}

export default function Village({ loaderData: village }: Route.ComponentProps) {
  const { name, bare, district, also } = splitVillageName(village.name);
  return (
    <div data-village={village.slug}>
      <section className={village.scene ? 'hall' : 'hall hall--plain'}>
        <div className="wrap">
          <Breadcrumb crumbs={[{ name: m.shell_nav_villages(), to: '/lang-nghe' }, { name }]} />
          {village.scene && (
            <div className="hall__scene">
              <Picture picture={village.scene} alt="" sizes="(min-width: 1024px) 1068px, 100vw" first />
            </div>
          )}
          <div className="hall__base">
            <h1 data-long={bare.length > 9 ? '' : undefined}>
              {bare}
              {district && <small> ({district})</small>}
            </h1>
            {(village.tagline ?? also) && <p className="hall__say">{village.tagline ?? m.village_also({ name: also! })}</p>}
            <Facts village={village} />
          </div>
        </div>
      </section>
      <nav className="tabs" aria-label={m.village_tabs()}>
        <div className="wrap">
          <a href="#chuyen-lang">{m.village_tab_story()}</a>
          {(village.makers.length > 0 || village.workshops.length > 0) && <a href="#nguoi-lam">{m.village_tab_people()}</a>}
          <a href="#san-vat">{m.village_tab_goods()}</a>
          {village.where && <a href="#duong-den-lang">{m.map_where()}</a>}
          <a href="#nguon">{m.village_tab_sources()}</a>
        </div>
      </nav>
      <section className="sec" id="chuyen-lang">
        <div className="wrap">
          <h2 className="vh">{m.village_story()}</h2>
          <VillageStory village={village} />
        </div>
      </section>
      <People village={village} />
      <Goods village={village} />
      {village.where && <VillageWhere village={village} where={village.where} />}
      <Sources sources={village.sources} />
    </div>
  );
}

function Facts({ village }: { village: VillageHall }) {
  const { figures } = village;
  const [recognised] = village.recognitions;
  const place = placeNames(village.commune ? [village.commune, village.province] : [village.formerCommune, village.formerDistrict], getLocale());
  const facts: [string, string][] = [
    [m.village_fact_craft(), capitalised(village.craft)],
    ...(village.historySince ? [[m.village_fact_since(), capitalised(village.historySince)] as [string, string]] : []),
    [m.village_fact_place(), capitalised(place)],
    ...(recognised ? [[m.village_fact_recognition(), recognitionWords(recognised.kind, recognised.year)] as [string, string]] : []),
    ...(figures.goods > 0 ? [[m.village_fact_stall(), m.village_fact_stall_value({ goods: formatNumber(figures.goods, getLocale()), workshops: figures.workshops })] as [string, string]] : []),
    ...(figures.starred > 0 ? [[m.village_fact_stars(), m.village_fact_stars_value({ count: formatNumber(figures.starred, getLocale()) })] as [string, string]] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function People({ village }: { village: VillageHall }) {
  if (village.makers.length === 0 && village.workshops.length === 0) return null;
  const invented = village.makers.some(({ isDemo }) => isDemo) || village.workshops.some(({ isDemo }) => isDemo);
  return (
    <section className="sec sec--flush" id="nguoi-lam">
      <div className="wrap">
        <div className="head">
          <h2>{m.village_people()}</h2>
          {invented && <span className="demo">{m.shell_demo_names()}</span>}
          <span className="soft">{m.village_people_count({ workshops: village.figures.workshops, makers: village.figures.artisans })}</span>
        </div>
        {village.makers.length > 0 && <MakerList makers={village.makers} />}
        {village.workshops.length > 0 && (
          <ul className="shops" aria-label={m.village_workshops()}>
            {village.workshops.map((workshop) => (
              <li key={workshop.slug}>
                <Link to={href('/xuong/:workshop', { workshop: workshop.slug })} prefetch="intent">
                  {workshop.name}
                </Link>
                <span className="faint">{m.village_workshop_goods({ count: workshop.goods })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Goods({ village }: { village: VillageHall }) {
  const craft = village.craftGroup;
  return (
    <section className="sec sec--flush" id="san-vat">
      <div className="wrap">
        {village.goods.length === 0 ? (
          <EmptyState
            title={m.village_goods_empty()}
            actions={
              <>
                <LinkButton tone="quiet" to={`/lang-nghe?nghe=${craft.slug}`}>
                  {m.village_goods_empty_villages()}
                </LinkButton>
                <LinkButton tone="quiet" to={`/san-pham?nghe=${craft.slug}`}>
                  {m.village_goods_empty_craft({ craft: craft.name.toLowerCase() })}
                </LinkButton>
              </>
            }
          >
            {m.village_goods_empty_text()}
          </EmptyState>
        ) : (
          <>
            <div className="head">
              <h2>{m.village_goods_title()}</h2>
              <MoreLink to={`/san-pham?lang=${village.slug}`}>{m.village_goods_all({ count: formatNumber(village.figures.goods, getLocale()) })}</MoreLink>
            </div>
            <Shelf items={village.goods} />
          </>
        )}
      </div>
    </section>
  );
}
