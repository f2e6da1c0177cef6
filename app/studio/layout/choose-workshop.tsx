import { data, href, Link, redirect } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { listOwnWorkshops } from '#app/services/workshops/list-own-workshops.server.ts';
import { LinkButton, MoreLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/choose-workshop';

export const meta = () => privateMeta(m.studio_name());

/** Who works for one workshop is there at once; `?chon` lets choose all the same. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const workshops = await listOwnWorkshops(context.get(viewerContext));
  const [only] = workshops;
  if (only && workshops.length === 1 && !url.searchParams.has('chon')) throw redirect(href('/xuong-cua-toi/:workshop', { workshop: only.slug }));
  return data({ workshops });
}

export default function ChooseWorkshop({ loaderData: { workshops } }: Route.ComponentProps) {
  if (workshops.length === 0) {
    return (
      <EmptyState
        level={1}
        title={m.studio_none_title()}
        actions={
          <LinkButton tone="go" size="big" to={href('/xuong-cua-toi/mo-xuong')}>
            {m.joining_open_title()}
          </LinkButton>
        }
      >
        {m.studio_none_text()}
      </EmptyState>
    );
  }
  return (
    <>
      <h1>{m.studio_choose()}</h1>
      <ul className="studio__choice">
        {workshops.map(({ slug, name, village }) => (
          <li key={slug}>
            <Link to={href('/xuong-cua-toi/:workshop', { workshop: slug })}>
              <VillageDot village={village.slug} size={40} />
              <span>
                <b>{name}</b>
                <small>{village.name}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="studio__more">
        <MoreLink to={href('/xuong-cua-toi/mo-xuong')}>{m.joining_open_another()}</MoreLink>
      </p>
    </>
  );
}
