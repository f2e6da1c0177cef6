import { data, Link, NavLink, Outlet } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getDeskVillage } from '#app/services/villages/get-desk-village.server.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/village-layout';
import { villageContext } from './village-context.ts';
import { villageTabs } from './village-tabs.ts';

export const middleware: Route.MiddlewareFunction[] = [
  async ({ context, params }) => {
    // Somebody else's village and none at all look the same from outside.
    const village = await getDeskVillage(context.get(viewerContext), params.village ?? '');
    if (!village) throw data(null, { status: 404 });
    context.set(villageContext, village);
  },
];

export function loader({ context }: Route.LoaderArgs) {
  return { village: context.get(villageContext) };
}

export default function VillageLayout({ loaderData: { village } }: Route.ComponentProps) {
  const { name } = splitVillageName(village.name);
  return (
    <div data-village={village.slug}>
      <p className="whence">
        <VillageDot village={village.slug} size={40} />
        <b>{name}</b>
        <Link to={`/lang-nghe/${village.slug}`}>{m.desk_village_in_shop()}</Link>
      </p>
      <nav className="filters" aria-label={name}>
        {villageTabs.map((tab) => (
          <NavLink key={tab.to} to={`/quan-tri/lang/${village.slug}/${tab.to}`}>
            {tab.name()}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
