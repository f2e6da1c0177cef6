// The labels of a lot as a PDF; what is wrong with the order is said on the lot's page.
import { z } from 'zod';
import { noFile, privateFile } from '#app/platform/private-file.server.ts';
import { drawLotLabels } from '#app/services/provenance/draw-lot-labels.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/lot-labels';
import { kindOf, paperOf } from './label-address.ts';

const wrong = { 'no-count': 'may', 'no-range': 'khoang', 'too-many': 'nhieu', 'not-numbered': 'so' } as const;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const asked = (name: string) => url.searchParams.get(name);
  const order = { kind: kindOf(asked('loai')), paper: paperOf(asked('giay')), count: asked('may'), from: asked('tu'), to: asked('den') };
  const verdict = z.uuid().safeParse(params.lot).success ? await drawLotLabels(viewer, studio, params.lot, order) : ({ ok: false, code: 'not-found' } as const);
  if (verdict.ok) return privateFile(verdict.pdf, { name: verdict.name, type: 'pdf', shown: 'inline' });
  if (verdict.code === 'not-found' || verdict.code === 'not-allowed') return noFile(verdict.code === 'not-found' ? 404 : 403);
  const back = new URLSearchParams([...url.searchParams].filter(([name]) => ['loai', 'may', 'tu', 'den', 'giay'].includes(name)));
  back.set('sai', wrong[verdict.code]);
  return goOn(`/xuong-cua-toi/${params.workshop}/lo/${params.lot}?${back}`);
}
