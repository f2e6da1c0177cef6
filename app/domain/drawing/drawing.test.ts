import sharp from 'sharp';
import { expect, test } from 'vitest';
import { declaredFamilies } from './kit/families.ts';
import { scenes } from './kit/scenes.ts';
import { drawSvg } from './drawing.ts';
import type { Drawing, ProductDrawing } from './drawing-spec.ts';
import { emblemCrafts, patternKinds, productFamilies, productViews, sceneKinds } from './kinds.ts';
import { wallPalette, type Wall } from './wall-palette.ts';

const wall: Wall = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770' };
const goods = (family: ProductDrawing['family'], seed: string): ProductDrawing => ({ kind: 'product', family, seed, view: 'plate' });
const everything = (seed: string): [string, Drawing][] => [
  ...productFamilies.map((family): [string, Drawing] => [family, goods(family, seed)]),
  ...sceneKinds.map((scene): [string, Drawing] => [scene, { kind: 'scene', scene, seed, paper: '#E3E8EB' }]),
  ...patternKinds.map((pattern): [string, Drawing] => [pattern, { kind: 'pattern', pattern, seed, wall }]),
  ...emblemCrafts.map((craft): [string, Drawing] => [craft, { kind: 'emblem', craft, seed }]),
];

test('the families and scenes are those that the kit draws', () => {
  expect(declaredFamilies.map(({ id }) => id).toSorted()).toEqual(productFamilies.toSorted());
  expect(scenes.map(({ id }) => id)).toEqual(sceneKinds);
});

test.each(everything('lo-12'))('%s: the same seed gives the same drawing, and it is a picture', async (_name, drawing) => {
  const svg = drawSvg(drawing, 160);
  expect(drawSvg(structuredClone(drawing), 160)).toBe(svg);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  if (drawing.kind === 'product') expect(info).toMatchObject({ width: 160, height: 200 });
  if (drawing.kind === 'scene') expect(info).toMatchObject({ width: 160, height: 90 });
  // Something is drawn on the ground.
  expect(new Set(data).size).toBeGreaterThan(30);
});

test('two seeds give two drawings, of goods, scenes and seals', () => {
  for (const [name, drawing] of everything('a')) {
    if (drawing.kind === 'pattern') continue;
    expect({ name, same: drawSvg({ ...drawing, seed: 'b' }) === drawSvg(drawing) }).toEqual({ name, same: false });
  }
});

test('the same thing is seen whole, on its own colour and close up', () => {
  const views = productViews.map((view) => drawSvg({ ...goods('binh-gom', 'a'), view }));
  expect(new Set(views).size).toBe(productViews.length);
});

test('goods stand on the colour of their village', async () => {
  const corner = async (drawing: ProductDrawing) => {
    const { data } = await sharp(Buffer.from(drawSvg(drawing, 160))).extract({ left: 1, top: 1, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
    return [...data.subarray(0, 3)];
  };
  expect(await corner({ ...goods('am-tra', 'a'), ground: '#E3E8EB' })).toEqual([0xe3, 0xe8, 0xeb]);
  expect(await corner(goods('am-tra', 'a'))).toEqual([0xef, 0xe9, 0xdd]);
});

test('a pattern lies on its wall and stands out from it', () => {
  for (const pattern of patternKinds) {
    const svg = drawSvg({ kind: 'pattern', pattern, seed: 'a', wall });
    expect({ pattern, ground: /<rect [^>]*fill="([^"]+)"/.exec(svg)?.[1] }).toEqual({ pattern, ground: wall.ground });
    expect(new Set(svg.match(/#[0-9a-f]{6}/gi)).size).toBeGreaterThan(1);
  }
});

// A motif cut by the edge of its tile ends in a hard step where two tiles meet, level on both sides of the joint.
test.each(patternKinds)('%s: the tile meets itself without a seam', async (pattern) => {
  const { data, info } = await sharp(Buffer.from(drawSvg({ kind: 'pattern', pattern, seed: 'a', wall }))).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const change = (x: number, y: number, toX: number, toY: number) => {
    const at = (u: number, v: number) => (((v + height) % height) * width + ((u + width) % width)) * 3;
    return [0, 1, 2].reduce((sum, channel) => sum + Math.abs(data[at(x, y) + channel]! - data[at(toX, toY) + channel]!), 0);
  };
  const share = (length: number, changeAt: (along: number, step: number) => number) =>
    Array.from({ length }, (_, along) => changeAt(along, 0) > 40 && changeAt(along, -1) < 12 && changeAt(along, 1) < 12).filter(Boolean).length / length;
  const steps = { columns: share(height, (y, step) => change(step - 1, y, step, y)), rows: share(width, (x, step) => change(x, step - 1, x, step)) };
  // Where something does stand edge on edge at the joint: leaves of a hat, folds of a fan, broken shell.
  const most = new Map<string, number>([['non', 0.7], ['vo-trung', 0.1], ['nan-quat', 0.08]]).get(pattern) ?? 0.05;
  expect(Math.max(steps.columns, steps.rows)).toBeLessThanOrEqual(most);
});

test('a pattern weighs little', () => {
  // Drawn thread by thread, ring by ring: these weigh up to 30 KB and may not grow.
  const most = new Map<string, number>([['non', 27_500], ['huong', 23_500], ['hoa-ti', 17_500], ['cham', 24_500], ['theu', 29_000]]);
  const heavy = patternKinds.filter((pattern) => drawSvg({ kind: 'pattern', pattern, seed: 'a', wall }).length > (most.get(pattern) ?? 12_000));
  expect(heavy).toEqual([]);
});

test('an accent that is the wall itself does not draw the figure', () => {
  expect(wallPalette('gam', wall).paper).toBe(wall.soft);
  expect(wallPalette('gam', { ...wall, accent: '#86A7EA' }).paper).toBe('#86A7EA');
});
