// GET /quan-tri/danh-hieu/:id/ban-quet: the decision about a title, for who checks it.
import { paperAnswer } from '#app/platform/paper-answer.server.ts';
import { getTitleScan } from '#app/services/artisans/get-title-scan.server.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/title-scan';

export async function loader({ context, params }: Route.LoaderArgs) {
  return paperAnswer(await getTitleScan(context.get(viewerContext), params.id));
}
