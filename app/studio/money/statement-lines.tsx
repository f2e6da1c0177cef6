import { Link } from 'react-router';
import { formatDong } from '#app/domain/money/dong.ts';
import { toCollect } from '#app/domain/money/statement.ts';
import { formatDayMonth } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ListedLine } from '#app/services/money/list-statement.server.ts';
import { lineWords, parcelCode } from '#app/services/money/statement-words.ts';

/** A line's own amount, signed for the workshop: what was sold, or collected, or is no longer owed. */
const amountOf = ({ kind, goods, delivery, collected }: ListedLine): number => (kind === 'collected' ? collected : goods + delivery);

const refundWords = (sent: boolean | null) => (sent === null ? m.statement_part_refund : sent ? m.statement_part_refund_sent : m.statement_part_refund_due);

/** The lines of a month: on a phone one amount each and its parts in words, on a desk a column for each part. */
export function StatementLines({ lines, workshop }: { lines: readonly ListedLine[]; workshop: string }) {
  const language = getLocale();
  const money = (amount: number) => formatDong(amount, language);
  const cell = (amount: number) => <td className="num stm__wide">{amount !== 0 && money(amount)}</td>;
  return (
    <table className="stm">
      <thead>
        <tr>
          <th scope="col">{m.statement_what()}</th>
          <th scope="col" className="stm__narrow">
            {m.statement_amount()}
          </th>
          {[m.statement_goods(), m.statement_delivery(), m.statement_collected(), m.statement_refunded(), m.statement_to_collect()].map((head) => (
            <th key={head} scope="col" className="stm__wide">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const parts = line.kind === 'sale' && line.delivery > 0 ? [m.statement_part_goods({ amount: money(line.goods) }), m.statement_part_delivery({ amount: money(line.delivery) })] : [];
          return (
            <tr key={`${line.consignmentId} ${line.kind} ${line.at.getTime()} ${line.goods}`}>
              <th scope="row">
                <span className="stm__what">{lineWords(line)}</span>
                <span className="stm__of">
                  {formatDayMonth(line.day, language)} ·{' '}
                  <Link className="link" to={`/xuong-cua-toi/${workshop}/kien/${line.consignmentId}`}>
                    {m.statement_of_parcel({ code: parcelCode(line) })}
                  </Link>
                </span>
                {parts.length > 0 && <small className="stm__narrow">{parts.join(' · ')}</small>}
                {line.refunded > 0 && <small>{refundWords(line.refundSent)({ amount: money(line.refunded) })}</small>}
              </th>
              <td className="num stm__narrow">{money(amountOf(line))}</td>
              {cell(line.goods)}
              {cell(line.delivery)}
              {cell(line.collected)}
              {cell(line.refunded)}
              {cell(toCollect(line))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
