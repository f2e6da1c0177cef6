import { data } from 'react-router';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { shelfAddress } from '#app/studio/today/shelves.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import type { Route } from './+types/labels';
import { labelPdf } from './label-pdf.server.ts';
import { pdfAnswer } from './pdf-answer.ts';

/** The labels of the consignments that were chosen; where none was, the list of them says so. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const workshopId = studio.id;
  const consignmentIds = url.searchParams.getAll('kien');
  if (consignmentIds.length === 0) return goOn(`${shelfAddress(studio.slug, 'to-send')}&xong=chua-chon`);
  const labels = await getLabels(viewer, { workshopId, consignmentIds });
  if (labels.length === 0) throw data(null, { status: 404 });
  return pdfAnswer(await labelPdf(labels), 'tem');
}
