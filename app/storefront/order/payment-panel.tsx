import { Form, Link } from 'react-router';
import { formatTime } from '#app/domain/time/hanoi.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { OrderPage, TransferShown } from '#app/services/orders/get-order.server.ts';
import { Button, buttonClass } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { KeepFresh } from './keep-fresh.tsx';
import { money } from './words.ts';

/** How the order is paid, and until when. */
export function PaymentPanel({ order }: { order: OrderPage }) {
  const scripted = useScripted();
  if (order.status !== 'awaiting_payment') return null;
  return (
    <div className="mb-10">
      {order.transfer && <Transfer code={order.code} transfer={order.transfer} />}
      {order.checking ? <CardChecking order={order} /> : order.may.payByCard && <Card order={order} />}
      {order.payBy && !order.checking && (
        <p className="wait mt-4" role="status">
          <Icon name="clock" />
          <span>
            {order.at > order.payBy ? m.order_wait_over({ time: formatTime(order.payBy) }) : m.order_wait_until({ time: formatTime(order.payBy) })} {scripted && m.order_wait_fresh()}
            <noscript>
              <a className="link" href={pathIn(getLocale(), `/don-hang/${order.code}`)}>
                {m.order_wait_reload()}
              </a>
            </noscript>
          </span>
        </p>
      )}
      <KeepFresh />
    </div>
  );
}

function Transfer({ code, transfer }: { code: string; transfer: TransferShown }) {
  const { svg, bankName, account, accountName, amount, content, sandbox } = transfer;
  return (
    <section className="qr" aria-labelledby="chuyen-khoan">
      <div className="qr__code">
        <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={m.order_qr_picture({ amount: money(amount), content })} width={240} height={240} />
      </div>
      <div>
        <h2 id="chuyen-khoan">{m.order_qr_title()}</h2>
        <p className="soft mt-1 mb-3 text-14">{m.order_qr_hint()}</p>
        <dl>
          <Fact name={m.order_qr_bank()}>{bankName}</Fact>
          <Fact name={m.order_qr_account()} copy={account}>
            {account.replace(/(\d{4})(?=\d)/g, '$1 ')}
          </Fact>
          <Fact name={m.order_qr_holder()}>{accountName}</Fact>
          <Fact name={m.order_qr_amount()} copy={String(amount)}>
            {money(amount)}
          </Fact>
          <Fact name={m.order_qr_content()} copy={content}>
            {content}
          </Fact>
        </dl>
        <a className={buttonClass({ tone: 'quiet', full: true }, 'mt-3')} href={`/don-hang/${code}/vietqr.png`} download={`${code}.png`}>
          <Icon name="download" />
          {m.order_qr_save()}
        </a>
        {sandbox && (
          <p className="hint mt-4">
            {m.order_qr_sandbox_hint()}{' '}
            <a className="link" href={sandbox}>
              {m.order_qr_sandbox()}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

function Fact({ name, copy, children }: { name: string; copy?: string; children: string }) {
  return (
    <div className="kv">
      <dt>{name}</dt>
      <dd lang={foreign(children)}>{children}</dd>
      {copy && (
        <dd>
          <CopyButton value={copy} what={name} />
        </dd>
      )}
    </div>
  );
}

function CardChecking({ order }: { order: OrderPage }) {
  return (
    <Notice tone="wait" title={m.order_card_checking()} live>
      {m.order_card_checking_text()}{' '}
      <Link className="link" to={`/don-hang/${order.code}`} replace>
        {m.order_card_not_paid()}
      </Link>
    </Notice>
  );
}

function Card({ order }: { order: OrderPage }) {
  return (
    <section className="qr qr--card">
      {order.payment === 'failed' && <Notice tone="bad">{m.order_card_failed()}</Notice>}
      <div>
        <h2>{m.order_card_title()}</h2>
        <p className="soft mt-1">{m.order_card_text()}</p>
      </div>
      {/* The payment page is another site's: a whole page load, not a step of ours. */}
      <Form method="post" reloadDocument>
        <input type="hidden" name="intent" value="card" />
        <Button tone="go" size="big" full>
          <Icon name="card" />
          {m.order_card_button({ amount: money(order.total) })}
        </Button>
      </Form>
    </section>
  );
}
