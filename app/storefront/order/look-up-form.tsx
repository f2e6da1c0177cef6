import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from 'react-router';
import type { z } from 'zod';
import { m } from '#app/i18n/paraglide/messages.js';
import { EntryPage, OtherWay } from '#app/storefront/account/entry-page.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { lookUpForm } from './look-up-fields.ts';

/** Code and phone open an order. `code`: from the address, whether there is such an order or not. */
export function LookUpForm({ code, result }: { code?: string; result?: SubmissionResult }) {
  const [form, fields] = useForm<z.input<typeof lookUpForm>>({ id: 'mo-don', lastResult: result, defaultValue: { code } });
  const onward = code ? `?tiep=${encodeURIComponent(`/don-hang/${code}`)}` : '';
  return (
    <EntryPage
      title={m.order_find_title()}
      lead={m.order_find_lead()}
      aside={<OtherWay title={m.order_find_account_title()} text={m.order_find_account_text()} to={`/dang-nhap${onward}`} button={m.order_find_account_button()} />}
    >
      <Form method="post" action="/don-hang" id={form.id} noValidate>
        {form.errors && (
          <div className="mb-6">
            <Notice tone="bad" live>
              {form.errors[0]}
            </Notice>
          </div>
        )}
        <TextField label={m.order_find_code()} hint={m.order_find_code_hint()} name="code" defaultValue={fields.code.initialValue} errors={fields.code.errors} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} required />
        <TextField label={m.order_find_phone()} name="phone" type="tel" inputMode="tel" autoComplete="tel" defaultValue={fields.phone.initialValue} errors={fields.phone.errors} maxLength={30} required />
        <Button tone="go" size="big" full>
          {m.order_find_button()}
        </Button>
      </Form>
    </EntryPage>
  );
}
