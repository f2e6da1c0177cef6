import { randomUUID } from 'node:crypto';
import { m } from '#app/i18n/paraglide/messages.js';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { villageContext } from '../village/village-context.ts';
import type { Route } from './+types/new-mark';
import { MarkForm } from './mark-form.tsx';
import { takeMark } from './take-mark.server.ts';

export const meta = () => privateMeta(m.mark_new());

/** Named before it is there, so that a form sent twice makes one. */
export const loader = () => ({ id: randomUUID() });

export async function action({ request, context }: Route.ActionArgs) {
  return takeMark(context.get(viewerContext), context.get(villageContext), await request.formData());
}

const EMPTY = { kind: '', name: '', number: '', owner: '', manager: '', filedOn: '', grantedOn: '', renewedThrough: '', goodsClasses: '' };

export default function NewMark({ loaderData: { id }, actionData }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.mark_new()}</h1>
      <p className="say">{m.mark_new_lead()}</p>
      <MarkForm id={id} version={0} typed={EMPTY} kept={null} answer={actionData?.mark ?? undefined} />
    </>
  );
}
