// The address label, A6: the village's tile down the left edge, as on the shopper's page of the order.
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { CARRIER_NAMES } from '#app/domain/shipping/carriers.ts';
import { markWords } from '#app/i18n/mark-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { drawQr, millimetres as mm, type Pdf, pdfFaces, writePdf } from '#app/platform/pdf.server.ts';
import type { ParcelLabel } from '#app/services/consignments/get-labels.server.ts';
import { getVillageTile } from '#app/services/pictures/get-village-tile.server.ts';
import { weightWords } from './measure-words.ts';

const ink = '#211B17';
const soft = '#51473E';
const [width, height] = [mm(105), mm(148)];
const edge = mm(14);
const left = edge + mm(6);
const right = width - mm(6);
const room = right - left;
const qr = mm(27);
const footTop = height - mm(6) - qr;
const moneyBox = mm(14);
const moneyTop = footTop - moneyBox - mm(3);
// Carriers read Vietnamese.
const tongue = { locale: 'vi' } as const;

/** One page a label. */
export async function labelPdf(labels: readonly ParcelLabel[]): Promise<Uint8Array<ArrayBuffer>> {
  const [only] = labels;
  const title = labels.length === 1 && only ? m.parcel_pdf_label_title({ code: only.label }, tongue) : m.parcel_pdf_labels_title({}, tongue);
  return writePdf({ paper: 'A6', title, language: 'vi', margin: 0 }, async (pdf) => {
    for (const [index, label] of labels.entries()) {
      if (index > 0) pdf.addPage({ size: 'A6', margin: 0 });
      await drawLabel(pdf, label);
    }
  });
}

/** The largest of these sizes in which a text keeps to its lines, and to its height where it has one. */
function fit(pdf: Pdf, text: string, face: string, sizes: readonly number[], { width: wide, lines, tall = Infinity }: { width: number; lines: number; tall?: number }): number {
  return sizes.find((size) => pdf.font(face).fontSize(size).heightOfString(text, { width: wide }) <= Math.min(lines * size * 1.5, tall)) ?? sizes.at(-1)!;
}

async function drawLabel(pdf: Pdf, label: ParcelLabel): Promise<void> {
  await drawEdge(pdf, label.village.slug);
  let y = mm(6);
  const floor = moneyTop - mm(2);
  const put = (text: string, face: string, sizes: readonly number[], { lines = 1, colour = ink, above = 0 }: { lines?: number; colour?: string; above?: number } = {}) => {
    const size = fit(pdf, text, face, sizes, { width: room, lines, tall: floor - y - above });
    const line = pdf.font(face).fontSize(size).fillColor(colour).currentLineHeight(true);
    const most = Math.min(lines, Math.floor((floor - y) / line));
    if (most < 1) return;
    const tall = Math.min(pdf.heightOfString(text, { width: room }), most * line);
    pdf.text(text, left, y, { width: room, height: tall + 0.1, ellipsis: true });
    y += tall;
  };
  const rule = (weight: number) => {
    y += mm(1.5);
    pdf.moveTo(left, y).lineTo(right, y).lineWidth(weight).strokeColor(ink).stroke();
    y += mm(2);
  };
  put(label.village.name, pdfFaces.display, [30, 26, 22, 18]);
  if (label.mark) put(markWords(label.mark, 'vi'), pdfFaces.text, [7.5, 7, 6.5], { lines: 2, colour: soft });
  put(label.sender.name, pdfFaces.strong, [10, 9]);
  put(`${m.parcel_pdf_from({}, tongue)}: ${formatPhone(label.sender.phone)}, ${label.sender.address}`, pdfFaces.text, [7.5, 7, 6.5], { lines: 2, colour: soft });
  rule(1);
  put(m.parcel_pdf_to({}, tongue), pdfFaces.text, [8], { colour: soft });
  put(label.receiver.name, pdfFaces.strong, [17, 15, 13, 11], { lines: 2 });
  put(formatPhone(label.receiver.phone), pdfFaces.strong, [17]);
  // The address comes first where there is little room; what the shopper asks of the carrier has what is left.
  const { note } = label.receiver;
  put(label.receiver.address, pdfFaces.text, [14, 13, 12, 11, 10, 9], { lines: 4, above: note ? mm(8) : 0 });
  if (note) put(`${m.parcel_note({}, tongue)}: ${note.replace(/\s*\n\s*/g, '; ')}`, pdfFaces.strong, [9, 8], { lines: 2 });
  drawFoot(pdf, label);
}

async function drawEdge(pdf: Pdf, village: string): Promise<void> {
  const { png } = await getVillageTile(village);
  const tile = edge / 2;
  pdf.save().rect(0, 0, edge, height).clip();
  for (let x = 0; x < edge; x += tile) for (let y = 0; y < height; y += tile) pdf.image(png, x, y, { width: tile, height: tile });
  pdf.restore();
}

/** Money, code and how to handle it, from the bottom up, so that it stands where the hand looks for it. */
function drawFoot(pdf: Pdf, label: ParcelLabel): void {
  const top = footTop;
  drawQr(pdf, label.label, { x: left - mm(2), y: top, size: qr });
  const beside = left + qr + mm(2);
  const wide = right - beside;
  const carrier = label.carrier === null ? m.parcel_pdf_carrier_blank({}, tongue) : m.parcel_pdf_carrier({ carrier: label.carrier === 'own' ? m.parcel_carrier_own({}, tongue) : CARRIER_NAMES[label.carrier] }, tongue);
  pdf.fillColor(ink).font(pdfFaces.strong).fontSize(fit(pdf, label.label, pdfFaces.strong, [12, 11, 10], { width: wide, lines: 1 })).text(label.label, beside, top + mm(1), { width: wide, height: mm(6) });
  pdf.font(pdfFaces.text).fontSize(8.5);
  pdf.text([m.parcel_count({ count: label.pieces }, tongue), weightWords(label.weightGrams, 'vi'), label.box !== null && m.parcel_pdf_box({ number: label.box }, tongue)].filter(Boolean).join(', '), beside, top + mm(7.5), { width: wide });
  pdf.text(carrier, beside, top + mm(12.5), { width: wide, height: mm(5), ellipsis: true });
  if (label.trackingCode) pdf.text(label.trackingCode, beside, top + mm(17), { width: wide, height: mm(5), ellipsis: true });
  if (label.fragile) {
    pdf.rect(beside, top + mm(20.5), wide, mm(6.5)).fill(ink);
    pdf.fillColor('#FFFFFF').font(pdfFaces.strong).fontSize(7).text(m.parcel_pdf_fragile({}, tongue), beside, top + mm(22.2), { width: wide, align: 'center', height: mm(5) });
  }
  const y = moneyTop;
  pdf.rect(left, y, room, moneyBox).lineWidth(1.5).strokeColor(ink).stroke();
  pdf.fillColor(ink);
  if (label.cod > 0) {
    pdf.font(pdfFaces.text).fontSize(9).text(m.parcel_pdf_cod({}, tongue), left + mm(3), y + mm(4.4));
    const amount = formatDong(label.cod, 'vi');
    pdf.font(pdfFaces.strong).fontSize(fit(pdf, amount, pdfFaces.strong, [22, 19, 16], { width: room - mm(24), lines: 1 })).text(amount, left + mm(20), y + mm(2.2), { width: room - mm(23), align: 'right', height: mm(12) });
  } else {
    pdf.font(pdfFaces.strong).fontSize(15).text(m.parcel_pdf_cod_nothing({}, tongue), left, y + mm(3.4), { width: room, align: 'center', height: mm(9) });
  }
}
