import { data, Form, Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { listSynonyms } from '#app/services/search-words/list-synonyms.server.ts';
import { tryWords } from '#app/services/search-words/try-words.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { pageQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/synonyms';
import { ReadingView } from './reading-view.tsx';
import { WORDS_PATH, WordsTabs } from './words-tabs.tsx';

export const meta = () => privateMeta(m.campaign_words_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const [text, asked, page] = [url.searchParams.get('q')?.slice(0, 100) ?? '', url.searchParams.get('cau')?.slice(0, 120) ?? '', readPage(url)];
  const [list, tried] = await Promise.all([listSynonyms(viewer, text, page), tryWords(viewer, asked, null)]);
  if (!list || (page > 1 && list.synonyms.length === 0)) throw data(null, { status: 404 });
  return { ...list, text, page, asked, trial: tried && { text: asked, ...tried }, done: url.searchParams.get('xong') };
}

export const doneWords: Record<string, () => string> = { luu: m.campaign_words_saved, bo: m.campaign_words_removed };

export default function Synonyms({ loaderData: { synonyms, total, pages, page, mayEdit, text, asked, trial, done } }: Route.ComponentProps) {
  return (
    <>
      <WordsTabs />
      <p className="say">{mayEdit ? m.campaign_words_lead() : m.campaign_words_reader()}</p>
      {done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      <Form className="trail__find words__find" method="get" role="search" aria-label={m.campaign_words_try_label()} key={`cau ${asked}`}>
        <TextField label={m.campaign_words_try_label()} name="cau" type="search" defaultValue={asked} maxLength={120} />
        <Button>{m.campaign_words_try()}</Button>
      </Form>
      {trial && <ReadingView {...trial} />}
      <Form className="trail__find words__find" method="get" role="search" aria-label={m.campaign_words_search()} key={text}>
        <TextField label={m.campaign_words_search()} name="q" type="search" defaultValue={text} maxLength={100} />
        <Button>{m.desk_audit_find()}</Button>
        {mayEdit && (
          <LinkButton tone="go" to={`${WORDS_PATH}/tu/moi`}>
            {m.campaign_words_new()}
          </LinkButton>
        )}
      </Form>
      <p className="soft">{synonyms.length === 0 ? m.campaign_words_none() : m.campaign_words_count({ count: total })}</p>
      {synonyms.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.campaign_words_tab_synonyms()}>
          <table className="tbl words">
            <thead>
              <tr>
                <th scope="col">{m.campaign_words_says()}</th>
                <th scope="col">{m.campaign_words_kind()}</th>
                <th scope="col">{m.campaign_words_means()}</th>
              </tr>
            </thead>
            <tbody>
              {synonyms.map(({ id, kind, says, means }) => (
                <tr key={id}>
                  <td>{mayEdit ? <Link to={`${WORDS_PATH}/tu/${id}`}>{says.join(', ')}</Link> : says.join(', ')}</td>
                  <td>{kind === 'same' ? m.campaign_words_same() : m.campaign_words_narrow()}</td>
                  <td>{kind === 'narrow' && means.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery(WORDS_PATH, { q: text }, at)} />
    </>
  );
}
