// POST /xuong-cua-toi/:workshop/anh: one photograph, its bytes as they are. What is in it decides, not what it is called.
import { photoLimits } from '#app/domain/catalogue/photo.ts';
import { readBody } from '#app/platform/limited-body.server.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { keepPhoto } from '#app/services/pictures/keep-photo.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import type { Route } from './+types/upload-photo';
import { photoWords, type UploadRefusal } from './photo-words.ts';

export type UploadAnswer = { ok: true; photo: string; width: number; height: number; placeholder: string } | { ok: false; code: UploadRefusal; message: string };

const statuses: Partial<Record<UploadRefusal, number>> = { 'too-heavy': 413, heic: 415, 'unknown-format': 415, 'sign-in': 401, 'not-allowed': 403, 'too-often': 429, busy: 503 };

function refuse(code: UploadRefusal, retryAfterSeconds?: number): Response {
  const answer: UploadAnswer = { ok: false, code, message: photoWords[code]() };
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (retryAfterSeconds) headers.set('Retry-After', String(retryAfterSeconds));
  return Response.json(answer, { status: statuses[code] ?? 422, headers });
}

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const allowed = await limitRate('picture-upload', context.get(clientAddressContext));
  if (!allowed.ok) return refuse('too-often', allowed.retryAfterSeconds);
  const file = await readBody(request, photoLimits.bytes);
  if (!file) return refuse('too-heavy');
  const verdict = await keepPhoto(viewer, subjectOf(studio), file);
  if (!verdict.ok) return refuse(verdict.code, verdict.code === 'busy' ? 10 : undefined);
  return Response.json(verdict satisfies UploadAnswer, { headers: { 'Cache-Control': 'no-store' } });
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });
