import { data } from 'react-router';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import type { Route } from './+types/slip';
import { pdfAnswer } from './pdf-answer.ts';
import { slipPdf } from './slip-pdf.server.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const [label] = await getLabels(viewer, { workshopId: studio.id, consignmentIds: [params.consignment] });
  if (!label) throw data(null, { status: 404 });
  return pdfAnswer(await slipPdf(label), `phieu-${label.label}`);
}
