// One drawing of the illustration kit, for the kit's page.
import { drawSvg } from '#app/domain/drawing/drawing.ts';
import type { Drawing } from '#app/domain/drawing/drawing-spec.ts';
import { type EmblemCraft, emblemCrafts, type PatternKind, patternKinds, type ProductFamily, productFamilies, type SceneKind, sceneKinds } from '#app/domain/drawing/kinds.ts';

const SEED = 'kit';
const PAPER = '#EFE9DD';
/** Bát Tràng's. */
const WALL = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#86A7EA' } as const;

function drawingOf(kind: string | undefined, name: string): Drawing | null {
  const among = (names: readonly string[]) => names.includes(name);
  if (kind === 'product' && among(productFamilies)) return { kind, family: name as ProductFamily, seed: SEED, view: 'plate', ground: PAPER };
  if (kind === 'pattern' && among(patternKinds)) return { kind, pattern: name as PatternKind, seed: SEED, wall: WALL };
  if (kind === 'scene' && among(sceneKinds)) return { kind, scene: name as SceneKind, seed: SEED, paper: PAPER };
  if (kind === 'emblem' && among(emblemCrafts)) return { kind, craft: name as EmblemCraft, seed: SEED };
  return null;
}

export function loader({ params: { kind, name } }: { params: { kind?: string; name?: string } }): Response {
  const drawing = drawingOf(kind, name ?? '');
  if (!drawing) return new Response(null, { status: 404 });
  return new Response(drawSvg(drawing, 480), { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-cache' } });
}
