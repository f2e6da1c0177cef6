import { data } from 'react-router';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import type { Route } from './+types/label';
import { labelPdf } from './label-pdf.server.ts';
import { pdfAnswer } from './pdf-answer.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  // One of its boxes, as it left.
  const shipmentId = url.searchParams.get('thung');
  const labels = await getLabels(viewer, { workshopId: studio.id, consignmentIds: [params.consignment], shipmentId });
  if (labels.length === 0) throw data(null, { status: 404 });
  return pdfAnswer(await labelPdf(labels), `tem-${labels[0]!.label}${shipmentId && labels[0]!.box !== null ? `-thung-${labels[0]!.box}` : ''}`);
}
