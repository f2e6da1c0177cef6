// How a sheet becomes a picture: its paper, its shadows, and the print.
import { type Ink, mix } from './color.ts';
import { compact } from './compact.ts';
import { n, TAU } from './geom.ts';
import { type Chance, hash, rng } from './rng.ts';
import { type Sheet, stroke } from './sheet.ts';

// Dó paper: fibres of mulberry bark.
export function fibres(R: Chance, col: Ink, w: number, h: number, count = 46): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = R.r(0, w),
      y = R.r(0, h),
      a = R.r(0, TAU),
      l = R.r(8, 34),
      b = R.j(14);
    d += `M${n(x)} ${n(y)}q${n(Math.cos(a) * l * 0.5 - Math.sin(a) * b)} ${n(Math.sin(a) * l * 0.5 + Math.cos(a) * b)} ${n(Math.cos(a) * l)} ${n(Math.sin(a) * l)}`;
  }
  return stroke(d, col, 1.1, 'opacity=".5"');
}
export type View = 'plate' | 'tint' | 'bare';
/** `fine` with filters: a hand-cut edge and grain. `plain` without: some thirty times faster to rasterise. */
export type Print = 'fine' | 'plain';
type Finish = {
  view?: View;
  /** Middle and strength of a close-up. */
  zoom?: readonly [x: number, y: number, times: number] | null;
  title?: string;
  /** Width in pixels. */
  size?: number;
  print?: Print;
  /** Path text made short: most of the work of drawing, and of no use to a raster. */
  short?: boolean;
};

/** The whole drawing: ground, shadows, the thing. */
export function finish(c: Sheet, body: string, { view = 'plate', zoom = null, title = '', size, print = 'fine', short = true }: Finish = {}): string {
  const { w, h, pal, id } = c;
  const cast = mix(pal.ink, pal.clay, 0.25);
  const soft = [c.uid(), c.uid()] as const;
  const edge = c.uid();
  const shadows = print === 'plain' ? plainShadows(c, cast, soft[0]) : softShadows(c, cast, soft);
  const defs = print === 'plain' ? pool(soft[0], cast) : filters(c, soft, edge);
  let ground = '';
  if (view !== 'bare') {
    const tint = view === 'tint' ? mix(pal.paper, c.tint ?? pal.clay, 0.24) : pal.paper;
    ground = `<rect width="${w}" height="${h}" fill="${tint}"/>` + fibres(rng(id + 'ground'), mix(tint, pal.clay, 0.28), w, h);
  }
  const closer = zoom ? ` transform="translate(${n(w / 2 - zoom[0] * zoom[2])} ${n(h / 2 - zoom[1] * zoom[2])}) scale(${zoom[2]})"` : '';
  const box = size ? ` width="${size}" height="${n((size * h) / w)}"` : '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 ${w} ${h}"${box} role="img">` +
    `${title ? `<title>${title}</title>` : ''}<defs>${defs}${c.defs.join('')}</defs>${ground}<g${closer}>${shadows}<g${print === 'plain' ? '' : ` filter="url(#${edge})"`}>${body}</g></g></svg>`;
  return short ? compact(svg) : svg;
}

const isLying = (shadow: Sheet['shadows'][number]): shadow is Extract<Sheet['shadows'][number], { d: string }> => 'd' in shadow;
const one = (v: number) => Math.round(v * 10) / 10;
const two = (v: number) => Math.round(v * 100) / 100;

function softShadows(c: Sheet, cast: Ink, [wide, tight]: readonly [string, string]): string {
  let far = '',
    near = '';
  for (const shadow of c.shadows) {
    if (isLying(shadow)) {
      far += `<path d="${shadow.d}" fill="${cast}" opacity="${shadow.a}" transform="translate(${shadow.dx} ${shadow.dy})" filter="url(#${shadow.soft > 6 ? wide : tight})"/>`;
      continue;
    }
    const [x, y, rx, ry, a] = shadow;
    far += `<ellipse cx="${n(x + rx * 0.2)}" cy="${n(y + ry * 0.3)}" rx="${n(rx * 1.16)}" ry="${n(ry * 1.1)}" fill="${cast}" opacity="${one(0.24 * a)}" filter="url(#${wide})"/>`;
    near += `<ellipse cx="${n(x + rx * 0.05)}" cy="${n(y + ry * 0.1)}" rx="${n(rx)}" ry="${n(ry * 0.78)}" fill="${cast}" opacity="${one(0.5 * a)}" filter="url(#${tight})"/>`;
  }
  return far + near;
}

/** Shadows without a blur: outlines in five widths, ellipses filled with a gradient. */
function plainShadows(c: Sheet, cast: Ink, pool: string): string {
  let far = '',
    near = '';
  for (const shadow of c.shadows) {
    if (isLying(shadow)) {
      const u = c.uid(),
        width = (shadow.soft > 6 ? 16 : 5) * 1.5;
      c.defs.push(`<path id="${u}" d="${shadow.d}"/>`);
      const steps = [2, 1.5, 1, 0.5, 0].map((k) => `<use href="#${u}" xlink:href="#${u}" stroke-width="${n(width * k)}" opacity=".24"/>`);
      far += `<g fill="${cast}" stroke="${cast}" stroke-linejoin="round" opacity="${two(shadow.a)}" transform="translate(${shadow.dx} ${shadow.dy})">${steps.join('')}</g>`;
      continue;
    }
    const [x, y, rx, ry, a] = shadow;
    far += `<ellipse cx="${n(x + rx * 0.2)}" cy="${n(y + ry * 0.3)}" rx="${n(rx * 1.16 + 26)}" ry="${n(ry * 1.1 + 26)}" fill="url(#${pool})" opacity="${two(0.26 * a)}"/>`;
    near += `<ellipse cx="${n(x + rx * 0.05)}" cy="${n(y + ry * 0.1)}" rx="${n(rx + 8)}" ry="${n(ry * 0.78 + 8)}" fill="url(#${pool})" opacity="${two(0.55 * a)}"/>`;
  }
  return far + near;
}

const pool = (id: string, cast: Ink): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${cast}"/><stop offset=".55" stop-color="${cast}" stop-opacity=".86"/><stop offset=".8" stop-color="${cast}" stop-opacity=".34"/><stop offset="1" stop-color="${cast}" stop-opacity="0"/></radialGradient>`;

function filters({ w, h, id }: Sheet, [wide, tight]: readonly [string, string], edge: string): string {
  const region = `filterUnits="userSpaceOnUse" x="0" y="0" width="${w}" height="${h}" color-interpolation-filters="sRGB"`;
  return (
    `<filter id="${wide}" ${region}><feGaussianBlur stdDeviation="16"/></filter><filter id="${tight}" ${region}><feGaussianBlur stdDeviation="5"/></filter>` +
    `<filter id="${edge}" ${region}><feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="${hash(id) % 97}" result="a"/><feDisplacementMap in="SourceGraphic" in2="a" scale="3.2" xChannelSelector="R" yChannelSelector="G" result="b"/>` +
    `<feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="${hash(id) % 89}" result="t"/><feColorMatrix in="t" type="matrix" values="0 0 0 0 .97 0 0 0 0 .95 0 0 0 0 .9 -2.6 0 0 0 .82" result="s"/><feComposite in="s" in2="b" operator="in" result="m"/><feMerge><feMergeNode in="b"/><feMergeNode in="m"/></feMerge></filter>`
  );
}
