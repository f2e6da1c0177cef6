import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form } from 'react-router';
import { z } from 'zod';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { resetSecondFactor } from '#app/services/accounts/reset-second-factor.server.ts';
import { changeRole, type RoleDeed, type RoleVerdict } from '#app/services/roles/change-role.server.ts';
import { type DeskPerson, listDeskPeople } from '#app/services/roles/list-desk-people.server.ts';
import { listVillages } from '#app/services/villages/list-villages.server.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { again, goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/roles';

const PATH = '/quan-tri/quyen';
/** The role over everything, beside the slugs of villages: no village is called so. */
const WHOLE_MARKET = '*';

const grant = z.object({ viec: z.literal('giao'), email: z.string(m.desk_roles_email_missing()).max(500), vai: z.string(m.desk_roles_no_village()) });
const take = z.object({ viec: z.literal('thoi'), nguoi: z.uuid(), vai: z.string() });
const reset = z.object({ viec: z.literal('dat-lai'), nguoi: z.uuid() });

export const meta = () => privateMeta(m.desk_roles_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = readPage(url);
  const [list, villages] = await Promise.all([listDeskPeople(context.get(viewerContext), page), listVillages()]);
  if (!list || (page > 1 && list.people.length === 0)) throw data(null, { status: 404 });
  return { ...list, page, villages: villages.map(({ slug, name, area }) => ({ slug, name, area: area.name })), done: url.searchParams.get('xong') };
}

const readRole = (vai: string): RoleDeed['role'] => (vai === WHOLE_MARKET ? { kind: 'administrator' } : { kind: 'curator', village: vai });

export async function action({ request, context }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: z.discriminatedUnion('viec', [grant, take, reset]) });
  if (submission.status !== 'success') return again(submission.reply());
  const order = submission.value;
  if (order.viec === 'dat-lai') {
    const verdict = await resetSecondFactor(viewer, order.nguoi);
    // Reset already is as good as reset now.
    if (!verdict.ok && verdict.code !== 'not-found') throw data(null, { status: verdict.code === 'own' ? 409 : 403 });
    return goOn(`${PATH}?xong=dat-lai`);
  }
  const verdict = await changeRole(viewer, order.viec === 'giao' ? { deed: 'grant', email: order.email, role: readRole(order.vai) } : { deed: 'take', userId: order.nguoi, role: readRole(order.vai) });
  if (verdict.ok) return goOn(`${PATH}?xong=${order.viec}`);
  if (verdict.code === 'sign-in' || verdict.code === 'not-allowed') throw data(null, { status: 403 });
  return again(submission.reply(wordsFor(verdict.code)), verdict.code === 'last-administrator' ? 409 : 400);
}

type Refused = Exclude<Extract<RoleVerdict, { ok: false }>['code'], 'sign-in' | 'not-allowed'>;

function wordsFor(code: Refused): { fieldErrors?: Record<string, string[]>; formErrors?: string[] } {
  switch (code) {
    case 'no-such-person':
      return { fieldErrors: { email: [m.desk_roles_no_person()] } };
    case 'unconfirmed':
      return { fieldErrors: { email: [m.desk_roles_unconfirmed()] } };
    case 'no-such-village':
      return { fieldErrors: { vai: [m.desk_roles_no_village()] } };
    case 'last-administrator':
      return { formErrors: [m.desk_roles_last()] };
  }
}

const doneWords: Record<string, () => string> = { giao: m.desk_roles_given, thoi: m.desk_roles_taken, 'dat-lai': m.desk_roles_was_reset };

export default function Roles({ loaderData: { people, pages, page, villages, done }, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof grant>>({ id: 'giao-viec', lastResult: actionData?.result });
  const areas = [...new Set(villages.map(({ area }) => area))].toSorted((a, b) => a.localeCompare(b, 'vi'));
  return (
    <>
      <h1>{m.desk_roles_title()}</h1>
      <p className="say">{m.desk_roles_lead()}</p>
      {!actionData && done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      <Refusal form={form} />
      <Form key={`${done} ${people.length}`} className="roles__give" method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <TextField label={m.desk_roles_email()} name="email" type="email" autoComplete="off" defaultValue={fields.email.initialValue} errors={fields.email.errors} required />
        <SelectField label={m.desk_roles_role()} name="vai" defaultValue={fields.vai.initialValue} errors={fields.vai.errors} required>
          <option value="">{m.desk_roles_pick()}</option>
          {areas.map((area) => (
            <optgroup key={area} label={area}>
              {villages.map((village) => village.area === area && <option key={village.slug} value={village.slug}>{m.desk_roles_of_village({ village: village.name })}</option>)}
            </optgroup>
          ))}
          <option value={WHOLE_MARKET}>{m.desk_roles_administrator()}</option>
        </SelectField>
        <Button tone="go" name="viec" value="giao">
          {m.desk_roles_give()}
        </Button>
      </Form>
      <div className="scroll" tabIndex={0} role="region" aria-label={m.desk_roles_title()}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{m.desk_roles_name()}</th>
              <th scope="col">{m.desk_roles_role()}</th>
              <th scope="col">{m.desk_roles_factor()}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      </div>
      <Pagination page={page} pages={pages} to={(at) => (at === 1 ? PATH : `${PATH}?trang=${at}`)} />
    </>
  );
}

function Person({ person: { id, name, email, administrator, villages, secondFactor, isSelf } }: { person: DeskPerson }) {
  const roles = [...(administrator ? [{ vai: WHOLE_MARKET, words: m.desk_roles_administrator() }] : []), ...villages.map((village) => ({ vai: village.slug, words: m.desk_roles_of_village({ village: splitVillageName(village.name).name }) }))];
  return (
    <tr>
      <td>
        <b>{name}</b>
        <br />
        <span className="soft">{email}</span>
      </td>
      <td>
        <ul className="roles__of">
          {roles.map(({ vai, words }) => (
            <li key={vai}>
              {words}
              <details>
                <summary aria-label={m.desk_roles_take_of({ what: words, name })}>{m.desk_roles_take()}</summary>
                <Form method="post">
                  <input type="hidden" name="nguoi" value={id} />
                  <input type="hidden" name="vai" value={vai} />
                  <Button tone="quiet" name="viec" value="thoi">
                    {m.desk_roles_take_of({ what: words, name })}
                  </Button>
                </Form>
              </details>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {secondFactor ? m.desk_roles_factor_on() : m.desk_roles_factor_off()}
        {secondFactor && !isSelf && (
          <details>
            <summary aria-label={m.desk_roles_reset_of({ name })}>{m.desk_roles_reset()}</summary>
            <p>{m.desk_roles_reset_lead()}</p>
            <Form method="post">
              <input type="hidden" name="nguoi" value={id} />
              <Button tone="quiet" name="viec" value="dat-lai">
                {m.desk_roles_reset_of({ name })}
              </Button>
            </Form>
          </details>
        )}
      </td>
    </tr>
  );
}
