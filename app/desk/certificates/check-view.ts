// What the address calls the certificates and titles that wait, and those that were decided.
import { m } from '#app/i18n/paraglide/messages.js';
import { pageQuery } from '#app/ui/with-query.ts';

export type View = 'waiting' | 'verified' | 'refused';

export const VIEWS: readonly { view: View; address: string; name: () => string }[] = [
  { view: 'waiting', address: '', name: m.certificate_desk_waiting },
  { view: 'verified', address: 'da-duyet', name: m.certificate_desk_verified },
  { view: 'refused', address: 'tra-lai', name: m.certificate_desk_refused },
];

export const readView = (url: URL): View => VIEWS.find(({ address }) => address === (url.searchParams.get('xem') ?? ''))?.view ?? 'waiting';

/** The address of a page of a view. */
export const pageOf = (path: string, view: View, page = 1): string => pageQuery(path, { xem: VIEWS.find((one) => one.view === view)!.address }, page);
