import { data, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listTitleClaims } from '#app/services/artisans/list-title-claims.server.ts';
import { fullTitle } from '#app/ui/maker-list.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/titles';
import { CheckList } from './check-list.tsx';
import { readView } from './check-view.ts';

const PATH = '/quan-tri/danh-hieu';

export const meta = () => privateMeta(m.certificate_desk_titles());

export async function loader({ context, url }: Route.LoaderArgs) {
  const [view, page] = [readView(url), readPage(url)];
  const list = await listTitleClaims(context.get(viewerContext), view, page);
  if (!list || (page > 1 && list.claims.length === 0)) throw data(null, { status: 404 });
  return { ...list, view, done: url.searchParams.get('xong') };
}

export default function Titles({ loaderData: { claims, total, view, page, pages, done } }: Route.ComponentProps) {
  return (
    <CheckList
      title={m.certificate_desk_titles()}
      path={PATH}
      view={view}
      page={page}
      pages={pages}
      done={done && (done === 'duyet' ? m.certificate_desk_title_verified() : m.certificate_desk_title_refused())}
      waiting={m.certificate_desk_titles_queue({ count: formatNumber(total, getLocale()) })}
      empty={claims.length === 0 ? m.certificate_desk_titles_none() : null}
      heads={[m.certificate_desk_person(), m.profile_title_name(), m.certificate_desk_workshop(), m.certificate_desk_village(), m.certificate_decision_number()].map((name) => ({ name }))}
    >
      {claims.map((claim) => (
        <tr key={claim.id}>
          <td>
            <Link to={href('/quan-tri/danh-hieu/:id', { id: claim.id })}>{claim.name}</Link>
          </td>
          <td>{fullTitle(claim)}</td>
          <td>{claim.workshop}</td>
          <td>{splitVillageName(claim.village.name).name}</td>
          <td>{claim.decisionNumber}</td>
        </tr>
      ))}
    </CheckList>
  );
}
