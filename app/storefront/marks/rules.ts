// GET /nhan-hieu/quy-che/:mark: a mark's rules of use, for anybody.
import { paperAnswer } from '#app/platform/paper-answer.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getMarkRules } from '#app/services/marks/get-mark-rules.server.ts';
import type { Route } from './+types/rules';

export async function loader({ request, params }: Route.LoaderArgs) {
  return paperAnswer(await getMarkRules(await getViewer(request), params.mark));
}
