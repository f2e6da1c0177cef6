// What the shelves, their narrowings and orders, and what is done to goods are called.
import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import type { GoodsOrder, Narrowing, Shelf } from '#app/domain/listings/goods-filter.ts';
import { m } from '#app/i18n/paraglide/messages.js';

export const shelfName: Readonly<Record<Shelf, () => string>> = {
  'on-sale': m.bulk_shelf_on_sale,
  drafts: m.bulk_shelf_drafts,
  hidden: m.bulk_shelf_hidden,
  archived: m.bulk_shelf_archived,
};

export const emptyShelfWords: Readonly<Record<Shelf, () => string>> = {
  'on-sale': m.bulk_none_on_sale,
  drafts: m.bulk_none_drafts,
  hidden: m.bulk_none_hidden,
  archived: m.bulk_none_archived,
};

export const narrowingName: Readonly<Record<Narrowing, () => string>> = { 'sold-out': m.bulk_only_sold_out, 'few-left': m.bulk_only_few_left, changed: m.bulk_only_changed };

export const orderName: Readonly<Record<GoodsOrder, () => string>> = {
  latest: m.bulk_order_latest,
  name: m.bulk_order_name,
  cheapest: m.bulk_order_cheapest,
  dearest: m.bulk_order_dearest,
  'least-left': m.bulk_order_least_left,
};

export const deedName: Readonly<Record<BulkDeed['kind'], () => string>> = {
  price: m.bulk_deed_price,
  receipt: m.bulk_deed_receipt,
  count: m.bulk_deed_count,
  publish: m.bulk_deed_publish,
  hide: m.bulk_deed_hide,
  show: m.bulk_deed_show,
  archive: m.bulk_deed_archive,
  restore: m.bulk_deed_restore,
};
