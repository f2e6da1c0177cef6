import { useState } from 'react';
import { Form, Link, useSearchParams } from 'react-router';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { MappedVillage } from '#app/services/villages/get-village-map.server.ts';
import { getVillageMap } from '#app/services/villages/get-village-map.server.ts';
import { breadcrumbData, pageMeta } from '#app/storefront/layout/page-meta.ts';
import '#app/ui/css/map.css';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { Button, LinkButton, MoreLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { Route } from './+types/village-map';
import { MapList } from './map-list.tsx';
import { MapSheet, type PlacedVillage } from './map-sheet.tsx';

const PATH = '/lang-nghe/ban-do';

export function loader() {
  return getVillageMap();
}

/** The filter is applied to what is here already. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: { currentUrl: URL; nextUrl: URL; defaultShouldRevalidate: boolean }) {
  return currentUrl.pathname === nextUrl.pathname ? false : defaultShouldRevalidate;
}

export function meta({ matches, location, loaderData }: Route.MetaArgs) {
  return pageMeta(matches, {
    title: m.map_title(),
    description: m.map_description({ count: loaderData?.villages.length ?? 0 }),
    path: PATH,
    noIndex: location.search !== '',
    data: (origin) => [breadcrumbData(origin, [{ name: m.shell_nav_villages(), path: '/lang-nghe' }, { name: m.map_crumb(), path: PATH }])],
  });
}

export default function VillageMap({ loaderData: { drawing, villages } }: Route.ComponentProps) {
  const [params] = useSearchParams();
  const craft = params.get('nghe') ?? '';
  const [open, setOpen] = useState<string | null>(params.get('lang'));
  const [sought, setSought] = useState(open);
  const shown = villages.filter((village) => !craft || village.craftGroup.slug === craft);
  const placed = shown.filter((village): village is PlacedVillage => village.at !== null);
  return (
    <div className="wrap page">
      <Breadcrumb crumbs={[{ name: m.shell_nav_villages(), to: '/lang-nghe' }, { name: m.map_crumb() }]} />
      <header className="page__head map__head">
        <h1>{m.map_title()}</h1>
        <p>{m.map_lead({ count: villages.length })}</p>
      </header>
      <CraftFilter villages={villages} craft={craft} found={shown.length} />
      {shown.length === 0 && (
        <EmptyState title={m.map_none()} actions={<LinkButton to={PATH}>{m.map_clear()}</LinkButton>}>
          {m.map_none_text()}
        </EmptyState>
      )}
      <a className="skip map__skip" href="#danh-sach">
        {m.map_skip()}
      </a>
      <div className="map">
        <figure>
          <MapSheet drawing={drawing} villages={placed} open={open} onOpen={setOpen} sought={sought} />
          <figcaption>{m.map_caption()}</figcaption>
        </figure>
        <MapList
          villages={shown}
          open={open}
          onSeek={(slug) => {
            setOpen(slug);
            setSought(slug);
          }}
        />
      </div>
    </div>
  );
}

function CraftFilter({ villages, craft, found }: { villages: readonly MappedVillage[]; craft: string; found: number }) {
  return (
    <Form className="sift" method="get" action={PATH} autoComplete="off" preventScrollReset key={craft} data-refines={craft ? `${PATH}?nghe=${craft}` : PATH}>
      <div className="field">
        <label htmlFor="nghe">{m.map_craft()}</label>
        <select className="inp inp--small" id="nghe" name="nghe" defaultValue={craft}>
          <option value="">{m.map_all_crafts()}</option>
          {craftsOf(villages).map(({ slug, name, count }) => (
            <option key={slug} value={slug}>
              {m.map_choice({ name, count })}
            </option>
          ))}
        </select>
      </div>
      <Button className="without-script">{m.map_show()}</Button>
      {craft && (
        <Link className="more" to={PATH} preventScrollReset>
          <span>{m.map_clear()}</span>
        </Link>
      )}
      <p className="sift__count" role="status">
        {m.map_found({ count: found })}
      </p>
      <MoreLink to={craft ? `/lang-nghe?nghe=${craft}` : '/lang-nghe'}>{m.map_to_list()}</MoreLink>
    </Form>
  );
}

function craftsOf(villages: readonly MappedVillage[]): { slug: string; name: string; count: number }[] {
  const crafts = new Map<string, { slug: string; name: string; count: number }>();
  for (const { craftGroup } of villages) {
    const known = crafts.get(craftGroup.slug) ?? { ...craftGroup, count: 0 };
    known.count += 1;
    crafts.set(craftGroup.slug, known);
  }
  return [...crafts.values()].toSorted((a, b) => compareVietnamese(a.name, b.name));
}
