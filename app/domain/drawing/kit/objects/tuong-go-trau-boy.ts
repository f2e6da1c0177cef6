// The herd boy on the buffalo, playing his flute.
import { type Tones, mix } from '../color.ts';
import { smooth, blob, brush, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Sheet, fill, group, stroke } from '../sheet.ts';
import { part } from './carving.ts';

/** `hatted`: with his leaf hat on his back. */
export function herdBoy(c: Sheet, t: Tones, hatted: boolean): string {
  const skin = c.T(mix(t.b, c.pal.paper, 0.2)),
    clothes = c.T(t.b);
  return leg(c, skin) + shirt(c, t, clothes) + head(c, t, skin) + flute(c, t) + arm(c, clothes) + fingers(skin) + (hatted ? hat(c, t) : '');
}

function leg(c: Sheet, skin: Tones): string {
  return part(c, smooth([[352, 460], [412, 470], [410, 520], [376, 560], [366, 610], [386, 628], [346, 634], [334, 612], [338, 556], [346, 510]], true), skin, 6);
}

function shirt(c: Sheet, t: Tones, clothes: Tones): string {
  const d = smooth([[372, 330], [410, 322], [442, 350], [452, 420], [446, 490], [400, 500], [354, 486], [356, 420], [360, 360]], true);
  const folds = brush([[372, 350], [384, 420], [376, 486]], 6) + brush([[420, 400], [410, 450], [424, 490]], 6) + brush([[360, 470], [400, 480], [448, 472]], 5);
  return part(c, d, clothes, 9) + fill(folds, t.dd, 'opacity=".7"');
}

/** Hair with a topknot, an ear, and the face turned down to the flute. */
function head(c: Sheet, t: Tones, skin: Tones): string {
  const d = ell(374, 268, 49, 51);
  const hair = blob([[326, 258], [334, 222], [374, 208], [416, 222], [426, 264], [418, 292], [404, 262], [372, 244], [346, 248]]);
  const eyes = brush([[344, 268], [354, 273], [362, 268]], 4) + brush([[330, 270], [334, 274], [337, 270]], 3.4),
    mouth = brush([[340, 298], [348, 302], [356, 297]], 4.4);
  return (
    fill(d, skin.b) +
    bevel(c, d, skin, 9) +
    fill(hair, t.dd) +
    fill(ell(396, 212, 17, 15), t.dd) +
    fill(ell(412, 276, 8, 12), skin.d) +
    fill(eyes + mouth, t.dd) +
    fill(ell(366, 289, 8, 5), skin.d, 'opacity=".6"')
  );
}

function flute({ pal }: Sheet, t: Tones): string {
  return group(fill('M232 306H384v11H232Z', mix(pal.goldleaf, t.d, 0.3)) + fill('M232 313H384v4H232Z', t.dd) + stroke('M250 311h3M272 311h3M294 311h3', t.dd, 4), 'transform="rotate(-9 340 310)"');
}

function arm(c: Sheet, clothes: Tones): string {
  return part(c, smooth([[418, 350], [440, 380], [410, 402], [352, 358], [330, 332], [338, 320], [362, 334], [400, 360]], true), clothes, 6);
}

/** On the flute. */
function fingers(skin: Tones): string {
  return fill(ell(332, 318, 14, 12), skin.b) + fill(ell(292, 330, 13, 11), skin.d);
}

function hat(c: Sheet, t: Tones): string {
  const rings = 'M446 330q20 10 30 6M436 356q26 14 54 8M426 382q34 16 74 8M414 406q40 18 98 8';
  return part(c, 'M454 300L520 420Q470 452 404 420Q416 356 454 300Z', c.T(mix(c.pal.goldleaf, t.b, 0.35)), 9) + stroke(rings, t.dd, 2, 'opacity=".7"');
}
