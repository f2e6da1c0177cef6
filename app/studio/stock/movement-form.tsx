import { DAMAGE_REASONS, type Deed, LONGEST_NOTE } from '#app/domain/stock/hand-movement.ts';
import { unitWord } from '#app/domain/text/count-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { VariantStock } from '#app/services/stock/get-variant-stock.server.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { number, reasonWords } from './words.ts';

type Told = { errors?: string[] };

/** The fields of one deed: how many, and what else has to be known of it. */
export function MovementForm({ stock, deed, movementKey, field, sent, busy }: {
  stock: Pick<VariantStock, 'unit' | 'onHand' | 'lots'>;
  deed: Deed;
  movementKey: string;
  field: { pieces: Told; reason: Told; note: Told; lotId: Told };
  /** What was sent stands. */
  sent: Record<string, string> | undefined;
  busy: boolean;
}) {
  const unit = unitWord(stock.unit, getLocale());
  const label = { receipt: m.stock_pieces_receipt, damage: m.stock_pieces_damage, found: m.stock_pieces_found, correction: m.stock_pieces_correction }[deed];
  const noteIsAsked = deed === 'correction';
  return (
    <>
      <input type="hidden" name="key" value={movementKey} />
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="seen" value={stock.onHand} />
      <TextField className="stk__pieces" label={label({ unit })} hint={deed === 'correction' ? m.stock_pieces_seen({ count: number(stock.onHand) }) : undefined} name="pieces" inputMode="numeric" autoComplete="off" maxLength={10} defaultValue={sent?.pieces ?? ''} errors={field.pieces.errors} required />
      {deed === 'damage' && (
        <SelectField label={m.stock_reason()} name="reason" defaultValue={sent?.reason ?? ''} errors={field.reason.errors} required>
          <option value="">{m.stock_reason_choose()}</option>
          {DAMAGE_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {reasonWords(reason)}
            </option>
          ))}
        </SelectField>
      )}
      {(deed === 'receipt' || deed === 'damage') && stock.lots.length > 0 && (
        <SelectField label={m.stock_lot_of()} name="lotId" defaultValue={sent?.lotId ?? ''} errors={field.lotId.errors} optional>
          <option value="">{m.stock_lot_none()}</option>
          {stock.lots.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </SelectField>
      )}
      <TextField label={m.stock_note()} hint={noteIsAsked ? m.stock_note_correction() : undefined} name="note" autoComplete="off" maxLength={LONGEST_NOTE + 1} defaultValue={sent?.note ?? ''} errors={field.note.errors} optional={!noteIsAsked} required={noteIsAsked} />
      <Button tone="go" size="big" full pending={busy}>
        {m.stock_write()}
      </Button>
    </>
  );
}
