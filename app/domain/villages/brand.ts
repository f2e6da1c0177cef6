/**
 * A village's colours. A brand sets these six and nothing else, and none of them may make a
 * text hard to read: 4.5 to 1 by WCAG 2.2 AA, in the light theme and in the dark one.
 */

import { fromLab, type Hex, toLab } from '../colour/oklab.ts';

export type Palette = {
  /** The hall's wall. */
  ground: Hex;
  /** Text on the wall, and second text on it. */
  ink: Hex;
  soft: Hex;
  /** The village's colour as text or rule on the shop's paper, light and dark. */
  accent: Hex;
  accentDark: Hex;
  /** Behind its pictures, in any theme. */
  tile: Hex;
};

// The shop's paper, as in the design tokens of app.css.
export const PAPER: Hex = '#FBF8F2';
export const PAPER_DARK: Hex = '#161311';
export const LEAST_CONTRAST = 4.5;

const HEX = /^#[0-9a-f]{6}$/i;

function luminance(colour: Hex): number {
  if (!HEX.test(colour)) throw new RangeError(`not a colour: ${colour}`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG contrast of two colours, 1 to 21. Throws RangeError for a text that is no `#RRGGBB`. */
export function contrastRatio(a: Hex, b: Hex): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

export type PaletteRefusal =
  | { code: 'not-a-colour'; field: keyof Palette }
  | { code: 'too-little-contrast'; field: 'ink' | 'soft' | 'accent' | 'accentDark'; ratio: number };

export type PaletteVerdict = { ok: true } | { ok: false; refusals: PaletteRefusal[] };

/** Whether a palette may be published, with every reason why not. */
export function checkPalette(palette: Palette): PaletteVerdict {
  const fields: readonly (keyof Palette)[] = ['ground', 'ink', 'soft', 'accent', 'accentDark', 'tile'];
  const broken = fields.filter((field) => !HEX.test(palette[field]));
  if (broken.length > 0) return { ok: false, refusals: broken.map((field) => ({ code: 'not-a-colour', field })) };

  const pairs = [
    { field: 'ink', on: palette.ground },
    { field: 'soft', on: palette.ground },
    { field: 'accent', on: PAPER },
    { field: 'accentDark', on: PAPER_DARK },
  ] as const;
  const refusals = pairs
    .map(({ field, on }) => ({ code: 'too-little-contrast' as const, field, ratio: contrastRatio(palette[field], on) }))
    .filter(({ ratio }) => ratio < LEAST_CONTRAST);
  return refusals.length === 0 ? { ok: true } : { ok: false, refusals };
}

/** The nearest colour to `text`, of the same hue, that can be read on `ground`: lightness is moved as little as needed. */
export function readableOn(text: Hex, ground: Hex): Hex {
  if (contrastRatio(text, ground) >= LEAST_CONTRAST) return text;
  const [lightness, a, b] = toLab(text);
  const steps = 200;
  for (let step = 1; step <= steps; step += 1) {
    // Near black and near white little colour is left: it fades on the way, as ink does.
    for (const towards of [1, 0]) {
      const t = step / steps;
      const moved = lightness + (towards - lightness) * t;
      const colour = fromLab([moved, a * (1 - t), b * (1 - t)]);
      if (contrastRatio(colour, ground) >= LEAST_CONTRAST) return colour;
    }
  }
  // One of the two ends stands out from any ground by 4.58 at least.
  throw new RangeError(`nothing can be read on ${ground}`);
}

/**
 * A palette as it is shown: every text in it can be read, whatever was chosen. What passes stays as it is. Null for one
 * that is not made of colours.
 */
export function readablePalette(palette: Palette): Palette | null {
  const verdict = checkPalette(palette);
  if (verdict.ok) return palette;
  if (verdict.refusals.some(({ code }) => code === 'not-a-colour')) return null;
  const { ground, ink, soft, accent, accentDark, tile } = palette;
  return { ground, tile, ink: readableOn(ink, ground), soft: readableOn(soft, ground), accent: readableOn(accent, PAPER), accentDark: readableOn(accentDark, PAPER_DARK) };
}
