import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, type ShouldRevalidateFunctionArgs } from 'react-router';
import { z } from 'zod';
import { returnPath } from '#app/domain/access/return-path.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getSecondFactor } from '#app/services/accounts/get-second-factor.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { showSecondFactor } from '#app/services/accounts/show-second-factor.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { frameLinks } from '#app/ui/document/frame-links.ts';
import { TextField } from '#app/ui/field.tsx';
import { again, goOn, tooMany } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import stylesheet from '../desk.css?url';
import type { Route } from './+types/second-factor';
import { DeskTop } from './desk-top.tsx';

const DESK = '/quan-tri';
const schema = z.object({ code: z.string(m.desk_factor_missing()).max(40), tiep: z.string().optional() });
const hideFields = ['code'];

export const links: Route.LinksFunction = () => frameLinks(stylesheet);
export const meta = () => privateMeta(m.desk_factor_title());
export const headers = keptByNobody;

/** Only to the desk: a link that somebody sent leads nowhere else. */
const onward = (asked: string | null | undefined) => (asked?.startsWith(DESK) ? returnPath(asked) : DESK);

export async function loader({ request, url }: Route.LoaderArgs) {
  const viewer = await getViewer(request);
  if (viewer.userId === null) throw askToSignIn(request, url);
  const state = await getSecondFactor(viewer);
  if (!state) throw data(null, { status: 404 });
  const tiep = onward(url.searchParams.get('tiep'));
  if (!viewer.awaitsSecondFactor) throw goOn(tiep);
  return { state, tiep };
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') return again(submission.reply({ hideFields }));
  const verdict = await showSecondFactor(await getViewer(request), submission.value.code, request.headers);
  if (verdict.ok) {
    if (!verdict.paperCodes) return goOn(onward(submission.value.tiep));
    return data({ result: submission.reply({ hideFields }), paperCodes: verdict.paperCodes });
  }
  if (verdict.code === 'too-many-attempts') return tooMany(submission, verdict.retryAfterSeconds, hideFields);
  if (verdict.code === 'not-allowed' || verdict.code === 'sign-in') throw data(null, { status: 404 });
  const words = verdict.code === 'used' ? m.desk_factor_used() : verdict.code === 'unreadable' ? m.desk_factor_unreadable() : m.desk_factor_wrong();
  return again(submission.reply({ fieldErrors: { code: [words] }, hideFields }));
}

/** No loader runs after the action that shows the paper codes: it would lead away from them. */
export const shouldRevalidate = ({ actionResult }: ShouldRevalidateFunctionArgs) => !(actionResult as { paperCodes?: string[] } | undefined)?.paperCodes;

export default function SecondFactor({ loaderData: { state, tiep }, actionData }: Route.ComponentProps) {
  const paperCodes = (actionData as { paperCodes?: string[] } | undefined)?.paperCodes;
  return (
    <div className="desk">
      <DeskTop />
      <main id="chinh" tabIndex={-1} className="desk__body factor">
        {paperCodes ? <PaperCodes codes={paperCodes} tiep={tiep} /> : <CodeForm state={state} tiep={tiep} result={actionData?.result} />}
      </main>
    </div>
  );
}

function CodeForm({ state, tiep, result }: { state: Route.ComponentProps['loaderData']['state']; tiep: string; result: NonNullable<Route.ComponentProps['actionData']>['result'] | undefined }) {
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'lop-hai', lastResult: result });
  return (
    <>
      <h1>{state.set ? m.desk_factor_title() : m.desk_factor_set_title()}</h1>
      <p className="factor__lead">{state.set ? m.desk_factor_lead() : m.desk_factor_set_lead()}</p>
      {!state.set && (
        <div className="factor__key">
          <img src={`data:image/svg+xml,${encodeURIComponent(state.qr)}`} alt={m.desk_factor_qr()} width={200} height={200} />
          <p>
            {m.desk_factor_by_hand()} <code>{state.secret.match(/.{1,4}/g)!.join(' ')}</code>
          </p>
        </div>
      )}
      {state.set && state.demoCode && (
        <Notice>
          {m.desk_factor_demo()} <code>{state.demoCode}</code>
        </Notice>
      )}
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        <input type="hidden" name="tiep" value={tiep} />
        <TextField label={state.set ? m.desk_factor_code() : m.desk_factor_first_code()} name="code" inputMode={state.set ? 'text' : 'numeric'} autoComplete="one-time-code" maxLength={40} errors={fields.code.errors} hint={state.set ? m.desk_factor_paper_hint() : undefined} required />
        <Button tone="go" size="big" full>
          {m.desk_factor_button()}
        </Button>
      </Form>
    </>
  );
}

function PaperCodes({ codes, tiep }: { codes: readonly string[]; tiep: string }) {
  return (
    <>
      <h1>{m.desk_factor_paper_title()}</h1>
      <p className="factor__lead" role="status">
        {m.desk_factor_paper_lead()}
      </p>
      <ul className="factor__paper">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <LinkButton tone="go" size="big" full to={tiep}>
        {m.desk_factor_paper_kept()}
      </LinkButton>
    </>
  );
}
