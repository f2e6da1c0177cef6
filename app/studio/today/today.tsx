import { useEffect, useRef, useState } from 'react';
import { Form, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { type ConsignmentList, listConsignments, type Shelf } from '#app/services/consignments/list-consignments.server.ts';
import { getBeginning } from '#app/services/listings/get-beginning.server.ts';
import { countLowStock } from '#app/services/stock/count-low-stock.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { useScripted } from '#app/ui/use-scripted.ts';
import type { Route } from './+types/today';
import { JobList, labelsForm } from './job-list.tsx';
import { readShelf } from './shelves.ts';

export const meta = () => privateMeta(m.studio_nav_work());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const shelf = readShelf(url);
  const [list, stock] = await Promise.all([listConsignments(viewer, { workshopId: studio.id, shelf, page: readPage(url) }), countLowStock(viewer, studio)]);
  const done = url.searchParams.get('xong');
  const sent = done === 'gui' ? url.searchParams.get('kien') : null;
  const beginning = list.sold || studio.status === 'suspended' ? null : await getBeginning(viewer, studio);
  const approved = studio.status === 'verified' && studio.application === 'approved' && beginning?.published === false;
  // Of what nobody could buy yet, none is sold out.
  const begun = beginning?.published !== false;
  return { workshop: studio.slug, shelf, list, beginning, approved, low: stock.low, out: begun ? stock.out : 0, toAnswer: studio.toAnswer, noneChosen: done === 'chua-chon', sent: sent && /^[A-Z0-9-]{8,20}$/.test(sent) ? sent : null };
}

export default function Today({ loaderData: { workshop, shelf, list, beginning, approved, low, out, toAnswer, noneChosen, sent } }: Route.ComponentProps) {
  const [asked, setAsked] = useState<{ id: string; label: string } | null>(null);
  // Said once the server says it: the label opens in a page of its own, and its form may have been refused there.
  const packed = asked && list.justPacked.includes(asked.id) ? asked : null;
  const [chosen, setChosen] = useState(0);
  const scripted = useScripted();
  const jobs = useRef<HTMLDivElement>(null);
  const count = () => setChosen(jobs.current?.querySelectorAll('input[name=kien]:checked').length ?? 0);
  // What a browser ticks by itself when somebody comes back, and what left the list with its tick.
  useEffect(count, [list]);
  return (
    <div className="bench">
      <div className="bench__list">
        <h1>{headingWords(shelf, list)}</h1>
        {/* Said until the first thing is on the market: from then on the market says it. */}
        {approved && (
          <div className="bench__said">
            <Notice tone="done">{m.parcel_approved()}</Notice>
          </div>
        )}
        <div role="status" className="bench__said empty:hidden">
          {packed && (
            <Notice tone="done">
              {m.parcel_packed_note({ code: packed.label })}{' '}
              <Link className="link bench__next" to={href('/xuong-cua-toi/:workshop/kien/:consignment/gui', { workshop, consignment: packed.id })}>
                {m.parcel_hand_over()}
              </Link>
            </Notice>
          )}
          {noneChosen && <Notice tone="bad">{m.parcel_print_none()}</Notice>}
          {sent && <Notice tone="done">{m.parcel_shipped_note({ code: sent })}</Notice>}
        </div>
        <div ref={jobs} onChange={count}>
          <JobList workshop={workshop} shelf={shelf} list={list} beginning={beginning} onPack={setAsked} />
        </div>
        {shelf === 'to-send' && list.rows.length > 0 && (
          <Form reloadDocument id={labelsForm} target="_blank" action={href('/xuong-cua-toi/:workshop/tem.pdf', { workshop })} className="bench__labels">
            <Button size="big" full disabled={scripted && chosen === 0}>
              {m.parcel_print_labels()}
            </Button>
            {scripted && chosen === 0 && <p className="soft mt-2 text-14">{m.parcel_print_hint()}</p>}
          </Form>
        )}
        {toAnswer > 0 && (
          <p className="bench__news">
            <Link className="more" to={href('/xuong-cua-toi/:workshop/hoi-dap', { workshop })}>
              <span>{m.voices_inbox_waiting({ count: formatNumber(toAnswer, getLocale()) })}</span>
            </Link>
          </p>
        )}
        {out > 0 && (
          <p className="bench__news">
            <Link className="more" to={`${href('/xuong-cua-toi/:workshop/kho', { workshop })}?con=het`}>
              <span>{m.stock_out_now({ count: formatNumber(out, getLocale()) })}</span>
            </Link>
          </p>
        )}
        {low > 0 && (
          <p className="bench__news">
            <Link className="more" to={`${href('/xuong-cua-toi/:workshop/kho', { workshop })}?con=sap-het`}>
              <span>{m.stock_low_now({ count: formatNumber(low, getLocale()) })}</span>
            </Link>
          </p>
        )}
        <p className="bench__news">
          <Link className="more" to={href('/xuong-cua-toi/:workshop/bao-tin', { workshop })}>
            <span>{m.parcel_notify_link()}</span>
          </Link>
        </p>
      </div>
      {list.rows.length > 0 && <p className="bench__hint">{m.parcel_choose()}</p>}
    </div>
  );
}

/** What is to do on the shelf that is open. */
function headingWords(shelf: Shelf, { today, counts, sold }: ConsignmentList): string {
  if (!sold) return m.parcel_none_yet();
  switch (shelf) {
    case 'to-pack':
      return today > 0 ? m.parcel_today({ count: today }) : counts['to-pack'] > 0 ? m.parcel_to_pack({ count: counts['to-pack'] }) : m.parcel_none();
    case 'to-send':
      return counts['to-send'] > 0 ? m.parcel_to_send({ count: counts['to-send'] }) : m.parcel_none_to_send();
    case 'under-way':
      return counts['under-way'] > 0 ? m.parcel_under_way({ count: counts['under-way'] }) : m.parcel_none_under_way();
    case 'over':
      return m.parcel_over();
  }
}
