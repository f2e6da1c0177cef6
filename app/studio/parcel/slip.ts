import { data } from 'react-router';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import type { Route } from './+types/slip';
import { pdfAnswer } from './pdf-answer.ts';
import { slipPdf } from './slip-pdf.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  // One of its boxes, as it left.
  const shipmentId = url.searchParams.get('thung');
  const [label] = await getLabels(viewer, { workshopId: studio.id, consignmentIds: [params.consignment], shipmentId });
  if (!label) throw data(null, { status: 404 });
  return pdfAnswer(await slipPdf(label), `phieu-${label.label}${shipmentId && label.box !== null ? `-thung-${label.box}` : ''}`);
}
