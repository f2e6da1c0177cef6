import { data, Link } from 'react-router';
import { can } from '#app/domain/access/policy.ts';
import { addDays, formatDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { now } from '#app/platform/clock.server.ts';
import { listUnanswered } from '#app/services/search-words/list-unanswered.server.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { pageQuery, withQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/vain';
import { WORDS_PATH, WordsTabs } from './words-tabs.tsx';

const PATH = `${WORDS_PATH}/nhu-cau`;
const SPANS = [7, 30, 90] as const;
const USUAL = 30;

export const meta = () => privateMeta(m.campaign_words_tab_vain());

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const [page, today] = [readPage(url), hanoiDay(now())];
  const days = SPANS.find((one) => String(one) === url.searchParams.get('ngay')) ?? USUAL;
  const list = await listUnanswered(viewer, { from: addDays(today, 1 - days), to: today }, page);
  if (!list || (page > 1 && list.unanswered.length === 0)) throw data(null, { status: 404 });
  return { ...list, page, days, mayEdit: can(viewer, 'search-words.edit', null).allowed };
}

const said = (days: number) => (days === USUAL ? '' : String(days));

export default function Vain({ loaderData: { unanswered, pages, page, days, mayEdit } }: Route.ComponentProps) {
  const locale = getLocale();
  return (
    <>
      <WordsTabs />
      <p className="say">{m.campaign_vain_lead({ days })}</p>
      <nav className="filters" aria-label={m.campaign_vain_span()}>
        {SPANS.map((span) => (
          <Link key={span} to={withQuery(PATH, { ngay: said(span) })} aria-current={span === days ? 'page' : undefined}>
            {m.campaign_vain_days({ days: span })}
          </Link>
        ))}
      </nav>
      {unanswered.length === 0 ? (
        <p>{m.campaign_vain_none()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.campaign_words_tab_vain()}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{m.campaign_vain_query()}</th>
                {[m.campaign_vain_empty(), m.campaign_vain_near(), m.campaign_vain_asked(), m.campaign_vain_last()].map((name) => (
                  <th key={name} scope="col" className="r">
                    {name}
                  </th>
                ))}
                {mayEdit && (
                  <th scope="col">
                    <span className="vh">{m.campaign_vain_add()}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {unanswered.map(({ query, empty, near, asked, lastDay }) => (
                <tr key={query}>
                  <td>
                    <Link to={withQuery(WORDS_PATH, { cau: query })}>{query}</Link>
                  </td>
                  <td className="r">{empty}</td>
                  <td className="r">{near}</td>
                  <td className="r">{asked}</td>
                  <td className="r">{formatDate(lastDay, locale)}</td>
                  {mayEdit && (
                    <td>
                      <Link to={withQuery(`${WORDS_PATH}/tu/moi`, { tu: query })} aria-label={m.campaign_vain_add_for({ query })}>
                        {m.campaign_vain_add()}
                      </Link>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery(PATH, { ngay: said(days) }, at)} />
    </>
  );
}
