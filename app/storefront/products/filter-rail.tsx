import { useEffect, useRef } from 'react';
import { Form, Link } from 'react-router';
import { catalogueAddress, TYPED_PRICE } from '#app/domain/catalogue/catalogue-address.ts';
import { defaultSort, SORT_KEYS, sortInAddress, type SortKey } from '#app/domain/catalogue/sorting.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CatalogueList, FilterOption } from '#app/services/search/list-catalogue.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { PriceRange } from './price-range.tsx';
import { toldCountWithin } from './told-count.ts';

export const FILTER_RAIL = 'bo-loc';
const FORM = 'loc';
/** The parameter that names what stood as set because of the words. */
export const SAID = 'noi';
/** So many of a group are shown; the rest unfold. */
const SHOWN = 8;

/** The order to name in an address: the usual one is not named. */
export function usualOrNull({ choices, sort }: CatalogueList): SortKey | null {
  return sort === defaultSort(choices.text !== '') ? null : sort;
}

/** Every filter in one plain form: a column on a desk, a sheet on a phone. With script it asks on each change (ui/document). */
export function FilterRail({ list }: { list: CatalogueList }) {
  const { choices, inForce, total, estimated } = list;
  const form = useRef<HTMLFormElement>(null);
  const address = catalogueAddress({ ...choices, sort: usualOrNull(list), page: 1 });

  // Where the router shows another list, fields follow the address, and keep the focus they have.
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement)) continue;
      if (field.type === 'checkbox') field.checked = field.defaultChecked;
      else if (field.type === 'range' || field !== document.activeElement) field.value = field.defaultValue;
    }
  }, [address]);

  return (
    <aside className="rail" id={FILTER_RAIL} popover="auto" aria-label={m.search_filters()}>
      <div className="rail__top">
        <h2>{m.search_filters()}</h2>
        <button type="button" popoverTarget={FILTER_RAIL} popoverTargetAction="hide" aria-label={m.search_filter_close()}>
          <Icon name="close" />
        </button>
      </div>
      <Form ref={form} id={FORM} method="get" action="/san-pham" autoComplete="off" preventScrollReset data-refines={pathIn(getLocale(), address)}>
        {choices.text && <input type="hidden" name="q" value={choices.text} />}
        {/* What stands below as set because the words say so: taken back here, it goes out of the words (settle-choices.server.ts). */}
        {list.said.length > 0 && <input type="hidden" name={SAID} value={list.said.join(',')} />}
        <Group title={m.search_filter_village()} name="lang" options={list.villages} estimated={estimated.counts} chosen={inForce.villages} dots more={(count) => m.search_filter_more_villages({ count })} />
        <fieldset className="fg">
          <h2>
            {m.search_filter_stars()} <Link to="/ocop-la-gi">{m.search_filter_stars_what()}</Link>
          </h2>
          {list.stars.map((option) => (
            <Option key={option.value} name="sao" option={{ ...option, name: m.search_filter_stars_value({ stars: option.value }) }} chosen={inForce.stars.includes(Number(option.value))} estimated={estimated.counts} />
          ))}
        </fieldset>
        <fieldset className="fg">
          <h2>{m.search_filter_price()}</h2>
          <PriceRange list={list} />
          <div className="two">
            <PriceField name="gia-tu" label={m.search_filter_price_from()} value={inForce.priceFrom} hint={list.prices[0]?.over ?? 0} />
            <PriceField name="gia-den" label={m.search_filter_price_to()} value={inForce.priceTo} hint={list.prices.at(-1)?.upTo ?? null} />
          </div>
        </fieldset>
        <Group title={m.search_filter_craft()} name="nghe" options={list.crafts} estimated={estimated.counts} chosen={inForce.crafts} more={(count) => m.search_filter_more_crafts({ count })} />
        <fieldset className="fg">
          <h2>{m.search_filter_stock()}</h2>
          <Option name="con-hang" option={{ value: '1', name: m.search_filter_in_stock(), count: list.inStock }} chosen={inForce.inStock} estimated={estimated.counts} />
        </fieldset>
        <div className="rail__go with-script">
          <Button type="button" tone="go" full popoverTarget={FILTER_RAIL} popoverTargetAction="hide">
            {m.search_show({ total: toldCountWithin(total, estimated.total) })}
          </Button>
        </div>
        {/* Also what the Enter key in a price field presses. */}
        <Button className="without-script" tone="go" full>
          {m.search_apply()}
        </Button>
      </Form>
    </aside>
  );
}

function Group({ title, name, options, chosen, estimated, dots = false, more }: {
  title: string;
  name: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  estimated: boolean;
  dots?: boolean;
  more: (count: number) => string;
}) {
  if (options.length === 0) return null;
  const near = options.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  const rest = options.filter((option) => !near.includes(option));
  const row = (option: FilterOption) => <Option key={option.value} name={name} option={option} chosen={chosen.includes(option.value)} estimated={estimated} dot={dots} />;
  return (
    <fieldset className="fg">
      <h2>{title}</h2>
      {near.map(row)}
      {rest.length > 0 && (
        <details>
          <summary className="more">
            <span>{more(rest.length)}</span>
          </summary>
          {rest.map(row)}
        </details>
      )}
    </fieldset>
  );
}

function Option({ name, option, chosen, estimated, dot = false }: { name: string; option: FilterOption; chosen: boolean; estimated: boolean; dot?: boolean }) {
  const without = option.count === 0 && !chosen;
  return (
    <label className="opt" aria-disabled={without || undefined}>
      <input className="box" type="checkbox" name={name} value={option.value} defaultChecked={chosen} disabled={without} />
      <span className="lbl">
        {dot && <VillageDot village={option.value} />}
        {option.name}
      </span>
      <em>{toldCountWithin(option.count, estimated && option.count > 0)}</em>
    </label>
  );
}

function PriceField({ name, label, value, hint }: { name: string; label: string; value: number | null; hint: number | null }) {
  return (
    <label>
      <span className="hint">{label}</span>
      <input
        className="inp inp--small num"
        name={name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={15}
        defaultValue={value === null ? '' : formatNumber(value, getLocale())}
        placeholder={hint === null ? undefined : formatNumber(hint, getLocale())}
        pattern={TYPED_PRICE}
        title={m.search_price_not_one()}
      />
    </label>
  );
}

const SORT_NAMES: Readonly<Record<SortKey, () => string>> = {
  relevance: m.search_sort_relevance,
  newest: m.search_sort_newest,
  'best-selling': m.search_sort_best_selling,
  'price-up': m.search_sort_price_up,
  'price-down': m.search_sort_price_down,
  stars: m.search_sort_stars,
};

export function SortSelect({ sort, hasText }: { sort: SortKey; hasText: boolean }) {
  const select = useRef<HTMLSelectElement>(null);
  const usual = defaultSort(hasText);
  const chosen = sort === usual ? '' : sortInAddress(sort);
  useEffect(() => {
    if (select.current) select.current.value = chosen;
  }, [chosen]);
  return (
    <label>
      <span className="vh">{m.search_sort()}</span>
      <select ref={select} className="inp inp--small inp--bare" name="xep" form={FORM} defaultValue={chosen} autoComplete="off">
        {SORT_KEYS.filter((key) => key !== 'relevance' || hasText).map((key) => (
          <option key={key} value={key === usual ? '' : sortInAddress(key)}>
            {SORT_NAMES[key]()}
          </option>
        ))}
      </select>
    </label>
  );
}
