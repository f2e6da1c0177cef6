// The buffalo's head, low and turned, on its rope.
import { type Tones, mix } from '../color.ts';
import { smooth, blob, brush, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Sheet, fill, stroke } from '../sheet.ts';
import { part, woodFill } from './carving.ts';

export function buffaloHead(c: Sheet, t: Tones): string {
  const horns = c.T(mix(t.b, c.pal.ink, 0.5));
  const nearHorn = 'M186 506C150 470 100 446 72 456C96 432 168 436 208 490Z',
    farHorn = 'M222 498C240 440 300 400 352 410C306 414 262 450 250 508Z';
  return part(c, farHorn, horns, 6) + skull(c, t) + part(c, nearHorn, horns, 6) + ear(c, t) + face(t) + rope(c, t);
}

function skull(c: Sheet, t: Tones): string {
  const d = smooth([[214, 520], [190, 496], [158, 500], [132, 530], [116, 590], [104, 640], [112, 668], [142, 676], [168, 658], [200, 628], [232, 590]], true);
  return woodFill(c, d, t, [96, 480, 150, 210], 1.1) + bevel(c, d, t, 9);
}

function ear(c: Sheet, t: Tones): string {
  return part(c, blob([[222, 520], [262, 516], [280, 536], [244, 552], [222, 540]]), t, 6);
}

/** Eye, nostril, mouth, and the crease of the jaw. */
function face(t: Tones): string {
  const eye = fill(brush([[146, 556], [158, 548], [172, 554]], 6), t.dd) + fill(ell(160, 558, 5.4), t.dd),
    nostril = fill(brush([[116, 648], [124, 640], [130, 648]], 6), t.dd),
    jaw = fill(brush([[186, 620], [206, 600], [214, 570]], 5), t.dd, 'opacity=".7"');
  return eye + nostril + stroke('M112 664q20 4 46 -8', t.dd, 3) + jaw;
}

/** From the nose to the boy. */
function rope(c: Sheet, t: Tones): string {
  const d = 'M122 652C180 720 260 610 372 560';
  return stroke(d, t.dd, 4.4) + stroke(d, c.pal.goldleaf, 2);
}
