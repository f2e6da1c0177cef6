import { data, href } from 'react-router';
import { can } from '#app/domain/access/policy.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { listListingChoices } from '#app/services/listings/list-listing-choices.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { useVisit } from '#app/ui/use-visit.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/editor';
import { answerEditor } from './answer-editor.server.ts';
import { ListingForm } from './listing-form.tsx';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.draft.content.name || m.listing_untitled());

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const [draft, choices] = await Promise.all([getDraft(viewer, studio.id, params.draft), listListingChoices(viewer, studio)]);
  if (!draft || !choices) throw data(null, { status: 404 });
  return {
    draft: { ...draft, savedAt: draft.savedAt?.toISOString() ?? null },
    choices,
    villageId: studio.village.id,
    village: studio.village.name,
    mayEdit: can(viewer, 'product.edit', subjectOf(studio)).allowed,
    mayPublish: can(viewer, 'product.publish', subjectOf(studio)).allowed && studio.status === 'verified',
    done: url.searchParams.get('xong'),
    today: hanoiDay(new Date()),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  return answerEditor({ viewer, studio, draftId: params.draft, form: await request.formData() });
}

export default function Editor({ loaderData, actionData, params: { workshop, draft } }: Route.ComponentProps) {
  // What is typed stays while the form is answered with what is wrong; another visit begins with what is saved.
  const visit = useVisit(actionData !== undefined);
  return <ListingForm key={`${draft} ${visit}`} {...loaderData} workshop={workshop} answer={actionData} address={href('/xuong-cua-toi/:workshop/hang/soan/:draft', { workshop, draft })} />;
}
