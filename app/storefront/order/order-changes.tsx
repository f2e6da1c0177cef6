import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { OrderPage } from '#app/services/orders/get-order.server.ts';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup } from '#app/ui/field.tsx';
import { methodHint, methodWords } from './words.ts';

/** Another way to pay, or calling the order off: each opens first, so that neither happens by a slip. */
export function OrderChanges({ order: { may } }: { order: OrderPage }) {
  return (
    <>
      {may.switchTo.length > 0 && (
        <details className="w-full">
          <summary className="more">
            <span>{m.order_switch()}</span>
          </summary>
          <Form className="mt-2 mb-4" method="post">
            <input type="hidden" name="intent" value="switch" />
            <RadioGroup
              hideLegend
              legend={m.order_switch_legend()}
              name="method"
              value={may.switchTo[0]}
              choices={may.switchTo.map((method) => ({ value: method, label: methodWords(method), hint: methodHint(method) }))}
            />
            <Button className="mt-3" full>
              {m.order_switch_button()}
            </Button>
          </Form>
        </details>
      )}
      {may.cancel && (
        <details className="w-full">
          <summary className="more">
            <span>{m.order_cancel()}</span>
          </summary>
          <Form className="mt-2 mb-2" method="post">
            <input type="hidden" name="intent" value="cancel" />
            <p className="soft mb-3 text-14">{m.order_cancel_text()}</p>
            <Button full>{m.order_cancel_button()}</Button>
          </Form>
        </details>
      )}
    </>
  );
}
