import { type ReactNode, useState } from 'react';
import { Form } from 'react-router';
import { deedsOn, deedWord } from '#app/domain/listings/bulk-deed.ts';
import { type GoodsFilter, writeGoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Button } from '#app/ui/button.tsx';
import { deedName } from './shelf-words.ts';

type GoodsPickerProps = { workshop: string; filter: GoodsFilter; total: number; shown: number; children: ReactNode };

/** The form around the list: some are ticked, or all that the filter finds, and what to do with them is chosen below. */
export function GoodsPicker({ workshop, filter, total, shown, children }: GoodsPickerProps) {
  const [picked, setPicked] = useState(0);
  const [all, setAll] = useState(false);
  const count = all ? total : picked;
  return (
    <Form
      method="get"
      action={`/xuong-cua-toi/${workshop}/hang/doi`}
      className="picker"
      onChange={({ currentTarget: form, target }) => {
        const [page, whole] = [form.querySelector<HTMLInputElement>('.picker__page'), form.querySelector<HTMLInputElement>('[name=tat-ca]')];
        const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=chon]')];
        // Who takes all of a page, or of the whole shelf, sees them ticked; who then leaves one out has not taken all.
        if (target instanceof HTMLInputElement && (target === page || target === whole)) for (const box of boxes) box.checked = target.checked;
        const now = boxes.filter(({ checked }) => checked).length;
        if (page) page.checked = now === boxes.length;
        if (whole && now < boxes.length) whole.checked = false;
        setPicked(now);
        setAll(whole?.checked ?? false);
      }}
    >
      {[...writeGoodsFilter(filter)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="picker__top">
        <p className="picker__found">{m.bulk_found({ count: formatNumber(total, getLocale()) })}</p>
        <label className="opt with-script">
          <input className="box picker__page" type="checkbox" />
          <span>{m.bulk_pick_page()}</span>
        </label>
        {total > shown && (
          <label className="opt">
            <input className="box" type="checkbox" name="tat-ca" value="1" />
            <span>{m.bulk_pick_all({ count: formatNumber(total, getLocale()) })}</span>
          </label>
        )}
      </div>
      {children}
      <div className="picker__bar">
        <p className="with-script" aria-live="polite">
          {count > 0 && m.bulk_picked({ count: formatNumber(count, getLocale()) })}
        </p>
        <select className="inp" name="viec" aria-label={m.bulk_deed_label()}>
          {deedsOn(filter.shelf).map((kind) => (
            <option key={kind} value={deedWord(kind)}>
              {deedName[kind]()}
            </option>
          ))}
        </select>
        <Button>{m.bulk_deed_go()}</Button>
      </div>
    </Form>
  );
}
