// GET /xuong-cua-toi/:workshop/anh/:photo/:file: a photograph before a listing shows it; `phan` is the part of it that is wanted.
import { parseCropText } from '#app/domain/catalogue/crop.ts';
import { readPictureFile } from '#app/domain/catalogue/picture-address.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { getPhotoPreview } from '#app/services/pictures/get-photo-preview.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import type { Route } from './+types/preview-photo';

const statuses = { unknown: 404, busy: 503, 'sign-in': 404, 'not-allowed': 404 } as const;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const file = readPictureFile(params.file);
  const crop = parseCropText(url.searchParams.get('phan') ?? '');
  if (!file || crop === undefined) return new Response(null, { status: 400, headers: { 'Cache-Control': 'no-store' } });
  const allowed = crop === null ? null : await limitRate('picture-part', context.get(clientAddressContext));
  if (allowed && !allowed.ok) return new Response(null, { status: 429, headers: { 'Cache-Control': 'no-store', 'Retry-After': String(allowed.retryAfterSeconds) } });
  const verdict = await getPhotoPreview(viewer, subjectOf(studio), { photo: params.photo, crop, file });
  if (!verdict.ok) return new Response(null, { status: statuses[verdict.code], headers: { 'Cache-Control': 'no-store', ...(verdict.code === 'busy' ? { 'Retry-After': '10' } : {}) } });
  // The address names the file's own content.
  return new Response(verdict.bytes, { headers: { 'Content-Type': `image/${file.format}`, 'Content-Length': String(verdict.bytes.length), 'Cache-Control': 'private, max-age=86400, immutable' } });
}
