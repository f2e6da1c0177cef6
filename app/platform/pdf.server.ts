// Labels, slips and statements as PDF, in the shop's own fonts, so that they look alike on every printer.
import PDFDocument from 'pdfkit';
import { create as createQr } from 'qrcode';
import { readFont } from './font-files.server.ts';

/** Points: 72 an inch. */
export type Pdf = PDFKit.PDFDocument;
export type Paper = 'A4' | 'A5' | 'A6' | [width: number, height: number];

export const millimetres = (mm: number): number => (mm * 72) / 25.4;

/** What `pdf.font(…)` knows. */
export const pdfFaces = { text: 'text', strong: 'strong', display: 'display' } as const;

const files = { text: 'app/ui/fonts/be-vietnam-pro-400.woff2', strong: 'app/ui/fonts/be-vietnam-pro-500.woff2', display: 'app/ui/fonts/newsreader-400.woff2' } as const satisfies Record<keyof typeof pdfFaces, string>;

let faces: Promise<Record<keyof typeof files, Buffer>> | null = null;

/** The fonts as PDF wants them, read once. */
function openFaces(): NonNullable<typeof faces> {
  faces ??= (async () => {
    const [text, strong, display] = await Promise.all([readFont(files.text), readFont(files.strong), readFont(files.display)]);
    return { text, strong, display };
  })().catch((error) => {
    faces = null;
    throw error;
  });
  return faces;
}

type PdfOptions = {
  paper: Paper;
  title: string;
  language: 'vi' | 'en';
  /** Points on each side. */
  margin?: number;
};

/** Draws a document whose first page is there already; answers its bytes. */
export async function writePdf({ paper, title, language, margin = millimetres(8) }: PdfOptions, draw: (pdf: Pdf) => void | Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const known = await openFaces();
  const pdf = new PDFDocument({ size: paper, margin, lang: language, displayTitle: true, info: { Title: title, Creator: 'Trăm Nghề' } });
  for (const [name, bytes] of Object.entries(known)) pdf.registerFont(name, bytes);
  pdf.font(pdfFaces.text).fontSize(10).fillColor('#211B17');
  const parts: Buffer[] = [];
  const whole = new Promise<void>((resolve, reject) => pdf.on('data', (part: Buffer) => parts.push(part)).once('end', resolve).once('error', reject));
  await draw(pdf);
  pdf.end();
  await whole;
  return new Uint8Array(Buffer.concat(parts));
}

/** A QR as squares, sharp at every size; `size` points with the quiet zone of four modules that scanners ask for. */
export function drawQr(pdf: Pdf, text: string, { x, y, size }: { x: number; y: number; size: number }): void {
  const { modules } = createQr(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const side = size / (modules.size + 2 * quiet);
  pdf.save().rect(x, y, size, size).fill('#FFFFFF').fillColor('#000000');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) pdf.rect(x + (column + quiet) * side, y + (row + quiet) * side, side, side);
    }
  }
  pdf.fill().restore();
}
