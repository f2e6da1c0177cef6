import { data, Form, href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { createDraft } from '#app/services/listings/create-draft.server.ts';
import { Button } from '#app/ui/button.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/new-listing';

export const meta = () => privateMeta(m.listing_new());

/** Where a new listing is asked for; whoever comes by its address is offered the same. */
export async function action({ context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const verdict = await createDraft(viewer, studio.id);
  if (!verdict.ok) throw data(null, { status: 403 });
  return goOn(href('/xuong-cua-toi/:workshop/hang/soan/:draft', { workshop: studio.slug, draft: verdict.draftId }));
}

export default function NewListing() {
  return (
    <Form method="post">
      <h1>{m.listing_new()}</h1>
      <p className="listing__lead">{m.listing_new_text()}</p>
      <Button tone="go" size="big" full>
        {m.listing_new_begin()}
      </Button>
    </Form>
  );
}
