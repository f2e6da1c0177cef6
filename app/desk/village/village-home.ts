import { redirect } from 'react-router';
import type { Route } from './+types/village-home';
import { villageTabs } from './village-tabs.ts';

/** A village's name leads to the first thing one does there. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/quan-tri/lang/${params.village}/${villageTabs[0]!.to}`);
}
