import { data, href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { chooseMaker } from '#app/services/listings/choose-maker.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import { draftPath } from '../listing/draft-path.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/new-artisan';
import { ArtisanForm, newArtisan } from './artisan-form.tsx';
import { answerSave } from './save-answer.server.ts';

export const meta = () => privateMeta(m.profile_artisan_add());

export function loader({ context, url }: Route.LoaderArgs) {
  const { slug } = context.get(studioContext).studio;
  return { workshop: slug, id: crypto.randomUUID(), draft: draftPath(slug, url.searchParams.get('tiep'))?.path ?? null };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const id = String(form.get('id') ?? '');
  const answer = await answerSave(viewer, studio.id, id, form);
  if ('result' in answer) return data({ result: answer.result, id }, { status: answer.status });
  // Whoever was writing a listing goes on with it, with the person whom they came here to add.
  const draft = draftPath(studio.slug, String(form.get('tiep') ?? ''));
  if (draft) return goOn((await chooseMaker(viewer, studio.id, draft.draftId, answer.id)).ok ? `${draft.path}?xong=nguoi-lam` : draft.path);
  return goOn(`${href('/xuong-cua-toi/:workshop/nghe-nhan/:artisan', { ...params, artisan: answer.id })}?xong=them`);
}

export default function NewArtisan({ loaderData: { workshop, id, draft }, actionData }: Route.ComponentProps) {
  return (
    <>
      {draft ? <BackToWorkshop workshop={workshop} to={draft} name={m.profile_artisan_back_to_draft()} /> : <BackToWorkshop workshop={workshop} to={href('/xuong-cua-toi/:workshop/nghe-nhan', { workshop })} name={m.profile_artisans_title()} />}
      <h1>{m.profile_artisan_add()}</h1>
      <p className="soft mb-6">{m.profile_artisan_new_lead()}</p>
      <div className="narrowform">
        <ArtisanForm profile={newArtisan} result={actionData?.result} id={actionData?.id ?? id} onward={draft} save={draft ? m.profile_artisan_save_to_draft() : m.profile_artisan_save_new()} />
      </div>
    </>
  );
}
