import { setImmediate as breathe } from 'node:timers/promises';
import type { Actor } from '#app/domain/access/policy.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { type Amounts, toCollect } from '#app/domain/money/statement.ts';
import { formatDate, formatDateTime } from '#app/domain/time/hanoi.ts';
import { formatMonth, hanoiMonth, type Month } from '#app/domain/time/month.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { now } from '#app/platform/clock.server.ts';
import { millimetres as mm, type Pdf, pdfFaces, writePdf } from '#app/platform/pdf.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';
import { getVillageTile } from '#app/services/pictures/get-village-tile.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { getWholeStatement, type WholeStatement } from './get-whole-statement.server.ts';
import { lineWords, parcelCode } from './statement-words.ts';

const paper = { width: mm(210), height: mm(297), edge: mm(15) };
const row = 15;
const foot = paper.height - mm(16);
const hairline = '#DED6C8';
const ink = '#211B17';
const soft = '#51473E';

type Column = { x: number; width: number; right?: true };
const columns: Record<'day' | 'what' | 'parcel' | 'goods' | 'delivery' | 'collected' | 'refunded' | 'open', Column> = {
  day: { x: mm(15), width: mm(18) },
  what: { x: mm(33), width: mm(35) },
  parcel: { x: mm(68), width: mm(26) },
  goods: { x: mm(94), width: mm(20), right: true },
  delivery: { x: mm(114), width: mm(18), right: true },
  collected: { x: mm(132), width: mm(20), right: true },
  refunded: { x: mm(152), width: mm(20), right: true },
  open: { x: mm(172), width: mm(23), right: true },
};
type Cells = Partial<Record<keyof typeof columns, string>>;

/** A month's statement on A4, every line of it; null for who may not know. */
export async function drawStatement(actor: Actor, studio: Studio, month: Month): Promise<Uint8Array<ArrayBuffer> | null> {
  const statement = await getWholeStatement(actor, studio, month);
  if (!statement) return null;
  const { png } = await getVillageTile(studio.village.slug);
  const language = readerLanguage();
  return writePdf({ paper: 'A4', margin: 0, title: m.statement_document({ month: formatMonth(month, language) }), language }, (pdf) => draw(pdf, { statement, studio, month, tile: png }));
}

async function draw(pdf: Pdf, { statement, studio, month, tile }: { statement: WholeStatement; studio: Studio; month: Month; tile: Buffer }): Promise<void> {
  const { lines, totals } = statement;
  const language = readerLanguage();
  let y = drawHead(pdf, { studio, month, tile });
  y = drawSum(pdf, y, totals, month);
  const pages = countPages(lines.length, { first: Math.floor((foot - y - row) / row), other: Math.floor((foot - paper.edge - row) / row) });
  let page = 1;
  y = drawColumns(pdf, y);
  for (const line of lines) {
    if (y + row > foot) {
      drawFoot(pdf, { studio, page, pages });
      // A month of thousands of parcels must not keep every other reader waiting.
      await breathe();
      pdf.addPage();
      page += 1;
      y = drawColumns(pdf, paper.edge);
    }
    drawRow(pdf, y, { day: formatDate(line.day, language), what: lineWords(line), parcel: parcelCode(line), ...amounts(line), open: figure(toCollect(line)) });
    y = rule(pdf, y + row, hairline);
  }
  if (y + 2 * row > foot) {
    drawFoot(pdf, { studio, page, pages });
    pdf.addPage();
    page += 1;
    y = drawColumns(pdf, paper.edge);
  }
  rule(pdf, y, ink);
  drawRow(pdf, y, { what: m.statement_total(), ...amounts(totals), open: figure(totals.closing - totals.opening) }, pdfFaces.strong);
  drawFoot(pdf, { studio, page, pages });
}

/** The first page begins below the sum; the total at the end keeps room for two lines. */
function countPages(lines: number, room: { first: number; other: number }): number {
  let [pages, free] = [1, room.first - lines];
  while (free < 0) {
    pages += 1;
    free += room.other;
  }
  return free < 2 ? pages + 1 : pages;
}

