// A paper for whoever may see it. It stands alone, outside the studio's pages: a curator opens it from the desk.
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getPaper } from '#app/services/joining/get-paper.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import type { Route } from './+types/paper-file';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const viewer = await getViewer(request);
  if (viewer.userId === null) throw askToSignIn(request, url);
  const paper = await getPaper(viewer, params.workshop, params.document);
  if (!paper) throw new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } });
  // A picture is looked at where it is; a PDF is handed over whole, because the page's own policy lets no browser open one inside it.
  const shown = paper.mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return new Response(paper.bytes, {
    headers: {
      'Content-Type': paper.mediaType,
      'Content-Length': String(paper.bytes.length),
      // The name once in letters that every browser reads, and once as it is.
      'Content-Disposition': `${shown}; filename="giay-to.${paper.fileName.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(paper.fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
