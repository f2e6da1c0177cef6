import { data, href, redirect } from 'react-router';
import { duplicateListing } from '#app/services/listings/duplicate-listing.server.ts';
import { findListing } from '#app/services/listings/find-listing.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/duplicate-listing';

/** One more like it, in a form of its own. The sender may name it (`ma`), so that sending it twice makes one. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const copyId = (await request.formData()).get('ma');
  const id = (await findListing(viewer, studio, params.product)) ?? params.product;
  const verdict = await duplicateListing(viewer, studio.id, id, typeof copyId === 'string' ? copyId : undefined);
  if (!verdict.ok) throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  return goOn(href('/xuong-cua-toi/:workshop/hang/soan/:draft', { workshop: studio.slug, draft: verdict.draftId }));
}

export function loader({ params }: Route.LoaderArgs) {
  throw redirect(href('/xuong-cua-toi/:workshop/hang/:product/sua', params));
}
