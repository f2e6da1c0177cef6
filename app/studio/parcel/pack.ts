import { data, href, redirect } from 'react-router';
import { packConsignment } from '#app/services/consignments/pack-consignment.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import type { Route } from './+types/pack';

/** Whoever reloads the page that the form opened is shown the consignment. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/xuong-cua-toi/:workshop/kien/:consignment', params));
}

/** Packed, and on to its label. What was packed before, or is over, leads there and to its page all the same. */
export async function action({ context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const verdict = await packConsignment(viewer, { workshopId: studio.id, consignmentId: params.consignment });
  if (verdict.ok) return goOn(href('/xuong-cua-toi/:workshop/kien/:consignment/tem.pdf', params));
  if (verdict.code === 'already-over') return goOn(href('/xuong-cua-toi/:workshop/kien/:consignment', params));
  throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
}
