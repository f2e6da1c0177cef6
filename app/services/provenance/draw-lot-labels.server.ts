import { can, type Actor } from '#app/domain/access/policy.ts';
import { judgeLabelOrder, LABELS_PER_SHEET, type LabelOrder, type LabelOrderVerdict, type TypedLabelOrder } from '#app/domain/provenance/label-order.ts';
import { formatTraceCode } from '#app/domain/provenance/trace-code.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { markWords } from '#app/i18n/mark-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { drawQr, millimetres as mm, type Pdf, pdfFaces, writePdf } from '#app/platform/pdf.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';
import { getVillageTile } from '#app/services/pictures/get-village-tile.server.ts';
import { marksOfProducts } from '#app/services/marks/marks-of-products.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { getLot, type Lot } from './get-lot.server.ts';

export type LabelsVerdict = { ok: true; pdf: Uint8Array<ArrayBuffer>; name: string } | { ok: false; code: 'not-found' | 'not-allowed' } | Extract<LabelOrderVerdict, { ok: false }>;

/** As the slips in its parcels show it: its pattern, its name, its mark while that is in force. */
type Village = { name: string; mark: string | null; tile: string };
type Label = { lot: Lot; workshop: string; village: Village; serial: number | null; traceCode: string };
type Box = { x: number; y: number; width: number; height: number };

/** Labels of a lot, or of its numbered pieces, as a PDF to print: each with the QR that leads to what is known of it. */
export async function drawLotLabels(actor: Actor, studio: Studio, lotId: string, asked: TypedLabelOrder): Promise<LabelsVerdict> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { ok: false, code: 'not-allowed' };
  const lot = await getLot(actor, studio, lotId);
  if (!lot) return { ok: false, code: 'not-found' };
  const verdict = judgeLabelOrder(asked, lot);
  if (!verdict.ok) return verdict;
  const { order } = verdict;
  const [codes, marks, tile] = await Promise.all([codesOf(lot, order), marksOfProducts([lot.productId]), getVillageTile(studio.village.slug)]);
  const mark = marks.get(lot.productId);
  // As a text it is put into the file once, however many labels bear it.
  const village: Village = { name: splitVillageName(studio.village.name).name, mark: mark ? markWords(mark, readerLanguage()) : null, tile: `data:image/png;base64,${tile.png.toString('base64')}` };
  const single = order.paper === 'single';
  const pdf = await writePdf({ paper: single ? [mm(50), mm(30)] : 'A4', margin: 0, title: m.stock_of_lot({ code: lot.code }), language: readerLanguage() }, (page) => {
    for (const [index, { serial, traceCode }] of codes.entries()) {
      if (index > 0 && (single || index % LABELS_PER_SHEET === 0)) page.addPage();
      drawLabel(page, placeOf(index % LABELS_PER_SHEET, single), { lot, workshop: studio.name, village, serial, traceCode });
    }
  });
  return { ok: true, pdf, name: `tem-${lot.code.replace(/[^\w-]/g, '_')}.pdf` };
}

async function codesOf(lot: Lot, order: LabelOrder): Promise<{ serial: number | null; traceCode: string }[]> {
  if (order.kind === 'lot') return Array.from({ length: order.count }, () => ({ serial: null, traceCode: lot.traceCode }));
  return db().lotPiece.findMany({ where: { lotId: lot.id, serial: { gte: order.from, lte: order.to } }, orderBy: { serial: 'asc' }, select: { serial: true, traceCode: true } });
}

/** Three abreast and eight down, as sheets of 70 × 37 mm stickers are cut. */
function placeOf(index: number, single: boolean): Box {
  if (single) return { x: 0, y: 0, width: mm(50), height: mm(30) };
  const [width, height] = [mm(70), mm(297 / 8)];
  return { x: (index % 3) * width, y: Math.floor(index / 3) * height, width, height };
}

function drawLabel(pdf: Pdf, { x, y, width, height }: Box, { lot, workshop, village, serial, traceCode }: Label): void {
  const small = height <= mm(32);
  const edge = mm(small ? 2.5 : 4);
  const qr = mm(small ? 20 : 26);
  const ribbon = mm(small ? 3 : 4);
  drawRibbon(pdf, { x: x + edge, y: y + edge, width: ribbon, height: height - 2 * edge }, village.tile);
  drawQr(pdf, `${env().PUBLIC_ORIGIN}/truy-xuat/${traceCode}`, { x: x + width - edge - qr, y: y + edge, size: qr });
  const left = x + edge + ribbon + mm(small ? 1.5 : 2);
  const text = { width: x + width - edge - qr - mm(1) - left };
  const lines = [
    m.stock_of_lot({ code: lot.code }),
    ...(serial === null ? [] : [m.stock_label_piece({ serial: String(serial), of: String(lot.pieces) })]),
    m.stock_label_made({ day: formatDate(lot.madeOn, readerLanguage()) }),
    workshop,
    village.name,
    ...(village.mark ? [village.mark] : []),
  ];
  const [size, step] = small ? [5.5, 7] : [7.5, 9.5];
  const bottom = y + height - edge - lines.length * step;
  const name = [lot.product, lot.variant].filter(Boolean).join(', ');
  const room = bottom - y - edge;
  const large = (small ? [7.5, 6.5] : [10, 9, 8]).find((points) => pdf.font(pdfFaces.display).fontSize(points).heightOfString(name, text) <= room);
  pdf.fontSize(large ?? (small ? 6.5 : 8)).text(name, left, y + edge, { ...text, height: room, ellipsis: true });
  for (const [index, line] of lines.entries()) {
    pdf.font(index === (serial === null ? 0 : 1) ? pdfFaces.strong : pdfFaces.text).fontSize(size);
    // What is a little too long is set smaller, so that nothing is cut that can still be read.
    pdf.fontSize(size * Math.max(0.7, Math.min(1, (0.98 * text.width) / pdf.widthOfString(line)))).text(line, left, bottom + index * step, { ...text, height: step, ellipsis: true });
  }
  // For who has to type it.
  if (!small) pdf.font(pdfFaces.text).fontSize(5.5).text(formatTraceCode(traceCode), x + width - edge - qr, y + edge + qr, { width: qr, align: 'center', lineBreak: false });
}

/** The village's pattern down the left side. */
function drawRibbon(pdf: Pdf, { x, y, width, height }: Box, tile: string): void {
  pdf.save().rect(x, y, width, height).clip();
  for (let at = y; at < y + height; at += width) pdf.image(tile, x, at, { width, height: width });
  pdf.restore();
}
