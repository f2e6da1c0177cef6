import { data, Link, type ShouldRevalidateFunctionArgs } from 'react-router';
import { z } from 'zod';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { countVoices } from '#app/services/voices/count-voices.server.ts';
import { listVoices, type VoiceFilter } from '#app/services/voices/list-voices.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/inbox';
import { takeAnswer } from './take-answer.server.ts';
import { VoiceItem } from './voice-item.tsx';

/** What the address calls a filter. */
const FILTERS = { 'chua-tra-loi': 'waiting', 'tat-ca': 'all', 'cau-hoi': 'questions', 'nhan-xet': 'reviews' } as const satisfies Record<string, VoiceFilter>;
type FilterName = keyof typeof FILTERS;

const names: Record<FilterName, () => string> = { 'chua-tra-loi': m.voices_inbox_filter_waiting, 'tat-ca': m.voices_inbox_filter_all, 'cau-hoi': m.voices_inbox_filter_questions, 'nhan-xet': m.voices_inbox_filter_reviews };

const readFilter = (url: URL): FilterName => {
  const asked = url.searchParams.get('xem') ?? '';
  return Object.hasOwn(FILTERS, asked) ? (asked as FilterName) : 'chua-tra-loi';
};

/** What was just answered, so that it does not leave the list under the hand of who typed. */
const readKept = (url: URL): string | null => z.guid().safeParse(url.searchParams.get('giu')).data ?? null;

export const meta = () => privateMeta(m.voices_inbox_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const [filter, page] = [readFilter(url), readPage(url)];
  const [list, waiting] = await Promise.all([listVoices(viewer, subjectOf(studio), { filter: FILTERS[filter], page, keep: readKept(url) }), countVoices(viewer, subjectOf(studio))]);
  if (!list) throw data(null, { status: 404 });
  return { ...list, waiting, filter, page, done: url.searchParams.has('xong') };
}

export function action({ request, context, url }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  return takeAnswer(viewer, studio.id, request, url);
}

// Somebody else was faster: what they wrote is to be seen.
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => actionStatus === 409 || defaultShouldRevalidate;

export default function Inbox({ loaderData: { voices, pages, mayAnswer, waiting, filter, page, done }, actionData, params }: Route.ComponentProps) {
  const own = `/xuong-cua-toi/${params.workshop}/hoi-dap`;
  const first = voices.find(({ answer }) => answer === null)?.id;
  return (
    <>
      <BackToWorkshop workshop={params.workshop} />
      <h1>{waiting > 0 ? m.voices_inbox_waiting({ count: formatNumber(waiting, getLocale()) }) : m.voices_inbox_title()}</h1>
      <nav className="seg" aria-label={m.voices_inbox_filters()}>
        {(Object.keys(FILTERS) as FilterName[]).map((name) => (
          <Link key={name} to={`${own}?xem=${name}`} aria-current={name === filter ? 'page' : undefined}>
            {names[name]()}
            {name === 'chua-tra-loi' && waiting > 0 && ` ${waiting}`}
          </Link>
        ))}
      </nav>
      <div aria-live="polite">{done && !actionData && <Notice tone="done">{m.voices_inbox_done()}</Notice>}</div>
      {voices.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <ul className="voices">
          {voices.map((voice) => (
            <VoiceItem own={`${own}?xem=${filter}&trang=${page}`} key={`${voice.id} ${voice.answeredAt?.getTime() ?? ''}`} voice={voice} mayAnswer={mayAnswer} first={voice.id === first} refused={actionData?.id === voice.id ? actionData : undefined} />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} to={(there) => `${own}?xem=${filter}&trang=${there}`} />
    </>
  );
}

function Nothing({ filter }: { filter: FilterName }) {
  if (filter === 'chua-tra-loi') return <EmptyState title={m.voices_inbox_nothing_waits()}>{m.voices_inbox_empty_waiting_text()}</EmptyState>;
  return <EmptyState title={m.voices_inbox_empty_title()}>{m.voices_inbox_empty_text()}</EmptyState>;
}
