import { data, Form, Link } from 'react-router';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { type IntentEntry, listIntents } from '#app/services/search-words/list-intents.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { pageQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/intents';
import { doneWords } from './synonyms.tsx';
import { WORDS_PATH, WordsTabs } from './words-tabs.tsx';

const PATH = `${WORDS_PATH}/dip`;

export const meta = () => privateMeta(m.campaign_words_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const [text, page] = [url.searchParams.get('q')?.slice(0, 100) ?? '', readPage(url)];
  const list = await listIntents(context.get(viewerContext), text, page);
  if (!list || (page > 1 && list.intents.length === 0)) throw data(null, { status: 404 });
  return { ...list, text, page, done: url.searchParams.get('xong') };
}

export default function Intents({ loaderData: { intents, total, pages, page, mayEdit, text, done } }: Route.ComponentProps) {
  return (
    <>
      <WordsTabs />
      {done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      <Form className="trail__find words__find" method="get" role="search" key={text}>
        <TextField label={m.campaign_words_search()} name="q" type="search" defaultValue={text} maxLength={100} />
        <Button>{m.desk_audit_find()}</Button>
        {mayEdit && (
          <LinkButton tone="go" to={`${PATH}/moi`}>
            {m.campaign_intents_new()}
          </LinkButton>
        )}
      </Form>
      <p className="soft">{intents.length === 0 ? m.campaign_words_none() : m.campaign_intents_count({ count: total })}</p>
      {intents.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.campaign_words_tab_intents()}>
          <table className="tbl words">
            <thead>
              <tr>
                {[m.campaign_intents_name(), m.campaign_intents_phrases(), m.campaign_intents_prices(), m.campaign_intents_wishes()].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {intents.map((intent) => (
                <tr key={intent.id}>
                  <td>{mayEdit ? <Link to={`${PATH}/${intent.id}`}>{intent.name}</Link> : intent.name}</td>
                  <td>{intent.phrases.join(', ')}</td>
                  <td>{pricesOf(intent)}</td>
                  <td>{m.campaign_intents_wish_count({ count: intent.wishes })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery(PATH, { q: text }, at)} />
    </>
  );
}

function pricesOf({ priceFrom, priceTo }: IntentEntry): string {
  const bounds = [priceFrom, priceTo].map((price) => (price === null ? '' : formatDong(price, getLocale())));
  return priceFrom === null && priceTo === null ? m.campaign_intents_any_price() : bounds.join(' – ').trim();
}
