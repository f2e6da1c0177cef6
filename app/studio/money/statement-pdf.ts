// A month's statement to print.
import { now } from '#app/platform/clock.server.ts';
import { noFile, privateFile } from '#app/platform/private-file.server.ts';
import { drawStatement } from '#app/services/money/draw-statement.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/statement-pdf';
import { readMonth } from './read-month.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const month = readMonth(url, now());
  const pdf = await drawStatement(viewer, studio, month);
  return pdf ? privateFile(pdf, { name: `so-ke-${studio.slug}-${month}.pdf`, type: 'pdf' }) : noFile(403);
}
