import { type FormEvent, useEffect, useState } from 'react';
import { Form, Link, useLocation, useSubmit } from 'react-router';
import { readPieces } from '#app/domain/stock/hand-movement.ts';
import { type CountFault, faultOfCount, MOST_COUNTS } from '#app/domain/stock/stock-count.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { formatTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { FieldError } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import type { KeptCount, useKeptCounts } from './kept-counts.ts';
import { countFaultWords, number } from './words.ts';

type Line = { id: string; product: string; variant: string; sku: string; packed: number; key: string };

/** Whether the shop can be reached: what a browser says of the network is a guess. */
const reachable = () =>
  fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(8_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** One list to walk about with: what is typed stays in the browser until all of it is sent together. */
export function CountList({ lines, kept, q, here, typing, busy }: {
  lines: readonly Line[];
  kept: ReturnType<typeof useKeptCounts>;
  q: string;
  here: string;
  /** What came back as it was sent, with what is wrong in it. */
  typing: { wrong: Record<string, CountFault>; typed: Record<string, string>; nothing: boolean } | null;
  busy: boolean;
}) {
  const [word, setWord] = useState(q);
  const [trouble, setTrouble] = useState<'offline' | 'nothing' | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const { hash, key: visit } = useLocation();
  const scripted = useScripted();
  const submit = useSubmit();
  // The latest first: what cannot be booked, and so stays, is never in the way of what was just counted.
  const counted = Object.entries(kept.counts).toSorted(([, one], [, other]) => other.at - one.at);
  // Of what the browser keeps, only as long as it is still what was sent.
  const wrong = new Map(Object.entries(typing?.wrong ?? {}).filter(([id]) => !scripted || (kept.counts[id] !== undefined && String(readPieces(kept.counts[id].typed)) === typing!.typed[id])));
  for (const [id, { typed }] of counted) {
    const fault = faultOfCount(typed);
    if (fault) wrong.set(id, fault);
  }
  const readable = counted.filter(([id]) => !wrong.has(id)).length;
  const asked = fold(word);
  const isHidden = (line: Line) => scripted && asked !== '' && !fold(`${line.product} ${line.variant} ${line.sku}`).includes(asked);
  // A wrong count that is on another page, or that the word above hides.
  const away = stopped !== null && wrong.has(stopped) && !lines.some((line) => line.id === stopped && !isHidden(line)) ? kept.counts[stopped] : undefined;
  useEffect(() => {
    if (hash.startsWith('#dem-')) document.getElementById(hash.slice(1))?.focus();
  }, [hash, visit]);

  async function review(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const first = counted.find(([id]) => wrong.has(id));
    if (first) {
      setStopped(first[0]);
      return document.getElementById(`dem-${first[0]}`)?.focus();
    }
    if (counted.length === 0) return setTrouble('nothing');
    if (!(await reachable())) return setTrouble('offline');
    setTrouble(null);
    const counts = counted.slice(0, MOST_COUNTS).map(([variantId, { key, typed, at }]) => ({ variantId, key, counted: readPieces(typed)!, ago: Math.max(0, Date.now() - at) }));
    await submit({ viec: 'xem', counts: JSON.stringify(counts) }, { method: 'post' });
  }

  const said = trouble ?? (typing?.nothing ? 'nothing' : null);
  return (
    <>
      <Form method="get" role="search" className="stk__find">
        <input className="inp" type="search" name="q" value={word} onChange={(event) => setWord(event.target.value)} aria-label={m.stock_count_search()} placeholder={m.stock_count_search()} maxLength={100} />
        <button className="btn">{m.stock_search_button()}</button>
      </Form>
      <Form method="post" onSubmit={review} noValidate>
        <ul className="counts">
          {lines.map((line) => (
            <CountLine
              key={line.id}
              line={line}
              kept={kept.counts[line.id]}
              typed={typing?.typed[line.id]}
              fault={wrong.get(line.id)}
              hidden={isHidden(line)}
              scripted={scripted}
              onType={(typed) => kept.put(line.id, typed, line.product)}
            />
          ))}
        </ul>
        <div className="counts__bar">
          {away && (
            <Notice tone="bad" live>
              {m.stock_count_away({ name: away.name })} {countFaultWords(wrong.get(stopped!)!)}{' '}
              <Link className="link" to={`${here}?${new URLSearchParams({ q: away.name.slice(0, 100) })}#dem-${stopped}`} onClick={() => setWord(away.name.slice(0, 100))}>
                {m.stock_count_away_go()}
              </Link>{' '}
              <button type="button" className="link" onClick={() => kept.drop([away.key])}>
                {m.stock_count_away_drop()}
              </button>
            </Notice>
          )}
          {said && (
            <Notice tone={said === 'offline' ? 'wait' : 'bad'} live>
              {said === 'offline' ? m.stock_count_offline() : m.stock_count_nothing()}
            </Notice>
          )}
          {scripted && (
            <p role="status">
              {readable > 0 ? m.stock_counted_so_far({ count: number(readable) }) : m.stock_count_none_yet()}
              {counted.length > MOST_COUNTS && ` ${m.stock_count_parts({ most: number(MOST_COUNTS) })}`}
            </p>
          )}
          <Button tone="go" size="big" full name="viec" value="xem" pending={busy}>
            {m.stock_count_review()}
          </Button>
        </div>
      </Form>
      <p className="hint with-script mt-4">{m.stock_count_local()}</p>
    </>
  );
}

function CountLine({ line, kept, typed, fault, hidden, scripted, onType }: {
  line: Line;
  kept: KeptCount | undefined;
  typed: string | undefined;
  fault: CountFault | undefined;
  hidden: boolean;
  scripted: boolean;
  onType: (typed: string) => void;
}) {
  const id = `dem-${line.id}`;
  const name = [line.product, line.variant].filter(Boolean).join(', ');
  const step = (by: 1 | -1) => onType(String(Math.max(0, (readPieces(kept?.typed ?? '') ?? 0) + by)));
  const about = [`${id}-ten`, fault && `${id}-loi`].filter(Boolean).join(' ');
  const field = { id, name: `dem.${line.id}`, inputMode: 'numeric', autoComplete: 'off', maxLength: 10, 'aria-label': m.stock_counted_of({ name }), 'aria-describedby': about, 'aria-invalid': fault !== undefined || undefined } as const;
  return (
    <li hidden={hidden}>
      <span className="stk__what" id={`${id}-ten`}>
        <b>{line.product}</b>
        <small>{[line.variant, line.sku].filter(Boolean).join(' · ')}</small>
        {line.packed > 0 && <small>{m.stock_count_packed({ count: number(line.packed) })}</small>}
        {kept && !fault && (
          <small className="ok">
            <Icon name="check" size={16} /> {m.stock_counted_at({ time: formatTime(new Date(kept.at)) })}
          </small>
        )}
      </span>
      <span className="counts__how">
        {scripted && (
          <button type="button" onClick={() => step(-1)} aria-label={m.stock_counted_less({ name })} disabled={!kept}>
            <Icon name="minus" />
          </button>
        )}
        {scripted ? <input {...field} value={kept?.typed ?? ''} onChange={(event) => onType(event.target.value.trim())} /> : <input {...field} defaultValue={typed ?? ''} />}
        {scripted && (
          <button type="button" onClick={() => step(1)} aria-label={m.stock_counted_more({ name })}>
            <Icon name="plus" />
          </button>
        )}
      </span>
      <input type="hidden" name={`khoa.${line.id}`} value={line.key} />
      <FieldError id={`${id}-loi`} errors={fault ? [countFaultWords(fault)] : null} />
    </li>
  );
}
