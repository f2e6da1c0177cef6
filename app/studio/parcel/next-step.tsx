import { Form, href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ConsignmentPage } from '#app/services/consignments/get-consignment.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { PackForm } from './pack-form.tsx';

/** The one thing to do next with what is still here, large; whatever else can be done, quietly. */
export function NextStep({ workshop, consignment }: { workshop: string; consignment: ConsignmentPage }) {
  const { status, may } = consignment;
  if (!may.handle || status === 'shipped') return null;
  const params = { workshop, consignment: consignment.id };
  return (
    <div className="next-step">
      {status === 'packed' ? (
        <LinkButton tone="go" size="big" full to={href('/xuong-cua-toi/:workshop/kien/:consignment/gui', params)}>
          <Icon name="truck" />
          {m.parcel_hand_over()}
        </LinkButton>
      ) : (
        <PackForm workshop={workshop} consignment={consignment.id} label={consignment.label} go />
      )}
      {status === 'waiting' && (
        <Form method="post">
          <input type="hidden" name="intent" value="accept" />
          <Button size="big" full>
            {m.parcel_accept()}
          </Button>
        </Form>
      )}
    </div>
  );
}
