import { Form, Link } from 'react-router';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Sector, VillageEntry } from '#app/services/villages/list-villages.server.ts';
import { listVillages } from '#app/services/villages/list-villages.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { Button, LinkButton, MoreLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { recognitionWords } from '#app/ui/recognition.tsx';
import type { Route } from './+types/villages';

type Choice = { slug: string; name: string; count: number };

export const handle: FrameHandle = { still: true };

export async function loader({ url }: Route.LoaderArgs) {
  const villages = await listVillages();
  const craft = url.searchParams.get('nghe') ?? '';
  const area = url.searchParams.get('khu-vuc') ?? '';
  const inArea = (village: VillageEntry) => !area || village.area.slug === area;
  const ofCraft = (village: VillageEntry) => !craft || village.craftGroup.slug === craft;
  return {
    villages: villages.filter((village) => inArea(village) && ofCraft(village)),
    total: villages.length,
    craft,
    area,
    // Each choice says how many villages it would leave, the other choice kept.
    crafts: choices(villages, (village) => village.craftGroup, inArea),
    areas: choices(villages, (village) => village.area, ofCraft),
  };
}

function choices(villages: readonly VillageEntry[], of: (village: VillageEntry) => { slug: string; name: string }, counts: (village: VillageEntry) => boolean): Choice[] {
  const found = new Map<string, Choice>();
  for (const village of villages) {
    const { slug, name } = of(village);
    const choice = found.get(slug) ?? { slug, name, count: 0 };
    if (counts(village)) choice.count += 1;
    found.set(slug, choice);
  }
  return [...found.values()].toSorted((a, b) => compareVietnamese(a.name, b.name));
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  const filtered = Boolean(loaderData?.craft || loaderData?.area);
  return pageMeta(matches, { title: m.village_list_title(), description: m.village_list_lead({ count: loaderData?.total ?? 0 }), path: '/lang-nghe', noIndex: filtered });
}

const sectors: [Sector, () => string][] = [
  ['crafts', m.village_sector_crafts],
  ['textiles', m.village_sector_textiles],
  ['food', m.village_sector_food],
  ['plants', m.village_sector_plants],
];

export default function Villages({ loaderData: { villages, total, craft, area, crafts, areas } }: Route.ComponentProps) {
  const asked = new URLSearchParams([['nghe', craft], ['khu-vuc', area]].filter(([, value]) => value)).toString();
  const address = asked ? `/lang-nghe?${asked}` : '/lang-nghe';
  return (
    <div className="wrap page">
      <Breadcrumb crumbs={[{ name: m.shell_nav_villages() }]} />
      <header className="page__head">
        <h1>{m.village_list_title()}</h1>
        <p>{m.village_list_lead({ count: total })}</p>
        <MoreLink to={craft ? `/lang-nghe/ban-do?nghe=${craft}` : '/lang-nghe/ban-do'}>{m.map_link_from_list()}</MoreLink>
      </header>
      <Form className="sift" method="get" autoComplete="off" preventScrollReset key={`${craft}/${area}`} data-refines={address}>
        <ChoiceField id="nghe" label={m.village_list_craft()} all={m.village_list_all_crafts()} choices={crafts} value={craft} />
        <ChoiceField id="khu-vuc" label={m.village_list_area()} all={m.village_list_all_areas()} choices={areas} value={area} />
        <Button className="without-script">{m.village_list_filter()}</Button>
        {(craft || area) && (
          <Link className="more" to="/lang-nghe">
            <span>{m.village_list_clear()}</span>
          </Link>
        )}
        <p className="sift__count" role="status">
          {m.village_list_found({ count: villages.length })}
        </p>
      </Form>
      {villages.length === 0 && (
        <EmptyState title={m.village_list_empty()} actions={<LinkButton to="/lang-nghe">{m.village_list_clear()}</LinkButton>}>
          {m.village_list_empty_text()}
        </EmptyState>
      )}
      {sectors.map(([sector, name]) => {
        const here = villages.filter((village) => village.sector === sector);
        if (here.length === 0) return null;
        return (
          <section key={sector} className="hamlet">
            <h2>{name()}</h2>
            <ul className="places">
              {here.map((village) => (
                <VillagePlace key={village.slug} village={village} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function ChoiceField({ id, label, all, choices, value }: { id: string; label: string; all: string; choices: readonly Choice[]; value: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="inp inp--small" id={id} name={id} defaultValue={value}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.slug} value={choice.slug} disabled={choice.count === 0 && choice.slug !== value}>
            {choice.name} ({choice.count})
          </option>
        ))}
      </select>
    </div>
  );
}

function VillagePlace({ village }: { village: VillageEntry }) {
  const { name, also } = splitVillageName(village.name);
  return (
    <li className="place" data-village={village.slug}>
      <img src={`/lang/${village.slug}.svg`} alt="" width="88" height="88" loading="lazy" decoding="async" />
      <div>
        <h3>
          <a href={pathIn(getLocale(), `/lang-nghe/${village.slug}`)}>{name}</a>
          {also && <small> {also}</small>}
        </h3>
        <p>
          {capitalised(village.craft)} · {village.area.name}
        </p>
        {village.recognition && <p className="place__mark">{recognitionWords(village.recognition, village.recognisedYear)}</p>}
        <p className="faint">
          {village.goods === 0 ? m.village_goods_none() : village.starred > 0 ? m.village_goods_starred(village) : m.village_goods(village)}
        </p>
      </div>
    </li>
  );
}
