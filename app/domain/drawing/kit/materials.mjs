// The printed sheet: ground, light, grain, shadow and the textures that materials share.
import { rng, hash } from './rng.mjs';
import { compact } from './compact.mjs';
import { defaultPalette, mix, tones } from './color.mjs';
import { n, smooth, lensOn, lens, ell, lerp, ribbon, web, TAU, clamp, brush } from './geom.mjs';

export function sheet({ family, seed, palette, w = 800, h = 1000 }) {
  const pal = { ...defaultPalette, ...palette },
    id = 'k' + hash(family + '|' + seed + '|' + JSON.stringify(palette ?? '')).toString(36);
  let k = 0;
  const c = {
    R: rng(family + ':' + seed),
    pal,
    w,
    h,
    defs: [],
    shadows: [],
    id,
    uid: () => id + (k++).toString(36),
    T: (col) => tones(col, pal),
    clip(d, rule) {
      const u = c.uid();
      c.defs.push(`<clipPath id="${u}"><path d="${d}"${rule ? ` clip-rule="${rule}"` : ''}/></clipPath>`);
      return `clip-path="url(#${u})"`;
    },
    pattern(pw, ph, body, tf = '') {
      const u = c.uid();
      c.defs.push(
        `<pattern id="${u}" width="${n(pw)}" height="${n(ph)}" patternUnits="userSpaceOnUse"${tf ? ` patternTransform="${tf}"` : ''}>${body}</pattern>`,
      );
      return `url(#${u})`;
    },
    symbol(body) {
      const u = c.uid();
      c.defs.push(`<g id="${u}">${body}</g>`);
      return u;
    },
    // contact shadow of a thing standing at (x, y): wide and soft to the lower right, tight and dark beneath
    stand(x, y, rx, ry = rx * 0.16, a = 1) {
      c.shadows.push([x, y, rx, ry, a]);
    },
    cast(d, dx = 10, dy = 14, a = 0.2, soft = 9) {
      c.shadows.push({ d, dx, dy, a, soft });
    },
  };
  return c;
}
export const fill = (d, col, extra = '') => `<path d="${d}" fill="${col}"${extra ? ' ' + extra : ''}/>`;
export const stroke = (d, col, w, extra = '') => `<path d="${d}" fill="none" stroke="${col}" stroke-width="${n(w)}"${extra ? ' ' + extra : ''}/>`;
export const group = (inner, attr = '') => `<g${attr ? ' ' + attr : ''}>${inner}</g>`;

