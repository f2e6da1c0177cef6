import { useHref } from 'react-router';
import { LABEL_PAPERS, labelsOffered, type LabelKind, type LabelPaper, MOST_LABELS } from '#app/domain/provenance/label-order.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup, SelectField, TextField } from '#app/ui/field.tsx';
import { kindNames, paperNames } from './label-address.ts';
import { number } from './words.ts';

const papers: Record<LabelPaper, () => string> = { sheet: m.stock_label_paper_sheet, single: m.stock_label_paper_single };

/** A form of the browser's own: its answer is a PDF in a window beside this one. */
export function LabelForm({ lot, asked, action }: { lot: { pieces: number; numbered: number }; asked: Record<string, string | null>; action: string }) {
  const wrong = { may: m.stock_label_err_no_count(), khoang: m.stock_label_err_no_range(), nhieu: m.stock_label_err_too_many({ most: number(MOST_LABELS) }), so: m.stock_label_err_not_numbered({ numbered: number(lot.numbered) }) }[asked.sai ?? ''];
  const choices = [
    { value: kindNames.lot, label: m.stock_label_kind_lot(), hint: m.stock_label_kind_lot_hint() },
    { value: kindNames.piece, label: m.stock_label_kind_piece(), hint: m.stock_label_kind_piece_hint({ numbered: number(lot.numbered) }) },
  ];
  const kind: LabelKind = asked.loai === kindNames.piece && lot.numbered > 0 ? 'piece' : 'lot';
  const errors = (of: LabelKind) => (wrong && kind === of ? [wrong] : null);
  return (
    <form action={useHref(action)} method="get" target="_blank" className="lab-order">
      {lot.numbered > 0 ? <RadioGroup legend={m.stock_label_kind()} name="loai" choices={choices} value={kindNames[kind]} /> : <input type="hidden" name="loai" value={kindNames.lot} />}
      <TextField
        className="lab-order__lot mt-4"
        label={m.stock_label_count()}
        hint={m.stock_label_count_hint({ pieces: number(lot.pieces) })}
        name="may"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={asked.may ?? String(labelsOffered(lot.pieces))}
        errors={errors('lot')}
        maxLength={5}
      />
      {lot.numbered > 0 && (
        <div className="two mt-4 lab-order__piece">
          <TextField label={m.stock_label_from()} name="tu" inputMode="numeric" autoComplete="off" defaultValue={asked.tu ?? '1'} errors={errors('piece')} maxLength={5} />
          <TextField label={m.stock_label_to()} name="den" inputMode="numeric" autoComplete="off" defaultValue={asked.den ?? String(labelsOffered(lot.numbered))} maxLength={5} />
        </div>
      )}
      <SelectField label={m.stock_label_paper()} name="giay" defaultValue={asked.giay ?? paperNames.sheet}>
        {LABEL_PAPERS.map((paper) => (
          <option key={paper} value={paperNames[paper]}>
            {papers[paper]()}
          </option>
        ))}
      </SelectField>
      <Button tone="go" size="big" full>
        {m.stock_label_print()}
      </Button>
    </form>
  );
}