const figure = (amount: number): string => (amount === 0 ? '' : formatNumber(amount, readerLanguage()));
const amounts = ({ goods, delivery, collected, refunded }: Amounts): Cells => ({ goods: figure(goods), delivery: figure(delivery), collected: figure(collected), refunded: figure(refunded) });

function rule(pdf: Pdf, y: number, colour: string, to = paper.width - paper.edge): number {
  pdf.save().lineWidth(0.5).strokeColor(colour).moveTo(paper.edge, y).lineTo(to, y).stroke().restore();
  return y;
}

function drawRow(pdf: Pdf, y: number, cells: Cells, face: string = pdfFaces.text): void {
  pdf.font(face).fontSize(7.5).fillColor(ink);
  for (const [name, text] of Object.entries(cells) as [keyof typeof columns, string][]) {
    const { x, width, right } = columns[name];
    if (text) pdf.text(text, right ? x + width - pdf.widthOfString(text) : x, y + 3.5, { lineBreak: false });
  }
}

function drawColumns(pdf: Pdf, y: number): number {
  drawRow(pdf, y, { day: m.statement_day(), what: m.statement_what(), parcel: m.statement_parcel(), goods: m.statement_goods(), delivery: m.statement_delivery(), collected: m.statement_collected(), refunded: m.statement_refunded(), open: m.statement_to_collect() }, pdfFaces.strong);
  return rule(pdf, y + row, ink);
}

function drawHead(pdf: Pdf, { studio, month, tile }: { studio: Studio; month: Month; tile: Buffer }): number {
  const language = readerLanguage();
  const [side, top] = [mm(14), mm(15)];
  pdf.save().circle(paper.edge + side / 2, top + side / 2, side / 2).clip().image(tile, paper.edge, top, { width: side, height: side }).restore();
  const x = paper.edge + side + mm(5);
  const width = paper.width - paper.edge - x;
  pdf.font(pdfFaces.display).fontSize(20).fillColor(ink).text(m.statement_document({ month: formatMonth(month, language) }), x, top - 2, { width, height: 26, ellipsis: true });
  pdf.font(pdfFaces.text).fontSize(9).fillColor(soft).text(m.statement_of_workshop({ workshop: studio.name, village: studio.village.name }), x, top + 24, { width, height: 12, ellipsis: true });
  return top + side + mm(8);
}

function drawSum(pdf: Pdf, y: number, totals: WholeStatement['totals'], month: Month): number {
  const rows = [
    [m.statement_opening(), totals.opening],
    [m.statement_goods(), totals.goods],
    [m.statement_delivery(), totals.delivery],
    [m.statement_collected(), totals.collected],
    [m.statement_refunded(), totals.refunded],
    [month === hanoiMonth(now()) ? m.statement_closing_now() : m.statement_closing(), totals.closing],
  ] as const;
  rule(pdf, y, ink);
  for (const [index, [name, amount]] of rows.entries()) {
    const said = formatNumber(amount, readerLanguage());
    const last = index === rows.length - 1;
    pdf.font(last ? pdfFaces.strong : pdfFaces.text).fontSize(9).fillColor(ink);
    pdf.text(name, paper.edge, y + 4, { lineBreak: false }).text(said, mm(110) - pdf.widthOfString(said), y + 4, { lineBreak: false });
    y += 17;
    if (!last) rule(pdf, y, hairline, mm(110));
  }
  rule(pdf, y, ink);
  const note = [m.statement_amounts_in(), m.statement_net_hint(), m.statement_about()].join(' ');
  pdf.font(pdfFaces.text).fontSize(8).fillColor(soft).text(note, mm(118), y - rows.length * 17 + 4, { width: paper.width - paper.edge - mm(118), lineGap: 2 });
  return y + mm(8);
}

function drawFoot(pdf: Pdf, { studio, page, pages }: { studio: Studio; page: number; pages: number }): void {
  const language = readerLanguage();
  const number = m.statement_page_of({ page, pages });
  pdf.font(pdfFaces.text).fontSize(7.5).fillColor(soft).text(`${studio.name} · ${m.statement_made({ time: formatDateTime(now(), language) })}`, paper.edge, foot + 8, { lineBreak: false });
  pdf.text(number, paper.width - paper.edge - pdf.widthOfString(number), foot + 8, { lineBreak: false });
}
