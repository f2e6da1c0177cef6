// A month's statement to print.
import { now } from '#app/platform/clock.server.ts';
import { drawStatement } from '#app/services/money/draw-statement.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/statement-pdf';
import { readMonth } from './read-month.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const month = readMonth(url, now());
  const pdf = await drawStatement(viewer, studio, month);
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!pdf) return new Response(null, { status: 403, headers });
  return new Response(pdf, { headers: { ...headers, 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="so-ke-${studio.slug}-${month}.pdf"` } });
}
