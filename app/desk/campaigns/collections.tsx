import { data, Link } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listDeskCollections } from '#app/services/campaigns/list-desk-collections.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { pageQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/collections';
import { daysWords, PHASES, phaseWords } from './campaign-words.ts';
import { PhaseFind } from './phase-find.tsx';

const PATH = '/quan-tri/bo-suu-tap';

export const meta = () => privateMeta(m.campaign_collections_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { text: url.searchParams.get('q')?.slice(0, 100) ?? '', view: url.searchParams.get('xem') ?? '' };
  const page = readPage(url);
  const list = await listDeskCollections(context.get(viewerContext), { text: asked.text, phase: PHASES[asked.view] ?? null }, page);
  if (!list || (page > 1 && list.collections.length === 0)) throw data(null, { status: 404 });
  return { ...list, asked, page, isRemoved: url.searchParams.get('xong') === 'bo' };
}

export default function Collections({ loaderData: { collections, pages, page, asked, isRemoved } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.campaign_collections_title()}</h1>
      <p className="say">{m.campaign_collections_lead()}</p>
      {isRemoved && (
        <Notice tone="done" live>
          {m.campaign_removed()}
        </Notice>
      )}
      <PhaseFind asked={asked} label={m.campaign_collections_search()} add={{ to: `${PATH}/moi`, name: m.campaign_collections_new() }} />
      {collections.length === 0 ? (
        <p>{m.campaign_collections_none()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.campaign_collections_title()}>
          <table className="tbl">
            <thead>
              <tr>
                {[m.campaign_name(), m.campaign_village(), m.campaign_days_title(), m.campaign_phase(), m.campaign_home_place()].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col" className="r">
                  {m.campaign_goods()}
                </th>
              </tr>
            </thead>
            <tbody>
              {collections.map(({ id, name, translated, village, phase, homePlace, items, onSale, ...days }) => (
                <tr key={id}>
                  <td>
                    <Link to={`${PATH}/${id}`}>{name}</Link> {!translated && <span className="soft">{m.campaign_untranslated()}</span>}
                  </td>
                  <td>
                    {village ? (
                      <span className="whence">
                        <VillageDot village={village.slug} />
                        {splitVillageName(village.name).name}
                      </span>
                    ) : (
                      m.campaign_village_market()
                    )}
                  </td>
                  <td>{daysWords(days)}</td>
                  <td>{phaseWords[phase]()}</td>
                  <td>{homePlace !== null && m.campaign_home_place_one({ place: homePlace })}</td>
                  <td className="r">{m.campaign_goods_count({ onSale, count: items })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery(PATH, { q: asked.text, xem: asked.view }, at)} />
    </>
  );
}
