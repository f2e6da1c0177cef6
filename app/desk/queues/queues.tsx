import { data, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { countDeskQueues } from '#app/services/desk/count-desk-queues.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/queues';

export const meta = () => privateMeta(m.joining_desk_queues());

export async function loader({ context }: Route.LoaderArgs) {
  const queues = await countDeskQueues(context.get(viewerContext));
  if (!queues) throw data(null, { status: 404 });
  return queues;
}

export default function Queues({ loaderData: { applications, legal, certificates, titles } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.joining_desk_queues()}</h1>
      <ul className="queues">
        <li>
          <Link to="/quan-tri/ho-so">
            {m.joining_desk_queue_applications({ count: formatNumber(applications, getLocale()) })}
          </Link>
        </li>
        {legal > 0 && (
          <li>
            <Link to="/quan-tri/ho-so?muc=doi-giay-to">{m.joining_desk_queue_legal({ count: formatNumber(legal, getLocale()) })}</Link>
          </li>
        )}
        <li>
          <Link to="/quan-tri/chung-nhan">{m.certificate_desk_queue({ count: formatNumber(certificates, getLocale()) })}</Link>
        </li>
        <li>
          <Link to="/quan-tri/danh-hieu">{m.certificate_desk_titles_queue({ count: formatNumber(titles, getLocale()) })}</Link>
        </li>
      </ul>
    </>
  );
}
