// The workshop's own page, as it is written and as shoppers will see it.
import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useState } from 'react';
import { data, Form, href, Link } from 'react-router';
import { z } from 'zod';
import { PROFILE_LIMITS, readYear, type TypedProfile } from '#app/domain/workshops/profile.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { getOwnProfile, type OwnProfile } from '#app/services/workshops/get-own-profile.server.ts';
import { saveWorkshopProfile } from '#app/services/workshops/save-workshop-profile.server.ts';
import { setWorkshopPhoto } from '#app/services/workshops/set-workshop-photo.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { Button } from '#app/ui/button.tsx';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { TextArea, TextField } from '#app/ui/field.tsx';
import { again, goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { Refusal } from '#app/ui/refusal.tsx';
import { useVisit } from '#app/ui/use-visit.ts';
import { WorkshopFace } from '#app/ui/workshop-face.tsx';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/public-page';
import { BackToWorkshop } from './back-to-workshop.tsx';
import { photoWords } from './file-words.ts';
import { givenFile } from './given-file.ts';
import { PhotoForm } from './photo-form.tsx';
import { profileWords } from './profile-words.ts';

const line = z.string().max(10_000).default('');
const schema = z.object({ name: line, story: line, storyEn: line, foundedYear: line, handlingDays: line, phone: line, email: line });

export const meta = () => privateMeta(m.profile_page_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const own = await getOwnProfile(viewer, studio.id);
  if (!own) throw data(null, { status: 404 });
  return { own, studio, done: url.searchParams.get('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const here = href('/xuong-cua-toi/:workshop/xuong/trang-xuong', params);
  const what = form.getAll('viec').at(-1);
  if (what === 'anh' || what === 'bo-anh') {
    const rate = what === 'anh' ? await limitRate('own-photo-upload', context.get(clientAddressContext)) : null;
    if (rate?.ok === false) return data({ photo: tooManyWords(rate.retryAfterSeconds) }, tooOften(rate));
    const verdict = await setWorkshopPhoto(viewer, studio.id, what === 'anh' ? (await givenFile(form, 'anh')).bytes : null);
    if (verdict.ok) return goOn(`${here}?xong=anh`);
    if (verdict.code === 'sign-in' || verdict.code === 'not-allowed') throw data(null, { status: 403 });
    return data({ photo: photoWords(verdict.code) }, { status: verdict.code === 'busy' ? 503 : 400 });
  }
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const verdict = await saveWorkshopProfile(viewer, studio.id, submission.value);
  if (verdict.ok) return goOn(`${here}?xong=luu`);
  if (verdict.code === 'held') return again(submission.reply({ fieldErrors: Object.fromEntries(verdict.fields.map((field) => [field, [m.profile_held()]])) }), 409);
  if (verdict.code !== 'invalid') throw data(null, { status: 403 });
  return again(submission.reply({ fieldErrors: profileWords(verdict.errors) }));
}

export default function PublicPage({ loaderData: { own, studio, done }, actionData }: Route.ComponentProps) {
  const result = actionData && 'result' in actionData ? actionData.result : undefined;
  const visit = useVisit(actionData !== undefined);
  const [typed, setTyped] = useState<TypedProfile>(own.profile);
  return (
    <>
      <BackToWorkshop workshop={studio.slug} />
      <h1>{m.profile_page_title()}</h1>
      {done && !actionData && (
        <Notice tone="done" live>
          {done === 'anh' ? m.profile_photo_saved() : m.profile_saved()}
        </Notice>
      )}
      {!own.mayEdit && <Notice tone="wait">{m.profile_read_only()}</Notice>}
      <div className="editsee">
        <div>
          <h2>{m.profile_photo_title()}</h2>
          <PhotoForm
            figure={own.photo ? <Picture picture={own.photo} sizes="(min-width: 1024px) 320px, 100vw" alt={m.workshop_photo_alt({ name: studio.name })} /> : <span className="photoform__none">{m.profile_photo_none()}</span>}
            has={own.photo !== null}
            choose={own.photo ? m.profile_photo_change() : m.profile_photo_choose()}
            hint={m.profile_photo_hint()}
            error={actionData && 'photo' in actionData ? actionData.photo : undefined}
            disabled={!own.mayEdit}
          />
          <h2>{m.profile_words_title()}</h2>
          <Words key={visit} own={own} result={result} onType={setTyped} />
        </div>
        <Preview own={own} typed={typed} studio={studio} />
      </div>
    </>
  );
}

function Words({ own: { profile, mayEdit }, result, onType }: { own: OwnProfile; result: SubmissionResult | undefined; onType: (typed: TypedProfile) => void }) {
  const [form, field] = useForm<TypedProfile>({ id: 'trang-xuong', lastResult: result, defaultValue: profile });
  const read = (at: HTMLFormElement) => onType({ ...profile, ...(Object.fromEntries(new FormData(at)) as Partial<TypedProfile>) });
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate onInput={(event) => read(event.currentTarget)}>
      <Refusal form={form} />
      <fieldset disabled={!mayEdit} className="plain">
        <TextField label={m.profile_name()} name="name" defaultValue={field.name.initialValue} errors={field.name.errors} maxLength={80} required />
        <TextArea label={m.profile_story()} hint={m.profile_story_hint(PROFILE_LIMITS.story)} name="story" rows={7} defaultValue={field.story.initialValue} errors={field.story.errors} required />
        <TextArea label={m.profile_story_en()} hint={m.profile_story_en_hint(PROFILE_LIMITS.story)} optional lang="en" name="storyEn" rows={5} defaultValue={field.storyEn.initialValue} errors={field.storyEn.errors} />
        <div className="two two--even">
          <TextField label={m.profile_founded()} optional name="foundedYear" inputMode="numeric" defaultValue={field.foundedYear.initialValue} errors={field.foundedYear.errors} maxLength={4} />
          <TextField label={m.profile_handling()} name="handlingDays" inputMode="numeric" defaultValue={field.handlingDays.initialValue} errors={field.handlingDays.errors} maxLength={3} required />
        </div>
        <p className="hint mb-4">{m.profile_handling_hint()}</p>
        <TextField label={m.profile_phone()} hint={m.profile_phone_hint()} type="tel" inputMode="tel" autoComplete="tel" name="phone" defaultValue={field.phone.initialValue} errors={field.phone.errors} maxLength={30} required />
        <TextField label={m.profile_email()} optional type="email" inputMode="email" autoComplete="email" name="email" defaultValue={field.email.initialValue} errors={field.email.errors} maxLength={254} />
        <Button tone="go" size="big" full>
          {m.profile_save()}
        </Button>
      </fieldset>
    </Form>
  );
}

/** As shoppers see it, in the village's colours, while it is typed. */
function Preview({ own, typed, studio }: { own: OwnProfile; typed: TypedProfile; studio: Studio }) {
  const [english, setEnglish] = useState(false);
  const founded = readYear(typed.foundedYear, { from: 1000, to: 9999 });
  const story = (english && typed.storyEn.trim()) || typed.story;
  return (
    <section className="preview" aria-labelledby="xem-thu">
      <div className="preview__head">
        <h2 id="xem-thu">{m.profile_preview()}</h2>
        {studio.status === 'verified' && (
          <Link className="link" to={href('/xuong/:workshop', { workshop: studio.slug })}>
            {m.profile_see_page()}
          </Link>
        )}
      </div>
      <div className="with-script preview__tongue" role="group" aria-label={m.profile_preview_language()}>
        <button type="button" aria-pressed={!english} onClick={() => setEnglish(false)}>
          {m.profile_vietnamese()}
        </button>
        <button type="button" aria-pressed={english} onClick={() => setEnglish(true)}>
          {m.profile_english()}
        </button>
      </div>
      <div className="preview__page" data-village={studio.village.slug} inert>
        <WorkshopFace
          level={3}
          workshop={{ name: typed.name, kind: own.kind, village: studio.village, story, foundedYear: founded.ok ? founded.year : null, photo: own.photo, isDemo: own.isDemo }}
        />
      </div>
    </section>
  );
}
