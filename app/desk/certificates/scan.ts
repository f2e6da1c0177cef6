// GET /quan-tri/chung-nhan/:id/ban-quet: the scan that a certificate came with, for who checks it.
import { paperAnswer } from '#app/platform/paper-answer.server.ts';
import { getCertificateScan } from '#app/services/ocop/get-certificate-scan.server.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/scan';

export async function loader({ context, params }: Route.LoaderArgs) {
  return paperAnswer(await getCertificateScan(context.get(viewerContext), params.id));
}
