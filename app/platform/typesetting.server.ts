// Words as outlines from the shop's own fonts. What draws our pictures would ask the machine for fonts, and a clean machine
// has none. Shaped by HarfBuzz, so that kerning and stacked diacritics are those of the page.
import type { Buffer as Shaped, Font } from 'harfbuzzjs';
import type { Face, Typesetter } from '#app/domain/sharing/compose-card.ts';
import { readFont } from './font-files.server.ts';

type HarfBuzz = typeof import('harfbuzzjs');
type Cut = { font: Font; unitsPerEm: number; has: ReadonlySet<number>; sized: boolean };
type Glyph = { path: string; x: number; y: number };
type Line = { glyphs: Glyph[]; width: number; unitsPerEm: number };

/** The files of each face, in the order in which a letter is looked for. */
const files: Record<Face, readonly string[]> = {
  display: ['app/ui/fonts/newsreader-opsz.woff2'],
  text: ['app/ui/fonts/be-vietnam-pro-500.woff2'],
};

/** Letters of display sizes stand closer, as on the page. In thousandths of the size. */
const tracking: Record<Face, number> = { display: -16, text: 0 };

let own: Promise<Typesetter> | null = null;

/** Opens the fonts at the first call: some tens of milliseconds. */
export function typesetter(): Promise<Typesetter> {
  own ??= openTypesetter().catch((error) => {
    own = null;
    throw error;
  });
  return own;
}

async function openTypesetter(): Promise<Typesetter> {
  const hb = await import('harfbuzzjs');
  const open = async (file: string): Promise<Cut> => {
    const face = new hb.Face(new hb.Blob(new Uint8Array(await readFont(file)).buffer));
    return { font: new hb.Font(face), unitsPerEm: face.upem, has: new Set(face.collectUnicodes()), sized: 'opsz' in face.getAxisInfos() };
  };
  const cuts = { display: await Promise.all(files.display.map(open)), text: await Promise.all(files.text.map(open)) };
  const lines = (text: string, face: Face, size: number) => runs(text.normalize('NFC'), cuts[face]).map(({ part, cut }) => shape(hb, part, cut, size, tracking[face]));
  return {
    width: (text, face, size) => lines(text, face, size).reduce((sum, line) => sum + (line.width * size) / line.unitsPerEm, 0),
    outline(text, face, size) {
      let x = 0;
      return lines(text, face, size)
        .map(({ glyphs, width, unitsPerEm }) => {
          const scale = size / unitsPerEm;
          const drawn = glyphs.map(({ path, x: across, y: up }) => (path ? `<path transform="translate(${across} ${up})" d="${path}"/>` : '')).join('');
          const group = `<g transform="translate(${round(x)} 0) scale(${round(scale, 6)} ${round(-scale, 6)})">${drawn}</g>`;
          x += width * scale;
          return group;
        })
        .join('');
    },
  };
}

/** Parts of a text that one file can set. A letter stays in the file of the one before, if it can: kerning ends between files. */
function runs(text: string, cuts: readonly Cut[]): { part: string; cut: Cut }[] {
  const found: { part: string; cut: Cut }[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    const code = letter.codePointAt(0)!;
    const cut = last?.cut.has.has(code) ? last.cut : (cuts.find(({ has }) => has.has(code)) ?? last?.cut ?? cuts[0]!);
    if (last && last.cut === cut) last.part += letter;
    else found.push({ part: letter, cut });
  }
  return found;
}

function shape(hb: HarfBuzz, text: string, { font, unitsPerEm, sized }: Cut, size: number, track: number): Line {
  // The cut for its size, as `font-optical-sizing` chooses it; the file goes from 18 to 72.
  if (sized) font.setVariations([new hb.Variation('opsz', Math.min(72, Math.max(18, size * 0.75)))]);
  const shaped: Shaped = new hb.Buffer();
  shaped.addText(text);
  shaped.guessSegmentProperties();
  hb.shape(font, shaped);
  const infos = shaped.getGlyphInfos();
  const closer = (track / 1000) * unitsPerEm;
  let pen = 0;
  const glyphs = shaped.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, index) => {
    const glyph = { path: font.glyphToPath(infos[index]!.codepoint), x: round(pen + xOffset), y: yOffset };
    pen += xAdvance + closer;
    return glyph;
  });
  return { glyphs, width: pen, unitsPerEm };
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
