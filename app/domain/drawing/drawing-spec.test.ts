import { expect, test } from 'vitest';
import { drawingVersion, type ProductDrawing, readProductDrawing, villageDrawings } from './drawing-spec.ts';

const vase: ProductDrawing = { kind: 'product', family: 'binh-gom', seed: 'binh-ty-ba', view: 'plate', ground: '#E3E8EB' };

test('a drawing is read from its row whatever else is written there', () => {
  expect(readProductDrawing({ view: 'plate', seed: 'binh-ty-ba', kind: 'product', family: 'binh-gom', ground: '#E3E8EB', note: 'x' })).toEqual(vase);
  expect(readProductDrawing({ ...vase, ground: 'red' })).toEqual({ kind: 'product', family: 'binh-gom', seed: 'binh-ty-ba', view: 'plate' });
});

test.each([[null], ['binh-gom'], [{}], [{ ...vase, family: 'xe-may' }], [{ ...vase, view: 'bare' }], [{ ...vase, seed: '' }], [{ ...vase, seed: 7 }], [{ ...vase, seed: 'x'.repeat(201) }]])(
  'what the kit cannot draw is no drawing: %j',
  (value) => expect(readProductDrawing(value)).toBeNull(),
);

test('the version follows what is seen, not the order in which it is written', () => {
  const version = drawingVersion(vase);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(drawingVersion({ ground: '#E3E8EB', view: 'plate', seed: 'binh-ty-ba', family: 'binh-gom', kind: 'product' })).toBe(version);
  for (const change of [{ seed: 'khác' }, { view: 'detail' }, { family: 'am-tra' }, { ground: '#F4E1DB' }, { ground: undefined }] as Partial<ProductDrawing>[])
    expect(drawingVersion({ ...vase, ...change })).not.toBe(version);
});

const palette = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770', accentDark: '#86A7EA', tile: '#E3E8EB' };

test('a brand gives its wall and its scene', () => {
  const { pattern, scene } = villageDrawings({ palette, patternKind: 'men-ran', patternSeed: 'bat-trang', sceneKind: 'lo-gom' });
  expect(pattern).toEqual({ kind: 'pattern', pattern: 'men-ran', seed: 'bat-trang', wall: { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770' } });
  expect(scene).toEqual({ kind: 'scene', scene: 'lo-gom', seed: 'bat-trang', paper: '#E3E8EB' });
});

test('a brand that names nothing known is drawn without it', () => {
  expect(villageDrawings({ palette, patternKind: 'xe-may', patternSeed: 'a', sceneKind: null })).toEqual({ pattern: null, scene: null });
  expect(villageDrawings({ palette: null, patternKind: 'men-ran', patternSeed: 'a', sceneKind: 'lo-gom' })).toEqual({ pattern: null, scene: null });
});
