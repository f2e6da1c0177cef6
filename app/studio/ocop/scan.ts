// GET /xuong-cua-toi/:workshop/ocop/:certificate/ban-quet: the scan that a certificate came with, for the workshop itself.
import { paperAnswer } from '#app/platform/paper-answer.server.ts';
import { getCertificateScan } from '#app/services/ocop/get-certificate-scan.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/scan';

export async function loader({ context, params }: Route.LoaderArgs) {
  return paperAnswer(await getCertificateScan(context.get(studioContext).viewer, params.certificate));
}
