// Words into a box: the largest of some sizes at which they need few enough lines.

/** How wide a text is at a size. */
export type Measure = (text: string, size: number) => number;

export type Fit = { size: number; lines: string[] };

type Box = { width: number; /** For each size that is tried, the largest first, the most lines it may have. */ sizes: readonly (readonly [size: number, lines: number])[] };

/** What fits at no size is cut at the smallest, with an ellipsis. */
export function fitWords(text: string, measure: Measure, { width, sizes }: Box): Fit {
  for (const [size, most] of sizes) {
    const lines = balanced(text, measure, size, width);
    if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { size, lines };
  }
  const [size, most] = sizes.at(-1)!;
  const lines = breakLines(text, measure, size, width);
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), measure, size, width)] : lines.map((line) => cut(line, measure, size, width)) };
}

/** As few lines as the width allows, of lengths as near to each other as can be. */
function balanced(text: string, measure: Measure, size: number, width: number): string[] {
  const lines = breakLines(text, measure, size, width);
  let narrow = width * 0.5;
  while (narrow < width && breakLines(text, measure, size, narrow).length > lines.length) narrow += width * 0.04;
  const even = breakLines(text, measure, size, Math.min(narrow, width));
  return even.length === lines.length ? even : lines;
}

function breakLines(text: string, measure: Measure, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function cut(text: string, measure: Measure, size: number, width: number): string {
  if (measure(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
