import { m } from '#app/i18n/paraglide/messages.js';
import { studioContext } from '../layout/studio-context.ts';
import { studioMeta } from '../layout/studio-meta.ts';
import type { Route } from './+types/today';

export const meta = () => studioMeta(m.studio_nav_work());

export function loader({ context }: Route.LoaderArgs) {
  return { toPack: context.get(studioContext).studio.toPack };
}

export default function Today({ loaderData: { toPack } }: Route.ComponentProps) {
  return <h1>{m.studio_nav_to_pack({ count: toPack })}</h1>;
}
