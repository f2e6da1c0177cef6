import { data, Form, Link } from 'react-router';
import { formatDateTime, isDay } from '#app/domain/time/hanoi.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { type AuditEntry, listAuditEvents } from '#app/services/audit/list-audit-events.server.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { withQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/trail';
import { columnName } from './column-words.ts';
import { subjectName, subjectWords } from './subject-words.ts';
import { valueWords } from './value-words.ts';

const PATH = '/quan-tri/nhat-ky';
const deedWords = { insert: m.desk_audit_insert, update: m.desk_audit_update, delete: m.desk_audit_delete };

export const meta = () => privateMeta(m.desk_audit_title());

/** `sau` is where the page before ended. */
function readAfter(text: string | null): { at: Date; id: string } | null {
  const [at, id] = text?.split('_') ?? [];
  const instant = new Date(Number(at));
  return id && isUuid(id) && !Number.isNaN(instant.getTime()) ? { at: instant, id } : null;
}

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = (name: string) => url.searchParams.get(name)?.slice(0, 200) ?? '';
  const shown = { text: asked('q'), subject: asked('loai'), row: asked('dong'), from: asked('tu'), to: asked('den') };
  const day = (text: string) => (isDay(text) ? text : null);
  const list = await listAuditEvents(context.get(viewerContext), {
    text: shown.text, subject: shown.subject || null, subjectId: shown.row || null, from: day(shown.from), to: day(shown.to), after: readAfter(url.searchParams.get('sau')),
  });
  if (!list) throw data(null, { status: 404 });
  return { ...list, shown, isFirst: !url.searchParams.has('sau'), wrongDays: { from: shown.from !== '' && !isDay(shown.from), to: shown.to !== '' && !isDay(shown.to) } };
}

type Shown = Route.ComponentProps['loaderData']['shown'];
const addressOf = ({ text, subject, row, from, to }: Shown, after?: AuditEntry): string =>
  withQuery(PATH, { q: text, loai: subject, dong: row, tu: from, den: to, sau: after ? `${after.at.getTime()}_${after.id}` : '' });

export default function Trail({ loaderData: { entries, names, more, shown, isFirst, wrongDays } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.desk_audit_title()}</h1>
      <p className="say">{m.desk_audit_lead()}</p>
      <Form className="trail__find" method="get" role="search" key={addressOf(shown)}>
        {shown.row && <input type="hidden" name="dong" value={shown.row} />}
        <TextField label={m.desk_audit_search()} name="q" type="search" defaultValue={shown.text} maxLength={200} />
        <SelectField label={m.desk_audit_subject()} name="loai" defaultValue={shown.subject}>
          <option value="">{m.desk_audit_all()}</option>
          {Object.entries(subjectWords).map(([subject, words]) => (
            <option key={subject} value={subject}>
              {words()}
            </option>
          ))}
        </SelectField>
        <TextField label={m.desk_audit_from()} name="tu" type="date" defaultValue={shown.from} errors={wrongDays.from ? [m.desk_audit_bad_day()] : null} />
        <TextField label={m.desk_audit_to()} name="den" type="date" defaultValue={shown.to} errors={wrongDays.to ? [m.desk_audit_bad_day()] : null} />
        <Button>{m.desk_audit_find()}</Button>
      </Form>
      {entries.length === 0 ? (
        <p className="say">{m.desk_audit_none()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.desk_audit_title()}>
          <table className="tbl trail">
            <thead>
              <tr>
                <th scope="col">{m.desk_audit_when()}</th>
                <th scope="col">{m.desk_audit_who()}</th>
                <th scope="col">{m.desk_audit_what()}</th>
                <th scope="col">{m.desk_audit_village()}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} names={names} story={addressOf({ text: '', subject: entry.subject, row: entry.subjectId, from: '', to: '' })} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav className="trail__further" aria-label={m.desk_audit_more()}>
        {!isFirst && <Link to={addressOf(shown)}>{m.desk_audit_first()}</Link>}
        {more && <Link to={addressOf(shown, entries.at(-1))}>{m.desk_audit_more()}</Link>}
      </nav>
    </>
  );
}

type Told = { entry: AuditEntry; names: Readonly<Record<string, string>>; story: string };

function Entry({ entry, names, story }: Told) {
  return (
    <tr>
      <td>{formatDateTime(entry.at, getLocale())}</td>
      <td>{entry.actorName || m.desk_audit_nobody()}</td>
      <td>
        <Deed entry={entry} names={names} story={story} />
      </td>
      <td>{entry.villageName && splitVillageName(entry.villageName).name}</td>
    </tr>
  );
}

/** What was done in one line; each value before and after behind it. */
function Deed({ entry: { deed, subject, subjectName: name, changes }, names, story }: Told) {
  return (
    <details>
      <summary>
        {`${deedWords[deed]()} ${subjectName(subject)} ${name}`} <span className="soft">{m.desk_audit_changes({ count: changes.length })}</span>
      </summary>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{m.desk_audit_column()}</th>
            <th scope="col">{m.desk_audit_before()}</th>
            <th scope="col">{m.desk_audit_after()}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ column, before, after }) => (
            <tr key={column}>
              <th scope="row">{columnName(column) ?? <code>{column}</code>}</th>
              <td>{valueWords(column, before, names)}</td>
              <td>{valueWords(column, after, names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Link to={story}>{m.desk_audit_story()}</Link>
    </details>
  );
}
