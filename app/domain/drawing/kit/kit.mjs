// The families that do not declare their looks yet, and patterns, scenes and emblems.
import { sheet, finish } from './materials.mjs';
const DRAW = {
};
export const families = Object.entries(DRAW).map(([id, [, vi, en]]) => ({ id, vi, en }));
// Where a close-up looks: x, y, scale.
const FOCUS = {
};
export function drawObject({ family, seed = 1, palette, view = 'plate', size, print = 'fine', short = true } = {}) {
  const d = DRAW[family];
  if (!d) throw new Error('Unknown family ' + family);
  const c = sheet({ family, seed, palette });
  return finish(c, d[0](c), { view: view === 'detail' ? 'plate' : view, zoom: view === 'detail' ? FOCUS[family] : null, title: d[1], size, print, short });
}
// Draws while telling each choice that chance makes: what was chosen and from what. `told` may throw to stop.
export function watchObject({ family, seed = 1 }, told) {
  const c = sheet({ family, seed }),
    R = c.R;
  const tell = (choice) => (told(choice), choice.chosen);
  c.R = {
    ...R,
    pick: (from) => tell({ by: 'pick', chosen: R.pick(from), from }),
    chance: (of) => tell({ by: 'chance', chosen: R.chance(of), of }),
    i: (low, high) => tell({ by: 'count', chosen: R.i(low, high), low, high }),
  };
  DRAW[family][0](c);
}
export { patterns, drawPattern } from './patterns.mjs';
export { scenes, drawScene } from './scenes.mjs';
export { defaultPalette } from './color.mjs';
export { crafts, drawEmblem } from './emblem.mjs';
