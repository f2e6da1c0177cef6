import { data, href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { goOn } from '#app/ui/form-answer.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/new-artisan';
import { ArtisanForm, newArtisan } from './artisan-form.tsx';
import { answerSave } from './save-answer.server.ts';

export const meta = () => privateMeta(m.profile_artisan_add());

export const loader = ({ context }: Route.LoaderArgs) => ({ workshop: context.get(studioContext).studio.slug, id: crypto.randomUUID() });

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const id = String(form.get('id') ?? '');
  const answer = await answerSave(viewer, studio.id, id, form);
  if ('result' in answer) return data({ result: answer.result, id }, { status: answer.status });
  return goOn(`${href('/xuong-cua-toi/:workshop/nghe-nhan/:artisan', { ...params, artisan: answer.id })}?xong=them`);
}

export default function NewArtisan({ loaderData: { workshop, id }, actionData }: Route.ComponentProps) {
  return (
    <>
      <BackToWorkshop workshop={workshop} to={href('/xuong-cua-toi/:workshop/nghe-nhan', { workshop })} name={m.profile_artisans_title()} />
      <h1>{m.profile_artisan_add()}</h1>
      <p className="soft mb-6">{m.profile_artisan_new_lead()}</p>
      <div className="narrowform">
        <ArtisanForm profile={newArtisan} result={actionData?.result} id={actionData?.id ?? id} save={m.profile_artisan_save_new()} />
      </div>
    </>
  );
}
