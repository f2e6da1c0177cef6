// The four shelves of the day's work and their addresses.
import { href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Shelf } from '#app/services/consignments/list-consignments.server.ts';

const named: readonly [Shelf, string][] = [
  ['to-pack', 'can-goi'],
  ['to-send', 'cho-gui'],
  ['under-way', 'dang-di'],
  ['over', 'xong'],
];

export const shelves: readonly Shelf[] = named.map(([shelf]) => shelf);

export const shelfNames: Record<Shelf, () => string> = {
  'to-pack': m.parcel_shelf_to_pack,
  'to-send': m.parcel_shelf_to_send,
  'under-way': m.parcel_shelf_under_way,
  over: m.parcel_shelf_over,
};

/** The shelf that an address asks for by `muc`; the first for any other word. */
export const readShelf = (url: URL): Shelf => named.find(([, word]) => word === url.searchParams.get('muc'))?.[0] ?? 'to-pack';

export function shelfAddress(workshop: string, shelf: Shelf, page = 1): string {
  const query = new URLSearchParams();
  if (shelf !== 'to-pack') query.set('muc', named.find(([one]) => one === shelf)![1]);
  if (page > 1) query.set('trang', String(page));
  return `${href('/xuong-cua-toi/:workshop', { workshop })}${query.size > 0 ? `?${query}` : ''}`;
}