// Dó paper: fibres of mulberry bark.
export function fibres(R, col, w, h, count = 46) {
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
export function finish(c, body, { view = 'plate', zoom = null, title = '', size = null, print = 'fine', short = true } = {}) {
  const { w, h, pal, id } = c,
    R = rng(id + 'ground');
  const soft = c.uid(),
    soft2 = c.uid(),
    grain = c.uid();
  const cast = mix(pal.ink, pal.clay, 0.25);
  const plain = print === 'plain'; // no filter at all: some thirty times faster to rasterise
  const pool = plain ? c.uid() : '';
  let sh = '',
    sh2 = '';
  for (const s of c.shadows) {
    if (plain && s.d) {
      const u = c.uid(),
        m = (s.soft > 6 ? 16 : 5) * 1.5;
      c.defs.push(`<path id="${u}" d="${s.d}"/>`);
      const steps = [2, 1.5, 1, 0.5, 0];
      sh += `<g fill="${cast}" stroke="${cast}" stroke-linejoin="round" opacity="${n(s.a * 100) / 100}" transform="translate(${s.dx} ${s.dy})">${steps.map((k) => `<use href="#${u}" xlink:href="#${u}" stroke-width="${n(m * k)}" opacity=".24"/>`).join('')}</g>`;
      continue;
    }
    if (plain) {
      const [x, y, rx, ry, a] = s;
      sh += `<ellipse cx="${n(x + rx * 0.2)}" cy="${n(y + ry * 0.3)}" rx="${n(rx * 1.16 + 26)}" ry="${n(ry * 1.1 + 26)}" fill="url(#${pool})" opacity="${n(0.26 * a * 100) / 100}"/>`;
      sh2 += `<ellipse cx="${n(x + rx * 0.05)}" cy="${n(y + ry * 0.1)}" rx="${n(rx + 8)}" ry="${n(ry * 0.78 + 8)}" fill="url(#${pool})" opacity="${n(0.55 * a * 100) / 100}"/>`;
      continue;
    }
    if (s.d) {
      sh += `<path d="${s.d}" fill="${cast}" opacity="${s.a}" transform="translate(${s.dx} ${s.dy})" filter="url(#${s.soft > 6 ? soft : soft2})"/>`;
      continue;
    }
    const [x, y, rx, ry, a] = s;
    sh += `<ellipse cx="${n(x + rx * 0.2)}" cy="${n(y + ry * 0.3)}" rx="${n(rx * 1.16)}" ry="${n(ry * 1.1)}" fill="${cast}" opacity="${n(0.24 * a * 10) / 10}" filter="url(#${soft})"/>`;
    sh2 += `<ellipse cx="${n(x + rx * 0.05)}" cy="${n(y + ry * 0.1)}" rx="${n(rx * 1.0)}" ry="${n(ry * 0.78)}" fill="${cast}" opacity="${n(0.5 * a * 10) / 10}" filter="url(#${soft2})"/>`;
  }
  const F = `filterUnits="userSpaceOnUse" x="0" y="0" width="${w}" height="${h}" color-interpolation-filters="sRGB"`;
  const defs = plain
    ? `<radialGradient id="${pool}"><stop offset="0" stop-color="${cast}"/><stop offset=".55" stop-color="${cast}" stop-opacity=".86"/><stop offset=".8" stop-color="${cast}" stop-opacity=".34"/><stop offset="1" stop-color="${cast}" stop-opacity="0"/></radialGradient>`
    : `<filter id="${soft}" ${F}><feGaussianBlur stdDeviation="16"/></filter><filter id="${soft2}" ${F}><feGaussianBlur stdDeviation="5"/></filter>` +
    `<filter id="${grain}" ${F}><feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="${hash(id) % 97}" result="a"/><feDisplacementMap in="SourceGraphic" in2="a" scale="3.2" xChannelSelector="R" yChannelSelector="G" result="b"/>` +
    `<feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="${hash(id) % 89}" result="t"/><feColorMatrix in="t" type="matrix" values="0 0 0 0 .97 0 0 0 0 .95 0 0 0 0 .9 -2.6 0 0 0 .82" result="s"/><feComposite in="s" in2="b" operator="in" result="m"/><feMerge><feMergeNode in="b"/><feMergeNode in="m"/></feMerge></filter>`;
  let ground = '';
  if (view !== 'bare') {
    const tint = view === 'tint' ? mix(pal.paper, c.tint ?? pal.clay, 0.24) : pal.paper;
    ground = `<rect width="${w}" height="${h}" fill="${tint}"/>` + fibres(R, mix(tint, pal.clay, 0.28), w, h);
  }
  const tf = zoom ? ` transform="translate(${n(w / 2 - zoom[0] * zoom[2])} ${n(h / 2 - zoom[1] * zoom[2])}) scale(${zoom[2]})"` : '';
  const sz = size ? ` width="${size}" height="${n((size * h) / w)}"` : '';
  const ttl = title ? `<title>${title}</title>` : '';
  // Shortening the path text is most of the work of drawing; a picture that is only rasterised does without.
  return (short ? compact : String)(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 ${w} ${h}"${sz} role="img">${ttl}<defs>${defs}${c.defs.join('')}</defs>${ground}<g${tf}>${sh}${sh2}<g${plain ? '' : ` filter="url(#${grain})"`}>${body}</g></g></svg>`,
  );
}

// The paper that shows through the ink, alone: rasterise it once and lay it over `print: 'plain'` pictures of the same size.
export function grainLayer({ seed = 1, w = 800, h = 1000 } = {}) {
  const F = `filterUnits="userSpaceOnUse" x="0" y="0" width="${w}" height="${h}" color-interpolation-filters="sRGB"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}"><filter id="g" ${F}><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="${seed}"/><feColorMatrix type="matrix" values="0 0 0 0 .97 0 0 0 0 .95 0 0 0 0 .9 -2.6 0 0 0 .82"/></filter><rect width="${w}" height="${h}" filter="url(#g)"/></svg>`;
}

// Light on a turned body: a cut shade on the right, gouge marks that carry it into the light, a rim of returned light.
export function shadeLathe(c, L, t, { gloss = 1, from = L.y0, to = L.y1, edge = 0.4, hatch = 1, R = c.R, dark = true, op = 0.8 } = {}) {
  const N = 22,
    H = to - from;
  const side = (f, wob = 0) =>
    Array.from({ length: N + 1 }, (_, i) => {
      const y = from + (H * i) / N;
      return [L.cx + L.r(y) * (typeof f === 'function' ? f(i / N) : f) + (wob ? R.j(wob) : 0), y + L.k * L.r(y) * 0.5];
    });
  let o = '';
  const b = side((s) => edge + 0.06 * Math.sin(s * 5), 1.5),
    out = side(1.08).reverse();
  o += fill(smooth(b) + smooth(out).replace('M', 'L') + 'Z', t.d, `opacity="${op}"`);
  if (dark) {
    const b2 = side((s) => 0.76 + 0.05 * Math.sin(s * 4 + 1), 1),
      o2 = side(0.985).reverse();
    o += fill(smooth(b2) + smooth(o2).replace('M', 'L') + 'Z', t.dd, 'opacity=".55"');
  }
  let d = '',
    e = '';
  const step = Math.max(7.5, H / 50);
  if (hatch)
    for (let y = from + 3; y < to; y += step * R.r(0.85, 1.15)) {
      const u1 = Math.asin(clamp(edge + 0.08 * Math.sin(((y - from) / H) * 5) + 0.03, -1, 1)),
        u0 = u1 - R.r(0.16, 0.46) * hatch;
      d += lensOn((u) => L.at(u, y - L.k * L.r(y) * 0.42), u0, u1 + 0.12, step * 0.42);
      if (dark && R.chance(0.8)) e += lensOn((u) => L.at(u, y + step * 0.4 - L.k * L.r(y) * 0.3), 0.92 - R.r(0.08, 0.3), 0.98, step * 0.36);
    }
  o += fill(d, t.d, `opacity="${op}"`) + (e ? fill(e, t.dd, 'opacity=".5"') : '');
  if (gloss) {
    const a = from + H * 0.1,
      z = from + H * R.r(0.5, 0.62),
      m = 12;
    const l1 = Array.from({ length: m + 1 }, (_, i) => {
      const y = lerp(a, z, i / m);
      return [L.cx - L.r(y) * 0.7, y];
    });
    o += fill(brush(l1, Math.max(5, L.r((a + z) / 2) * 0.085), { m: 12 }), t.ll, `opacity="${0.9 * gloss}"`);
    const l2 = [0, 0.5, 1].map((s) => {
      const y = lerp(z + H * 0.05, z + H * 0.16, s);
      return [L.cx - L.r(y) * 0.71, y];
    });
    o += fill(brush(l2, Math.max(4, L.r(z) * 0.06), { m: 5 }), t.ll, `opacity="${0.9 * gloss}"`);
  } else {
    let g = '';
    for (let y = from + 4; y < to; y += step * 1.6) {
      const u = -1.1 + R.r(-0.08, 0.08);
      g += lensOn((q) => L.at(q, y - L.k * L.r(y) * 0.4), u, u + R.r(0.2, 0.5), step * 0.35);
    }
    o += fill(g, t.l, 'opacity=".55"');
  }
  return o;
}
// A contour that thickens on the shadow side.
export const contour = (L, col, w = 5) =>
  fill(
    brush(
      L.right.map((p) => [p[0] - 0.5, p[1]]),
      w,
      { m: 20 },
    ),
    col,
  );
// Craze of a crackle glaze: fine web, a few strong lines.
export function crackle(c, x, y, w, h, s, thin, strong, R = c.R) {
  const { lines } = web(R, x - s, y - s, w + 2 * s, h + 2 * s, s);
  let a = '',
    b = '';
  for (const [p, q] of lines) {
    const f = R.f();
    if (f < 0.06) continue;
    const m = `M${Math.round(p[0])} ${Math.round(p[1])}L${Math.round(q[0])} ${Math.round(q[1])}`;
    if (f > 0.66) b += m;
    else a += m;
  }
  return stroke(a, thin, 0.9) + stroke(b, strong, 1.7);
}
// Wood: long grain with an eye or two. Horizontal by default; turn with a transform.
export function grain(R, x, y, w, h, gap, col, width = 1.4, wave = 8) {
  const eyes = Array.from({ length: R.i(1, 3) }, () => [x + R.r(0.1, 0.9) * w, y + R.r(0.2, 0.8) * h, R.r(0.5, 1.1) * gap * 3]);
  let d = '';
  for (let yy = y; yy < y + h; yy += gap * R.r(0.6, 1.3)) {
    const pts = [],
      ph = R.r(0, 6),
      x0 = x + (R.chance(0.4) ? R.r(0, 0.4) * w : 0),
      x1 = x + w - (R.chance(0.4) ? R.r(0, 0.4) * w : 0),
      m = Math.max(3, Math.round((x1 - x0) / 60));
    for (let i = 0; i <= m; i++) {
      const px = lerp(x0, x1, i / m);
      let py = yy + Math.sin(px / 90 + ph * 0.2) * wave;
      for (const [ex, ey, er] of eyes) {
        const dy = py - ey,
          k = Math.exp(-(((px - ex) / (er * 2.4)) ** 2));
        py += Math.sign(dy || 1) * er * k * Math.exp(-Math.abs(dy) / (er * 1.6));
      }
      pts.push([px, py]);
    }
    d += smooth(pts);
  }
  for (const [ex, ey, er] of eyes) d += ell(ex, ey, er * 0.9, er * 0.32);
  return stroke(d, col, width);
}
// Satin stitch: fine parallel threads at an angle, as a pattern over a colour.
export function satin(c, col, ang, gap = 4.2) {
  const t = c.T(col),
    deg = Math.round((ang * 180) / Math.PI / 10) * 10,
    key = 'satin' + col + deg + gap;
  c.cache ??= {};
  return (c.cache[key] ??= c.pattern(
    gap,
    26,
    `<rect width="${gap}" height="26" fill="${t.b}"/><path d="M${n(gap * 0.3)} 0V26" stroke="${t.l}" stroke-width="${n(gap * 0.34)}"/><path d="M${n(gap * 0.85)} 0V26" stroke="${t.d}" stroke-width="${n(gap * 0.26)}"/>`,
    `rotate(${deg})`,
  ));
}
// Light on any flat shape: a shade cut along the lower right, a light along the upper left.
export function bevel(c, d, t, off = 10, { light = true, op = 0.8, lop = 0.7 } = {}) {
  const box = 'M-400 -400H1200V1400H-400Z';
  return group(
    fill(box + d, t.d, `fill-rule="evenodd" transform="translate(${n(-off)} ${n(-off)})" opacity="${op}"`) +
      (light ? fill(box + d, t.l, `fill-rule="evenodd" transform="translate(${n(off * 0.45)} ${n(off * 0.5)})" opacity="${lop}"`) : ''),
    c.clip(d),
  );
}
// Gouge marks over a region, all at an angle, thinning toward the light.
export function gouges(R, x, y, w, h, ang, gap, len, wid) {
  let d = '';
  const ca = Math.cos(ang),
    sa = Math.sin(ang);
  for (let v = 0; v < h; v += gap)
    for (let u = R.r(0, len); u < w; u += len * R.r(1, 1.6)) {
      const l = len * R.r(0.5, 1),
        px = x + u,
        py = y + v + R.j(gap * 0.3);
      d += lens(px, py, px + ca * l, py + sa * l, wid * R.r(0.6, 1.2));
    }
  return d;
}
export { lens, ell, ribbon };
