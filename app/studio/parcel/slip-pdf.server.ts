// What goes into the box, A5, in the shopper's language: what is inside and how to ask, and no prices, for it may be a present.
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { markWords } from '#app/i18n/mark-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { env } from '#app/platform/env.server.ts';
import { drawQr, millimetres as mm, type Pdf, pdfFaces, writePdf } from '#app/platform/pdf.server.ts';
import type { ParcelLabel } from '#app/services/consignments/get-labels.server.ts';
import { getVillageTile } from '#app/services/pictures/get-village-tile.server.ts';

const ink = '#211B17';
const soft = '#51473E';
const line = '#DED6C8';
const [width, height] = [mm(148), mm(210)];
const side = mm(12);
const band = mm(10);
const room = width - 2 * side;
const countAt = width - side - mm(24);
const footTall = mm(42);

export async function slipPdf(label: ParcelLabel): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = label;
  const tongue = { locale };
  return writePdf({ paper: 'A5', title: m.parcel_pdf_slip_title({ code: label.label }, tongue), language: locale, margin: 0 }, async (pdf) => {
    await drawBand(pdf, label.village.slug);
    pdf.fillColor(ink).font(pdfFaces.display).fontSize(26).text(label.village.name, side, band + mm(6), { width: room });
    pdf.font(pdfFaces.strong).fontSize(11).text(label.sender.name, { width: room });
    if (label.mark) pdf.font(pdfFaces.text).fontSize(8).fillColor(soft).text(markWords(label.mark, locale), { width: room });
    pdf.moveDown(0.8).font(pdfFaces.text).fontSize(10).fillColor(ink).text(`${m.parcel_pdf_slip({}, tongue)} ${label.label}`, side, undefined, { width: room });
    pdf.fillColor(soft).text(m.parcel_pdf_order({ code: formatOrderCode(label.orderCode), day: formatDate(label.placedOn, locale) }, tongue), { width: room });
    pdf.text(m.parcel_pdf_for({ name: label.receiver.name }, tongue), { width: room });
    drawGoods(pdf, label, pdf.y + mm(5));
    drawFoot(pdf, label);
  });
}

async function drawBand(pdf: Pdf, village: string): Promise<void> {
  const { png } = await getVillageTile(village);
  for (let x = 0; x < width; x += band) pdf.image(png, x, 0, { width: band, height: band });
}

function drawGoods(pdf: Pdf, { goods, pieces, locale, receiver }: ParcelLabel, from: number): void {
  const tongue = { locale };
  let y = from;
  const rule = (colour: string, weight: number) => pdf.moveTo(side, y).lineTo(width - side, y).lineWidth(weight).strokeColor(colour).stroke();
  rule(ink, 1);
  y += mm(2);
  pdf.font(pdfFaces.text).fontSize(8).fillColor(soft).text(m.parcel_pdf_column_goods({}, tongue), side, y).text(m.parcel_pdf_column_count({}, tongue), countAt, y, { width: mm(24), align: 'right' });
  y += mm(6);
  for (const { name, nameEn, variant, variantEn, sku, quantity } of goods) {
    const [said, chosen] = locale === 'en' ? [nameEn || name, variantEn || variant] : [name, variant];
    const wide = countAt - side - mm(4);
    const tall = pdf.font(pdfFaces.display).fontSize(13).heightOfString(said, { width: wide }) + mm(5.5);
    if (y + tall > height - footTall) {
      pdf.addPage({ size: 'A5', margin: 0 });
      y = side;
    }
    rule(line, 0.5);
    y += mm(2);
    pdf.fillColor(ink).font(pdfFaces.strong).fontSize(14).text(String(quantity), countAt, y, { width: mm(24), align: 'right' });
    pdf.font(pdfFaces.display).fontSize(13).text(said, side, y, { width: wide });
    pdf.font(pdfFaces.text).fontSize(8.5).fillColor(soft).text([chosen, sku].filter(Boolean).join(' · '), side, undefined, { width: wide });
    y = pdf.y + mm(2);
  }
  rule(ink, 1);
  y += mm(2);
  pdf.font(pdfFaces.text).fontSize(10).fillColor(ink).text(m.parcel_pdf_total({ count: pieces }, tongue), side, y, { width: room, align: 'right' });
  if (receiver.note && pdf.y + mm(14) < height - footTall) pdf.moveDown(0.6).fillColor(soft).text(`${m.parcel_note({}, tongue)}: ${receiver.note}`, side, undefined, { width: room, height: mm(14), ellipsis: true });
}

function drawFoot(pdf: Pdf, { orderCode, sender, locale }: ParcelLabel): void {
  const tongue = { locale };
  const qr = mm(30);
  const y = height - side - qr;
  drawQr(pdf, env().PUBLIC_ORIGIN + pathIn(locale, `/don-hang/${orderCode}`), { x: side - mm(3), y, size: qr });
  const x = side + qr + mm(2);
  const wide = width - side - x;
  pdf.font(pdfFaces.text).fontSize(9).fillColor(ink).text(m.parcel_pdf_thanks({ workshop: sender.name, phone: formatPhone(sender.phone) }, tongue), x, y + mm(3), { width: wide });
  pdf.moveDown(0.4).fillColor(soft).fontSize(8.5).text(m.parcel_pdf_qr({}, tongue), x, undefined, { width: wide });
}
