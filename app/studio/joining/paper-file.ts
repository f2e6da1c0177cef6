// A paper for whoever may see it. It stands alone, outside the studio's pages: a curator opens it from the desk.
import { paperAnswer } from '#app/platform/paper-answer.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getPaper } from '#app/services/joining/get-paper.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import type { Route } from './+types/paper-file';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const viewer = await getViewer(request);
  if (viewer.userId === null) throw askToSignIn(request, url);
  return paperAnswer(await getPaper(viewer, params.workshop, params.document));
}
