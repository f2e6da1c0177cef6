import { data, Link } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listDeskBanners } from '#app/services/campaigns/list-desk-banners.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { pageQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/banners';
import { daysWords, PHASES, phaseWords } from './campaign-words.ts';
import { PhaseFind } from './phase-find.tsx';
import { priorityWords } from './priority-words.ts';

const PATH = '/quan-tri/bang-ron';

export const meta = () => privateMeta(m.campaign_banners_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { text: url.searchParams.get('q')?.slice(0, 100) ?? '', view: url.searchParams.get('xem') ?? '' };
  const page = readPage(url);
  const list = await listDeskBanners(context.get(viewerContext), { text: asked.text, phase: PHASES[asked.view] ?? null }, page);
  if (!list || (page > 1 && list.banners.length === 0)) throw data(null, { status: 404 });
  return { ...list, asked, page, isRemoved: url.searchParams.get('xong') === 'bo' };
}

export default function Banners({ loaderData: { banners, pages, page, asked, isRemoved } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.campaign_banners_title()}</h1>
      <p className="say">{m.campaign_banners_lead()}</p>
      {isRemoved && (
        <Notice tone="done" live>
          {m.campaign_removed()}
        </Notice>
      )}
      <PhaseFind asked={asked} label={m.campaign_banners_search()} add={{ to: `${PATH}/moi`, name: m.campaign_banners_new() }} />
      {banners.length === 0 ? (
        <p>{m.campaign_banners_none()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.campaign_banners_title()}>
          <table className="tbl words">
            <thead>
              <tr>
                {[m.campaign_banner_text(), m.campaign_village(), m.campaign_days_title(), m.campaign_phase(), m.campaign_banner_priority()].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {banners.map(({ id, text, translated, village, phase, priority, behind, ...days }) => (
                <tr key={id}>
                  <td>
                    <Link to={`${PATH}/${id}`}>{text}</Link> {!translated && <span className="soft">{m.campaign_untranslated()}</span>}
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
                  <td>
                    {priorityWords[priority]?.()} {behind !== null && phase !== 'over' && <span className="soft">{m.campaign_banner_behind_short({ text: behind })}</span>}
                  </td>
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
