// How far a path reaches, by its points: the box that a weave or a knit has to fill.
export type Extent = { x0: number; y0: number; x1: number; y1: number };

/** Of absolute M L C Q T H V and of h v, as the shapes of the kit are written. */
export function extent(d: string): Extent {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  let x = 0,
    y = 0;
  for (const [, command, rest] of d.matchAll(/([MLCQTHVhvZ])([^MLCQTHVhvZ]*)/g)) {
    const values = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    for (let i = 0; i < values.length; i += 'HVhv'.includes(command!) ? 1 : 2) {
      const v = values[i]!;
      if (command === 'H') x = v;
      else if (command === 'V') y = v;
      else if (command === 'h') x += v;
      else if (command === 'v') y += v;
      else [x, y] = [v, values[i + 1]!];
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y);
    }
  }
  return box;
}
