import { randomUUID } from 'node:crypto';
import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, href } from 'react-router';
import { z } from 'zod';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getAccount } from '#app/services/accounts/get-account.server.ts';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import { applyForWorkshop, MOST_OPEN_APPLICATIONS } from '#app/services/joining/apply-for-workshop.server.ts';
import { Button } from '#app/ui/button.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { asksForCommunes } from '#app/ui/places/place-fields.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/open-workshop';
import { DetailsFields } from './details-fields.tsx';
import { detailsSchema, emptyDetails, shownDetails } from './details-form.ts';
import { detailsWords } from './details-words.ts';
import { listChoices } from './list-choices.server.ts';

export const meta = () => privateMeta(m.joining_open_title());

const schema = detailsSchema.extend({ key: z.uuid() });

/** Where most villages are: one choice less. */
const home = '01';

export async function loader({ context, url }: Route.LoaderArgs) {
  const [account, choices] = await Promise.all([getAccount(context.get(viewerContext)), listChoices()]);
  const village = choices.villages.some(({ slug }) => slug === url.searchParams.get('lang')) ? url.searchParams.get('lang')! : '';
  const details = { ...emptyDetails, village, provinceCode: home, phone: account?.phone ? formatPhone(account.phone) : '', email: account?.email ?? '' };
  return { ...choices, details, communes: await listCommunes(home), key: randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const communes = await listCommunes(submission.value.provinceCode);
  if (asksForCommunes(form)) return { result: submission.reply({ fieldErrors: {} }), communes };
  const verdict = await applyForWorkshop(context.get(viewerContext), submission.value);
  if (verdict.ok) return goOn(href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop: verdict.slug }));
  switch (verdict.code) {
    case 'invalid':
      return data({ result: submission.reply({ fieldErrors: detailsWords(verdict.errors) }), communes }, { status: 400 });
    case 'too-many':
      return data({ result: submission.reply({ formErrors: [m.joining_open_too_many({ most: MOST_OPEN_APPLICATIONS })] }), communes }, { status: 409 });
    default:
      throw data(null, { status: verdict.code === 'key-taken' ? 409 : 403 });
  }
}

export default function OpenWorkshop({ loaderData, actionData }: Route.ComponentProps) {
  const sent = actionData?.result.initialValue as Record<string, unknown> | undefined;
  const [form, field] = useForm<z.input<typeof detailsSchema>>({ id: 'mo-xuong', lastResult: actionData?.result });
  return (
    <div className="joining">
      <h1>{m.joining_open_title()}</h1>
      <p className="joining__lead">{m.joining_open_lead()}</p>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        <input type="hidden" name="key" value={typeof sent?.key === 'string' ? sent.key : loaderData.key} />
        <DetailsFields shown={shownDetails(sent, loaderData.details)} fields={field} villages={loaderData.villages} provinces={loaderData.provinces} communes={actionData?.communes ?? loaderData.communes} />
        <p className="joining__lead">{m.joining_open_next()}</p>
        <Button tone="go" size="big" full>
          {m.joining_open_button()}
        </Button>
      </Form>
    </div>
  );
}
