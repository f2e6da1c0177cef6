import { data, href, redirect } from 'react-router';
import { findListing } from '#app/services/listings/find-listing.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/edit-listing';

/** From a listing's name in the shop to its form. Nothing is written before something is changed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const id = await findListing(viewer, studio, params.product);
  if (!id) throw data(null, { status: 404 });
  throw redirect(href('/xuong-cua-toi/:workshop/hang/soan/:draft', { workshop: studio.slug, draft: id }));
}
