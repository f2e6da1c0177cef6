import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { claimTitle } from '#app/services/artisans/claim-title.server.ts';
import { getOwnArtisan, type OwnArtisanPage } from '#app/services/artisans/get-own-artisan.server.ts';
import { removeArtisan } from '#app/services/artisans/remove-artisan.server.ts';
import { setPortrait } from '#app/services/artisans/set-portrait.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { Button } from '#app/ui/button.tsx';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { again, goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { MakerFace } from '#app/ui/maker-face.tsx';
import { calling } from '#app/ui/maker-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { useVisit } from '#app/ui/use-visit.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import { paperWords, photoWords } from '../workshop/file-words.ts';
import { givenFile } from '../workshop/given-file.ts';
import { PhotoForm } from '../workshop/photo-form.tsx';
import { titleWords } from '../workshop/profile-words.ts';
import type { Route } from './+types/artisan';
import { ArtisanForm } from './artisan-form.tsx';
import { answerSave } from './save-answer.server.ts';
import { TitleClaim, titleSchema } from './title-claim.tsx';

export const meta: Route.MetaFunction = ({ loaderData }) => privateMeta(loaderData?.artisan.profile.name ?? m.profile_artisans_title());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const artisan = await getOwnArtisan(viewer, subjectOf(studio), params.artisan);
  if (!artisan) throw data(null, { status: 404 });
  return { artisan, workshop: studio.slug, shown: studio.status === 'verified', done: url.searchParams.get('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const known = await getOwnArtisan(viewer, subjectOf(studio), params.artisan);
  if (!known) throw data(null, { status: 404 });
  const form = await request.formData();
  const here = href('/xuong-cua-toi/:workshop/nghe-nhan/:artisan', params);
  const what = form.getAll('viec').at(-1);
  switch (what) {
    case 'anh':
    case 'bo-anh': {
      const rate = what === 'anh' ? await limitRate('own-photo-upload', context.get(clientAddressContext)) : null;
      if (rate?.ok === false) return data({ photo: tooManyWords(rate.retryAfterSeconds) }, tooOften(rate));
      const verdict = await setPortrait(viewer, known.id, what === 'anh' ? (await givenFile(form, 'anh')).bytes : null);
      if (verdict.ok) return goOn(`${here}?xong=anh`);
      if (verdict.code === 'sign-in' || verdict.code === 'not-allowed' || verdict.code === 'not-found') throw data(null, { status: 403 });
      return data({ photo: photoWords(verdict.code) }, { status: verdict.code === 'busy' ? 503 : 400 });
    }
    case 'danh-hieu': {
      const submission = parseWithZod(form, { schema: titleSchema });
      if (submission.status !== 'success') throw data(null, { status: 400 });
      const rate = await limitRate('paper-upload', context.get(clientAddressContext));
      if (!rate.ok) return data({ title: submission.reply({ fieldErrors: { 'quyet-dinh': [tooManyWords(rate.retryAfterSeconds)] } }) }, tooOften(rate));
      const verdict = await claimTitle(viewer, known.id, submission.value, await givenFile(form, 'quyet-dinh'));
      if (verdict.ok) return goOn(`${here}?xong=danh-hieu`);
      if (verdict.code === 'waiting') return data({ title: submission.reply({ formErrors: [m.profile_claim_already()] }) }, { status: 409 });
      if (verdict.code !== 'invalid') throw data(null, { status: 403 });
      return data({ title: submission.reply({ fieldErrors: { ...titleWords(verdict.errors), ...(verdict.paper && { 'quyet-dinh': [paperWords(verdict.paper)] }) } }) }, { status: 400 });
    }
    case 'bo': {
      const verdict = await removeArtisan(viewer, known.id);
      if (verdict.ok) return goOn(`${href('/xuong-cua-toi/:workshop/nghe-nhan', params)}?xong=bo`);
      if (verdict.code !== 'has-works' && verdict.code !== 'titled') throw data(null, { status: 403 });
      return data({ removal: verdict.code === 'titled' ? m.profile_artisan_remove_titled() : m.profile_artisan_has_works() }, { status: 409 });
    }
    default: {
      const answer = await answerSave(viewer, studio.id, known.id, form);
      return 'result' in answer ? again(answer.result, answer.status) : goOn(`${here}?xong=luu`);
    }
  }
}

const saved: Record<string, () => string> = { luu: m.profile_saved, them: m.profile_artisan_added, anh: m.profile_photo_saved, 'danh-hieu': m.profile_claim_sent };

export default function Artisan({ loaderData: { artisan, workshop, shown, done }, actionData }: Route.ComponentProps) {
  const answer: { result?: SubmissionResult; photo?: string; title?: SubmissionResult; removal?: string } = actionData ?? {};
  const visit = useVisit(actionData !== undefined);
  const said = done && saved[done];
  return (
    <>
      <BackToWorkshop workshop={workshop} to={href('/xuong-cua-toi/:workshop/nghe-nhan', { workshop })} name={m.profile_artisans_title()} />
      <h1>{artisan.profile.name}</h1>
      <p className="soft">
        {calling({ title: artisan.title, trade: artisan.profile.trade })}
        {shown && (
          <>
            {' · '}
            <Link className="link" to={href('/nghe-nhan/:artisan', { artisan: artisan.slug })}>
              {m.profile_see_page()}
            </Link>
          </>
        )}
      </p>
      {said && !actionData && (
        <div className="mt-4">
          <Notice tone="done" live>
            {said()}
          </Notice>
        </div>
      )}
      <div className="narrowform">
        <h2>{m.profile_portrait_title()}</h2>
        <PhotoForm
          figure={<MakerFace face={artisan} size={160} />}
          has={artisan.portrait !== null}
          choose={artisan.portrait ? m.profile_photo_change() : m.profile_photo_choose()}
          hint={m.profile_portrait_hint()}
          error={answer.photo}
        />
        <h2>{m.profile_artisan_words()}</h2>
        <ArtisanForm key={visit} profile={artisan.profile} result={answer.result} save={m.profile_save()} />
        <TitleClaim key={`${visit}-title`} artisan={artisan} result={answer.title} />
        <Works artisan={artisan} workshop={workshop} />
        <Removal artisan={artisan} refused={answer.removal} />
      </div>
    </>
  );
}

function Works({ artisan: { works } }: { artisan: OwnArtisanPage; workshop: string }) {
  return (
    <section>
      <h2>{m.profile_works_title()}</h2>
      {works.total === 0 ? (
        <p className="soft">{m.profile_works_none()}</p>
      ) : (
        <>
          <p className="soft mb-2">{m.profile_works_count({ count: formatNumber(works.total, getLocale()) })}</p>
          <ul className="plainlist">
            {works.newest.map(({ slug, name, published }) => (
              <li key={slug}>{published ? <Link to={href('/san-pham/:product', { product: slug })}>{name}</Link> : <span>{m.profile_work_hidden({ name })}</span>}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Removal({ artisan, refused }: { artisan: OwnArtisanPage; refused: string | undefined }) {
  const isTitled = artisan.title !== null || artisan.claim?.status === 'submitted';
  return (
    <details className="removal" open={refused !== undefined}>
      <summary>{m.profile_artisan_remove()}</summary>
      {refused && (
        <Notice tone="bad" live>
          {refused}
        </Notice>
      )}
      <p className="soft my-3">{isTitled ? m.profile_artisan_remove_titled() : artisan.works.total > 0 ? m.profile_artisan_has_works() : m.profile_artisan_remove_text({ name: artisan.profile.name })}</p>
      {artisan.works.total === 0 && !isTitled && (
        <Form method="post">
          <Button name="viec" value="bo" full>
            {m.profile_artisan_remove_sure()}
          </Button>
        </Form>
      )}
    </details>
  );
}
