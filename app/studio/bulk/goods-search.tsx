import { Form } from 'react-router';
import { GOODS_ORDERS, type GoodsFilter, NARROWINGS, narrowingWord, orderWord, shelfWord } from '#app/domain/listings/goods-filter.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { narrowingName, orderName } from './shelf-words.ts';

/** Searches the open shelf; what narrows and sorts is folded away until it is wanted. */
export function GoodsSearch({ filter }: { filter: GoodsFilter }) {
  const { shelf, text, only, order } = filter;
  return (
    <Form method="get" role="search" className="find" key={JSON.stringify(filter)}>
      {shelf !== 'on-sale' && <input type="hidden" name="muc" value={shelfWord(shelf)} />}
      <div className="find__line">
        <input className="inp" type="search" name="q" defaultValue={text} maxLength={100} aria-label={m.bulk_search_label()} placeholder={m.bulk_search_label()} autoComplete="off" enterKeyHint="search" />
        <Button aria-label={m.bulk_search_go()}>
          <Icon name="search" />
        </Button>
      </div>
      <details className="find__more" open={only !== null || order !== 'latest'}>
        <summary>
          <Icon name="filter" size={18} />
          {m.bulk_search_settings()}
        </summary>
        <div className="find__fields">
          {shelf !== 'drafts' && (
            <SelectField label={m.bulk_only_label()} name="loc" defaultValue={only ? narrowingWord(only) : ''}>
              <option value="">{m.bulk_only_all()}</option>
              {NARROWINGS.map((one) => (
                <option key={one} value={narrowingWord(one)}>
                  {narrowingName[one]()}
                </option>
              ))}
            </SelectField>
          )}
          <SelectField label={m.bulk_order_label()} name="xep" defaultValue={orderWord(order)}>
            {GOODS_ORDERS.map((one) => (
              <option key={one} value={orderWord(one)}>
                {orderName[one]()}
              </option>
            ))}
          </SelectField>
          <Button tone="quiet">{m.bulk_search_go()}</Button>
        </div>
      </details>
    </Form>
  );
}
