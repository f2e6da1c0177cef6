import { Form, Link, href, useFetcher } from 'react-router';
import { MAX_PER_LINE } from '#app/domain/cart/cart.ts';
import { soldByMeasure } from '#app/domain/catalogue/shelf-item.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { CartLineShown } from '#app/services/cart/get-cart.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { Price } from '#app/ui/price.tsx';
import { QuantityStepper } from '#app/ui/quantity-stepper.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { changeWords } from './change-words.ts';

/** One chosen thing: how many, what it costs, and what became of it since it was chosen. */
export function CartLine({ line, village }: { line: CartLineShown; village: string }) {
  const address = href('/san-pham/:product', { product: line.productSlug });
  return (
    <li className="item" data-village={village}>
      <Link className="pic" to={address} tabIndex={-1} aria-hidden="true">
        {line.picture && <Picture picture={line.picture} sizes="(min-width: 768px) 112px, 80px" alt="" />}
      </Link>
      <div className="item__what">
        <h3>
          <Link to={address}>{line.shownName}</Link>
        </h3>
        <p className="item__of">
          {line.certificate && <OcopSeal stars={line.certificate.stars} />}
          {line.shownVariant && <span>{line.shownVariant}</span>}
          <Price amount={line.price} per={soldByMeasure(line.unit)} />
        </p>
        {line.changes.map((change) => (
          <p className={change.code === 'price-down' ? 'item__news ok' : 'item__news'} key={change.code}>
            <Icon name={change.code === 'price-down' ? 'check' : 'alert'} size={18} />
            <span>{changeWords(change, line.unit)}</span>
          </p>
        ))}
      </div>
      <div className="item__count">
        {line.orderable > 0 && <Quantity line={line} />}
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="variant" value={line.variantId} />
          <button className="item__out" aria-label={m.cart_remove_named({ name: line.shownName })}>
            {m.cart_remove()}
          </button>
        </Form>
      </div>
      <p className="item__sum">{line.orderable > 0 ? <Price amount={line.total} /> : <span className="faint">{m.cart_not_counted()}</span>}</p>
    </li>
  );
}

function Quantity({ line }: { line: CartLineShown }) {
  const fetcher = useFetcher();
  const scripted = useScripted();
  return (
    <fetcher.Form className="item__qty" method="post" aria-busy={fetcher.state !== 'idle'}>
      <input type="hidden" name="intent" value="set" />
      <input type="hidden" name="variant" value={line.variantId} />
      <QuantityStepper
        small
        value={line.orderable}
        max={Math.min(MAX_PER_LINE, line.available)}
        label={m.cart_quantity_of({ name: line.shownName })}
        onStep={(input) => {
          if (input.form && input.checkValidity()) fetcher.submit(input.form, { preventScrollReset: true });
        }}
      />
      {!scripted && (
        <Button tone="quiet" size="small">
          {m.cart_update()}
        </Button>
      )}
    </fetcher.Form>
  );
}
