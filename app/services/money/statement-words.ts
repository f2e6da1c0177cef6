// A statement in words, on the screen as on paper.
import type { StatementLineKind } from '#app/domain/money/statement.ts';
import { type OrderCode, formatOrderCode } from '#app/domain/orders/order-code.ts';
import { m } from '#app/i18n/paraglide/messages.js';

/** What happened; a sale says whether its customer has paid. */
export function lineWords({ kind, collected }: { kind: StatementLineKind; collected: number }): string {
  switch (kind) {
    case 'sale':
      return collected > 0 ? m.statement_kind_sale_paid() : m.statement_kind_sale();
    case 'pieces-cancelled':
      return m.statement_kind_pieces_cancelled();
    case 'returned':
      return m.statement_kind_returned();
    case 'called-off':
      return m.statement_kind_called_off();
    case 'collected':
      return m.statement_kind_collected();
    case 'written-off':
      return m.statement_kind_written_off();
  }
}

/** The name of a parcel: its order's, and which of its parcels. */
export const parcelCode = ({ code, position }: { code: string; position: number }): string => `${formatOrderCode(code as OrderCode)}-${position + 1}`;
