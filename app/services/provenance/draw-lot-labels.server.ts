import { can, type Actor } from '#app/domain/access/policy.ts';
import { judgeLabelOrder, LABELS_PER_SHEET, type LabelOrder, type LabelOrderVerdict } from '#app/domain/provenance/label-order.ts';
import { formatTraceCode } from '#app/domain/provenance/trace-code.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { drawQr, millimetres as mm, type Pdf, pdfFaces, writePdf } from '#app/platform/pdf.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { getLot, type Lot } from './get-lot.server.ts';

export type LabelsVerdict = { ok: true; pdf: Uint8Array<ArrayBuffer>; name: string } | { ok: false; code: 'not-found' | 'not-allowed' } | Extract<LabelOrderVerdict, { ok: false }>;

type Box = { x: number; y: number; width: number; height: number };

/** Labels of a lot, or of its numbered pieces, as a PDF to print: each with the QR that leads to what is known of it. */
export async function drawLotLabels(actor: Actor, studio: Studio, lotId: string, asked: { kind: string; paper: string; from: string; to: string }): Promise<LabelsVerdict> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { ok: false, code: 'not-allowed' };
  const lot = await getLot(actor, studio, lotId);
  if (!lot) return { ok: false, code: 'not-found' };
  const verdict = judgeLabelOrder(asked, lot);
  if (!verdict.ok) return verdict;
  const { order } = verdict;
  const codes = await codesOf(lot, order);
  const single = order.paper === 'single';
  const pdf = await writePdf({ paper: single ? [mm(50), mm(30)] : 'A4', margin: 0, title: m.stock_of_lot({ code: lot.code }), language: readerLanguage() }, (page) => {
    for (const [index, { serial, traceCode }] of codes.entries()) {
      if (index > 0 && (single || index % LABELS_PER_SHEET === 0)) page.addPage();
      drawLabel(page, placeOf(index % LABELS_PER_SHEET, single), { lot, studio, serial, traceCode });
    }
  });
  return { ok: true, pdf, name: `tem-${lot.code.replace(/[^\w-]/g, '_')}.pdf` };
}

async function codesOf(lot: Lot, { kind, from, to }: LabelOrder): Promise<{ serial: number | null; traceCode: string }[]> {
  if (kind === 'lot') return Array.from({ length: to - from + 1 }, () => ({ serial: null, traceCode: lot.traceCode }));
  return db().lotPiece.findMany({ where: { lotId: lot.id, serial: { gte: from, lte: to } }, orderBy: { serial: 'asc' }, select: { serial: true, traceCode: true } });
}

/** Three abreast and eight down, as sheets of 70 × 37 mm stickers are cut. */
function placeOf(index: number, single: boolean): Box {
  if (single) return { x: 0, y: 0, width: mm(50), height: mm(30) };
  const [width, height] = [mm(70), mm(297 / 8)];
  return { x: (index % 3) * width, y: Math.floor(index / 3) * height, width, height };
}

function drawLabel(pdf: Pdf, { x, y, width, height }: Box, { lot, studio, serial, traceCode }: { lot: Lot; studio: Studio; serial: number | null; traceCode: string }): void {
  const edge = mm(height > mm(32) ? 4 : 2.5);
  const small = height <= mm(32);
  const qr = mm(small ? 20 : 26);
  drawQr(pdf, `${env().PUBLIC_ORIGIN}/truy-xuat/${traceCode}`, { x: x + width - edge - qr, y: y + edge, size: qr });
  const text = { width: width - 2 * edge - qr - mm(1) };
  const name = [lot.product, lot.variant].filter(Boolean).join(', ');
  pdf.font(pdfFaces.display).fontSize(small ? 7.5 : 10).text(name, x + edge, y + edge, { ...text, height: small ? 28 : 40, ellipsis: true });
  const lines = [
    m.stock_of_lot({ code: lot.code }),
    ...(serial === null ? [] : [m.stock_label_piece({ serial: String(serial), of: String(lot.pieces) })]),
    m.stock_label_made({ day: formatDate(lot.madeOn, readerLanguage()) }),
    studio.name,
    studio.village.name,
  ];
  const step = small ? 8 : 10.5;
  const bottom = y + height - edge - lines.length * step;
  pdf.font(pdfFaces.text).fontSize(small ? 5.5 : 7.5);
  for (const [index, line] of lines.entries()) pdf.font(index === 0 ? pdfFaces.strong : pdfFaces.text).text(line, x + edge, bottom + index * step, { ...text, height: step, ellipsis: true });
  // For who has to type it.
  if (!small) pdf.fontSize(5.5).text(formatTraceCode(traceCode), x + width - edge - qr, y + edge + qr, { width: qr, align: 'center', lineBreak: false });
}
