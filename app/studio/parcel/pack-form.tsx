import { useEffect } from 'react';
import { Form, href, useRevalidator } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';

/** Long enough for the answer of the other page to be on its way. */
const followAfterMs = 1_200;

/**
 * Says that a parcel is packed, and opens its label in a page of its own, with one tap and without script. The page that
 * stays behind follows shortly after, and when somebody comes back to it.
 */
export function PackForm({ workshop, consignment, label, go, onPack }: { workshop: string; consignment: string; label: string; go: boolean; onPack?: () => void }) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const follow = () => document.visibilityState === 'visible' && void revalidate();
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [revalidate]);
  return (
    <Form
      reloadDocument
      method="post"
      target="_blank"
      action={href('/xuong-cua-toi/:workshop/kien/:consignment/goi', { workshop, consignment })}
      onSubmit={() => {
        onPack?.();
        setTimeout(() => void revalidate(), followAfterMs);
      }}
    >
      <Button tone={go ? 'go' : 'plain'} size="big" full aria-label={m.parcel_pack_of({ code: label })}>
        <Icon name="printer" />
        {m.parcel_pack()}
      </Button>
    </Form>
  );
}
