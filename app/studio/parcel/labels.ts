import { data } from 'react-router';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { listConsignments } from '#app/services/consignments/list-consignments.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import type { Route } from './+types/labels';
import { labelPdf } from './label-pdf.server.ts';
import { pdfAnswer } from './pdf-answer.ts';

/** The labels of the consignments that were chosen; where none was, of the first page of those that wait for their carrier. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const workshopId = studio.id;
  const chosen = url.searchParams.getAll('kien');
  const consignmentIds = chosen.length > 0 ? chosen : (await listConsignments(viewer, { workshopId, shelf: 'to-send', page: 1 })).rows.map(({ id }) => id);
  const labels = await getLabels(viewer, { workshopId, consignmentIds });
  if (labels.length === 0) throw data(null, { status: 404 });
  return pdfAnswer(await labelPdf(labels), 'tem');
}
