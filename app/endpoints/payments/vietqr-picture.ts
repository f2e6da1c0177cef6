// The VietQR of an order as a picture to save into the phone's album, for whoever may see the order.
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { drawTransferQr } from '#app/services/payments/draw-transfer-qr.server.ts';
import type { Route } from './+types/vietqr-picture';

export async function loader({ request, params }: Route.LoaderArgs) {
  const picture = await drawTransferQr(await getViewer(request), params.code);
  if (!picture) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'private, no-store' } });
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, no-store' } });
}
