import { data, Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { countDeskQueues } from '#app/services/desk/count-desk-queues.server.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { deskMeta } from '../layout/desk-meta.ts';
import type { Route } from './+types/queues';

export const meta = () => deskMeta(m.joining_desk_queues());

export async function loader({ context }: Route.LoaderArgs) {
  const queues = await countDeskQueues(context.get(viewerContext));
  if (!queues) throw data(null, { status: 404 });
  return queues;
}

export default function Queues({ loaderData: { applications } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.joining_desk_queues()}</h1>
      <ul className="queues">
        <li>
          <Link to="/quan-tri/ho-so">
            {m.joining_desk_queue_applications({ count: applications })}
          </Link>
        </li>
      </ul>
    </>
  );
}
