import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, href } from 'react-router';
import type { z } from 'zod';
import { isEditable } from '#app/domain/joining/application.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import { getApplication } from '#app/services/joining/get-application.server.ts';
import { saveApplicationDetails } from '#app/services/joining/save-application-details.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { passwordField } from '#app/ui/contact-fields.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { PasswordField } from '#app/ui/password-field.tsx';
import { asksForCommunes } from '#app/ui/places/place-fields.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/edit-details';
import { DetailsFields } from './details-fields.tsx';
import { detailsSchema, type DetailsShown, shownDetails } from './details-form.ts';
import { detailsWords } from './details-words.ts';
import { listChoices } from './list-choices.server.ts';
import { detailsAnswer } from './details-answer.ts';

export const meta = () => privateMeta(m.joining_details_title());

const schema = detailsSchema.extend({ password: passwordField.default('') });
const hideFields = ['password'];
const application = (workshop: string) => href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop });

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  if (studio.role === 'staff') throw data(null, { status: 403 });
  const [found, choices] = await Promise.all([getApplication(viewer, studio), listChoices()]);
  if (!found) throw data(null, { status: 404 });
  if (!isEditable(found.status)) throw goOn(application(params.workshop));
  const { commune, province, phone, email, registrationNumber, ...rest } = found.details;
  const details: DetailsShown = { ...rest, village: studio.village.slug, phone: formatPhone(phone), email: email ?? '', registrationNumber: registrationNumber ?? '', provinceCode: province.code, communeCode: commune.code };
  return { ...choices, details, communes: await listCommunes(province.code) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const communes = await listCommunes(submission.value.provinceCode);
  if (asksForCommunes(form)) return { result: submission.reply({ fieldErrors: {}, hideFields }), communes };
  const verdict = await saveApplicationDetails(viewer, studio, submission.value, request.headers);
  if (verdict.ok) return goOn(application(params.workshop));
  const told = detailsAnswer(submission, verdict, detailsWords);
  return told ? data({ result: told.result, communes }, { status: told.status }) : goOn(application(params.workshop));
}

export default function EditDetails({ loaderData, actionData, params }: Route.ComponentProps) {
  const sent = actionData?.result.initialValue as Record<string, unknown> | undefined;
  const [form, field] = useForm<z.input<typeof schema>>({ id: 'thong-tin', lastResult: actionData?.result });
  return (
    <div className="joining">
      <h1>{m.joining_details_title()}</h1>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <Refusal form={form} />
        <DetailsFields shown={shownDetails(sent, loaderData.details)} fields={field} villages={loaderData.villages} provinces={loaderData.provinces} communes={actionData?.communes ?? loaderData.communes} />
        <section className="group">
          <PasswordField label={m.joining_password()} hint={m.joining_password_for_tax_code()} name="password" autoComplete="current-password" errors={field.password.errors} />
        </section>
        <div className="joining__act">
          <Button tone="go" size="big" full>
            {m.joining_save()}
          </Button>
          <LinkButton tone="quiet" size="big" full to={application(params.workshop)}>
            {m.joining_back_to_application()}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
