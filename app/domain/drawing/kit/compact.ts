// Path text made short: absolute commands become relative ones with one decimal and no spare characters.
const ARGS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, A: 7, H: 1, V: 1, T: 2, S: 4, Z: 0 };
const num = (v: number): string => {
  let s = String(Math.round(v * 10) / 10);
  if (s === '-0') s = '0';
  return s.replace(/^(-?)0\./, '$1.');
};
export function compactPath(d: string): string {
  const tok = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  let x = 0,
    y = 0,
    sx = 0,
    sy = 0,
    i = 0,
    cmd = '',
    out = '',
    last = '',
    prev = '';
  const emit = (letter: string, nums: readonly number[]) => {
    let s = '';
    if (letter !== last || letter === 'm') s += letter;
    let lead = s === '' ? prev : '';
    for (const v of nums) {
      const t = num(v);
      if (lead && !t.startsWith('-') && !(t.startsWith('.') && lead.includes('.'))) s += ' ';
      s += t;
      lead = t;
    }
    out += s;
    last = letter;
    prev = lead;
  };
  while (i < tok.length) {
    if (/[a-zA-Z]/.test(tok[i]!)) cmd = tok[i++]!;
    const up = cmd.toUpperCase(),
      rel = cmd !== up,
      k = ARGS[up] ?? 0;
    if (up === 'Z') {
      out += 'z';
      last = 'z';
      prev = '';
      x = sx;
      y = sy;
      continue;
    }
    const a = tok.slice(i, i + k).map(Number);
    i += k;
    if (k === 0 || a.length < k) break;
    const arg = (at: number): number => a[at]!;
    const r1 = (v: number) => Math.round(v * 10) / 10,
      ox = x,
      oy = y;
    if (up === 'H') {
      const nx = rel ? x + arg(0) : arg(0);
      const d1 = r1(nx - x);
      emit('h', [d1]);
      x += d1;
    } else if (up === 'V') {
      const ny = rel ? y + arg(0) : arg(0);
      const d1 = r1(ny - y);
      emit('v', [d1]);
      y += d1;
    } else if (up === 'A') {
      const d1 = r1(rel ? arg(5) : arg(5) - x),
        d2 = r1(rel ? arg(6) : arg(6) - y);
      emit('a', [...a.slice(0, 5), d1, d2]);
      x += d1;
      y += d2;
    } else {
      const v = a.map((q, j) => r1(rel ? q : q - (j % 2 ? oy : ox)));
      emit(up.toLowerCase(), v);
      x += v[k - 2]!;
      y += v[k - 1]!;
      if (up === 'M') {
        sx = x;
        sy = y;
        cmd = rel ? 'l' : 'L';
      }
    }
  }
  return out;
}
export const compact = (svg: string): string => svg.replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${compactPath(d)}"`);
