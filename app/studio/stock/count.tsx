import { randomUUIDv7 as newId } from 'node:crypto';
import { useEffect } from 'react';
import { data, Link, useNavigation } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { now } from '#app/platform/clock.server.ts';
import { bookCount } from '#app/services/stock/book-count.server.ts';
import { listToCount } from '#app/services/stock/list-to-count.server.ts';
import { reviewCount } from '#app/services/stock/review-count.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/count';
import { CountList } from './count-list.tsx';
import { CountReview, Refused } from './count-review.tsx';
import { useKeptCounts } from './kept-counts.ts';
import { readCounts } from './read-counts.ts';
import { number } from './words.ts';

export const meta = () => privateMeta(m.stock_count_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const q = (url.searchParams.get('q') ?? '').slice(0, 100);
  const found = await listToCount(viewer, studio, { q, page: readPage(url) });
  return { ...found, q, lines: found.lines.map((line) => ({ ...line, key: newId() })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const read = readCounts(form, now());
  if (!read) throw data(null, { status: 400 });
  if (!read.ok) return data({ step: 'typing' as const, wrong: read.wrong, typed: read.typed, nothing: false }, { status: 400 });
  if (read.counts.length === 0) return data({ step: 'typing' as const, wrong: {}, typed: {}, nothing: true }, { status: 400 });
  if (form.get('viec') === 'ghi') {
    const verdict = await bookCount(viewer, studio, read.counts);
    if (!verdict.ok) throw data(null, { status: 403 });
    const refused = new Set(verdict.refused.map(({ key }) => key));
    return data({ step: 'booked' as const, ...verdict, keys: read.counts.map(({ key }) => key).filter((key) => !refused.has(key)) });
  }
  const verdict = await reviewCount(viewer, studio, read.counts);
  if (!verdict.ok) throw data(null, { status: 403 });
  return data({ step: 'review' as const, lines: verdict.lines });
}

export default function Count({ loaderData: { lines, page, pages, q }, actionData, params: { workshop } }: Route.ComponentProps) {
  const here = `/xuong-cua-toi/${workshop}/kho/dem`;
  const kept = useKeptCounts(workshop);
  const busy = useNavigation().state === 'submitting';
  const booked = actionData?.step === 'booked' ? actionData : null;
  // What is booked is no longer to be sent.
  const { drop } = kept;
  useEffect(() => {
    if (booked && booked.keys.length > 0) drop(booked.keys);
  }, [booked, drop]);
  if (actionData?.step === 'review') return <CountReview lines={actionData.lines} here={here} busy={busy} />;
  return (
    <>
      <h1>{m.stock_count_title()}</h1>
      {booked && (
        <div className="mb-4">
          <Notice tone="done" live>
            {booked.booked > 0 ? m.stock_count_booked({ count: number(booked.booked) }) : m.stock_count_all_right()}{' '}
            <Link className="link" to={`/xuong-cua-toi/${workshop}/kho`}>
              {m.stock_count_done_link()}
            </Link>
          </Notice>
          {booked.refused.length > 0 && <Refused lines={booked.refused} />}
        </div>
      )}
      <p className="soft mb-4">{m.stock_count_lead()}</p>
      <CountList key={q} lines={lines} kept={kept} q={q} here={here} typing={actionData?.step === 'typing' ? actionData : null} busy={busy} />
      <Pagination page={page} pages={pages} to={(n) => `${here}?${new URLSearchParams({ ...(q && { q }), trang: String(n) })}`} />
    </>
  );
}
