// The head of the guardian nghê: one horn, a pearl between its teeth.
import { type Tones, mix } from '../color.ts';
import { smooth, brush, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Sheet, fill, stroke } from '../sheet.ts';
import { part, woodFill } from './carving.ts';

export function head(c: Sheet, t: Tones): string {
  return horn(c, t) + skull(c, t) + ear(c, t) + mouth(c, t) + snout(t) + eye(c, t) + cheek(t);
}

function horn(c: Sheet, t: Tones): string {
  const d = brush([[360, 240], [372, 196], [412, 168], [446, 172]], 30, { m: 10, prof: (q) => 1 - q * 0.85 });
  return part(c, d, c.T(mix(t.b, c.pal.ink, 0.3)), 6) + stroke('M362 214l24 8M376 194l20 12M396 180l14 14', t.dd, 2.6, 'opacity=".7"');
}

function skull(c: Sheet, t: Tones): string {
  const brow = [[352, 226], [300, 236], [262, 268], [226, 282], [196, 300], [186, 330], [204, 350], [232, 356]] as const;
  const jaw = [[220, 372], [206, 396], [216, 424], [262, 438], [330, 440], [392, 420], [430, 366], [436, 300], [408, 246]] as const;
  const d = smooth([...brow, ...jaw], true);
  return woodFill(c, d, t, [180, 220, 270, 230], 0.5) + bevel(c, d, t, 11);
}

function ear(c: Sheet, t: Tones): string {
  const d = smooth([[396, 268], [432, 220], [478, 206], [472, 252], [434, 296], [404, 300]], true);
  return part(c, d, t, 7) + fill(brush([[414, 284], [440, 248], [464, 222]], 9, { m: 7 }), t.dd, 'opacity=".75"');
}

/** Open, the pearl on the tongue and teeth above and below. */
function mouth({ pal }: Sheet, t: Tones): string {
  const d = smooth([[206, 352], [250, 358], [306, 344], [346, 352], [352, 378], [320, 404], [262, 412], [218, 404], [228, 378]], true);
  const pearl = fill(ell(282, 384, 22, 20), pal.goldleaf) + fill(ell(275, 377, 7, 6), mix(pal.goldleaf, '#FFFFFF', 0.6));
  const teeth = 'M222 354l9 24l13 -22ZM254 358l8 17l11 -19ZM284 352l8 16l11 -19ZM314 348l6 15l12 -13ZM226 404l8 -20l14 22ZM308 406l5 -18l16 10Z';
  return fill(d, t.dd) + pearl + fill(teeth, mix(pal.paper, t.l, 0.25));
}

/** The nose, and the wrinkles behind it. */
function snout(t: Tones): string {
  const nose = smooth([[190, 318], [204, 300], [230, 300], [236, 320], [214, 334], [194, 334]], true);
  return fill(nose, t.l) + fill(ell(204, 322, 7, 5), t.dd) + stroke('M232 306q16 -14 26 2q2 16 -14 16', t.dd, 4) + stroke('M248 340q50 -4 78 -22M262 330q36 -4 56 -18', t.dd, 2.6, 'opacity=".7"');
}

/** The eye under its curled brow. */
function eye({ pal }: Sheet, t: Tones): string {
  const socket = smooth([[276, 296], [300, 278], [334, 284], [340, 302], [314, 314], [288, 310]], true);
  const ball = smooth([[284, 297], [302, 285], [328, 290], [330, 300], [312, 308], [292, 306]], true);
  const brow = brush([[262, 284], [300, 258], [346, 268], [366, 252], [356, 236], [342, 246]], 17, { m: 14 });
  return (
    fill(socket, t.dd) +
    fill(ball, mix(t.ll, pal.goldleaf, 0.4)) +
    fill(ell(306, 298, 8.5), t.dd) +
    fill(ell(303, 295, 2.6), pal.paper) +
    fill(brow, t.dd) +
    fill(brush([[266, 278], [300, 254], [344, 263]], 6, { m: 9 }), t.l)
  );
}

/** Two spirals. */
function cheek(t: Tones): string {
  return stroke('M350 392q34 -6 40 -40q-4 -24 -24 -18q-14 14 4 24M372 300q20 0 20 18q-8 14 -20 6', t.dd, 4);
}
