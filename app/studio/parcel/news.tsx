import { useEffect, useState } from 'react';
import { data, useFetcher } from 'react-router';
import { z } from 'zod';
import { m } from '#app/i18n/paraglide/messages.js';
import { env } from '#app/platform/env.server.ts';
import { isSubscribed } from '#app/services/push/is-subscribed.server.ts';
import { subscribeBrowser } from '#app/services/push/subscribe-browser.server.ts';
import { unsubscribeBrowser } from '#app/services/push/unsubscribe-browser.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/news';
import { ownSubscription, type Standing, standingOf, subscribe } from './push-browser.ts';

const newsForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('on'), endpoint: z.string(), p256dh: z.string(), auth: z.string() }),
  z.object({ intent: z.literal('off'), endpoint: z.string() }),
  z.object({ intent: z.literal('ask'), endpoint: z.string() }),
]);

export const meta = () => privateMeta(m.parcel_notify_title());

export const loader = () => ({ publicKey: env().vapid.publicKey });

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const read = newsForm.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) throw data(null, { status: 400 });
  const sent = read.data;
  if (sent.intent === 'off') {
    await unsubscribeBrowser(viewer, sent.endpoint);
    return data({ ok: true, told: false });
  }
  if (sent.intent === 'ask') return data({ ok: true, told: await isSubscribed(viewer, sent.endpoint) });
  const verdict = await subscribeBrowser(viewer, subjectOf(studio), sent, request.headers);
  return data({ ok: verdict.ok, told: verdict.ok }, { status: verdict.ok ? 200 : verdict.code === 'not-allowed' ? 403 : 400 });
}

export default function News({ loaderData: { publicKey }, params }: Route.ComponentProps) {
  const fetcher = useFetcher<typeof action>();
  const [standing, setStanding] = useState<Standing | 'unknown' | 'failed'>('unknown');
  const asked = useFetcher<typeof action>();
  const { submit: ask } = asked;
  useEffect(() => {
    void standingOf().then(async (found) => {
      const own = found === 'on' ? await ownSubscription() : null;
      // Whether the market still tells it, only the market knows: signing out ends that.
      if (own) await ask({ intent: 'ask', endpoint: own.endpoint }, { method: 'post' });
      setStanding(found);
    });
  }, [ask]);
  const forgotten = standing === 'on' && fetcher.data === undefined && asked.data?.told === false;
  const refused = fetcher.data?.ok === false;

  async function turnOn() {
    try {
      const made = await subscribe(publicKey);
      if (typeof made === 'string') return setStanding(made);
      await fetcher.submit({ intent: 'on', ...made }, { method: 'post' });
      setStanding('on');
    } catch {
      setStanding('failed');
    }
  }

  async function turnOff() {
    const own = await ownSubscription();
    if (own) {
      await fetcher.submit({ intent: 'off', endpoint: own.endpoint }, { method: 'post' });
      await own.unsubscribe();
    }
    setStanding('off');
  }

  return (
    <div className="one-task">
      <BackToWorkshop workshop={params.workshop} />
      <h1>{m.parcel_notify_title()}</h1>
      <p className="mb-4">{m.parcel_notify_lead()}</p>
      <p className="soft mb-6 text-14">{m.parcel_notify_what()}</p>
      <div className="mb-4" role="status">
        {standing === 'on' && !refused && !forgotten && <Notice tone="done">{m.parcel_notify_is_on()}</Notice>}
        {(standing === 'off' || forgotten) && <Notice>{m.parcel_notify_is_off()}</Notice>}
        {standing === 'unable' && <Notice tone="wait">{m.parcel_notify_unable()}</Notice>}
        {standing === 'denied' && <Notice tone="bad">{m.parcel_notify_denied()}</Notice>}
        {(standing === 'failed' || refused) && <Notice tone="bad">{m.parcel_notify_failed()}</Notice>}
      </div>
      <noscript>
        <Notice tone="wait">{m.parcel_notify_script()}</Notice>
      </noscript>
      {(standing === 'off' || standing === 'denied' || standing === 'failed' || (standing === 'on' && (refused || forgotten))) && (
        <Button type="button" tone="go" size="big" full pending={fetcher.state !== 'idle'} onClick={() => void turnOn()}>
          {m.parcel_notify_on()}
        </Button>
      )}
      {standing === 'on' && !refused && !forgotten && (
        <Button type="button" size="big" full pending={fetcher.state !== 'idle'} onClick={() => void turnOff()}>
          {m.parcel_notify_off()}
        </Button>
      )}
    </div>
  );
}
