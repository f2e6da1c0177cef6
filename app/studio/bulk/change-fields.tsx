import { type DeedKind, isPlain, wayWord } from '#app/domain/listings/bulk-deed.ts';
import { CHEAPEST, REPRICING_WAYS, type RepricingWay, type RuleFault } from '#app/domain/listings/repricing.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Checkbox, SelectField, TextField } from '#app/ui/field.tsx';

const wayName: Readonly<Record<RepricingWay, () => string>> = {
  exact: m.bulk_way_exact,
  more: m.bulk_way_more,
  less: m.bulk_way_less,
  'percent-more': m.bulk_way_percent_more,
  'percent-less': m.bulk_way_percent_less,
};

const faultWords: Readonly<Record<Exclude<RuleFault, 'missing'>, () => string>> = {
  'not-above-zero': m.bulk_fault_not_above_zero,
  'too-little': () => m.bulk_fault_too_little({ least: formatDong(CHEAPEST, getLocale()) }),
  'too-much': m.bulk_fault_too_much,
  'whole-price-off': m.bulk_fault_whole_price_off,
};

export type TypedRule = { way: string; by: string; round: boolean };

/** A number as it would be typed there: đồng, a share, or pieces. */
const exampleOf = (kind: DeedKind, { way }: TypedRule): number => (kind !== 'price' || way === wayWord('percent-more') || way === wayWord('percent-less') ? 10 : 15_000);

/** What is to be said of a change that needs a number. */
export function ChangeFields({ kind, typed, fault }: { kind: DeedKind; typed: TypedRule; fault: RuleFault | null }) {
  if (isPlain(kind)) return null;
  const number = { name: 'so', inputMode: 'numeric', autoComplete: 'off', defaultValue: typed.by, errors: fault && [fault === 'missing' ? m.bulk_fault_missing({ example: formatNumber(exampleOf(kind, typed), getLocale()) }) : faultWords[fault]()], maxLength: 20, required: true } as const;
  if (kind !== 'price') return <TextField label={kind === 'receipt' ? m.bulk_change_receipt_pieces() : m.bulk_change_count_pieces()} {...number} />;
  return (
    <>
      <div className="changer__rule">
        <SelectField label={m.bulk_change_way()} name="cach" defaultValue={typed.way}>
          {REPRICING_WAYS.map((way) => (
            <option key={way} value={wayWord(way)}>
              {wayName[way]()}
            </option>
          ))}
        </SelectField>
        <TextField label={m.bulk_change_by()} {...number} />
      </div>
      <Checkbox className="mb-4" label={m.bulk_change_round()} name="lam-tron" value="1" defaultChecked={typed.round} />
    </>
  );
}
