import { useEffect, useRef } from 'react';
import { Form, Link } from 'react-router';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { number, signed } from './words.ts';

type Verdict = { ok: boolean; code?: string; expected: number; difference: number; packed: number; since?: Date; reserved?: number };
export type ReviewedCount = { key: string; variantId: string; counted: number; at: Date; product: string; variant: string; verdict: Verdict };

/** What counts would change, said before it is booked. */
export function CountReview({ lines, here, busy }: { lines: readonly ReviewedCount[]; here: string; busy: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It took the place of the list, and with it of the button that was pressed.
  useEffect(() => heading.current?.focus(), []);
  const good = lines.filter(({ verdict }) => verdict.ok);
  const differing = good.filter(({ verdict }) => verdict.difference !== 0);
  const refused = lines.filter(({ verdict }) => !verdict.ok);
  const counts = good.map(({ variantId, key, counted, at }) => ({ variantId, key, counted, at: at.toISOString() }));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {differing.length > 0 ? m.stock_count_differences() : m.stock_count_no_difference()}
      </h1>
      <ul className="moves">
        {differing.map(({ key, product, variant, counted, verdict: { expected, difference, packed } }) => (
          <li key={key}>
            <b className="serif">{product}</b>
            <b className="num">{signed(difference)}</b>
            {variant && <small>{variant}</small>}
            {packed > 0 && <small>{m.stock_count_packed({ count: number(packed) })}</small>}
            <span>{(difference < 0 ? m.stock_count_missing : m.stock_count_over)({ expected: number(expected), counted: number(counted), difference: number(Math.abs(difference)) })}</span>
          </li>
        ))}
      </ul>
      {good.length > differing.length && <p className="soft mt-4">{m.stock_count_same({ count: number(good.length - differing.length) })}</p>}
      {refused.length > 0 && <Refused lines={refused} />}
      <div className="stk__ways mt-6">
        {good.length > 0 && (
          <Form method="post">
            <input type="hidden" name="counts" value={JSON.stringify(counts)} />
            <Button tone="go" size="big" full name="viec" value="ghi" pending={busy}>
              {m.stock_count_book()}
            </Button>
          </Form>
        )}
        <LinkButton size="big" full to={here}>
          {m.stock_count_on()}
        </LinkButton>
      </div>
    </>
  );
}

/** What could not be booked, and why. */
export function Refused({ lines }: { lines: readonly ReviewedCount[] }) {
  return (
    <section>
      <h2>{m.stock_count_refused()}</h2>
      <ul className="moves">
        {lines.map(({ key, variantId, product, variant, counted, verdict }) => (
          <li key={key}>
            <Link className="serif" to={`../${variantId}`} relative="path">
              {product}
            </Link>
            {variant && <small>{variant}</small>}
            {verdict.packed > 0 && <small>{m.stock_count_packed({ count: number(verdict.packed) })}</small>}
            <span>
              {verdict.code === 'counted-since'
                ? m.stock_count_since({ time: verdict.since ? formatDateTime(verdict.since, getLocale()) : '' })
                : verdict.code === 'below-set-aside'
                  ? m.stock_count_set_aside({ counted: number(counted), reserved: number(verdict.reserved ?? 0) })
                  : m.stock_count_old()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
