import { type FormEvent, useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { readPieces } from '#app/domain/stock/hand-movement.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { formatTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { FieldError } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import type { KeptCount, useKeptCounts } from './kept-counts.ts';
import { number } from './words.ts';

type Line = { id: string; product: string; variant: string; sku: string; packed: number; key: string };

/** Whether the shop can be reached: what a browser says of the network is a guess. */
const reachable = () =>
  fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(8_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** One list to walk about with: what is typed stays in the browser until all of it is sent together. */
export function CountList({ lines, kept, q, typing, busy }: {
  lines: readonly Line[];
  kept: ReturnType<typeof useKeptCounts>;
  q: string;
  /** What came back from a form that was sent without script. */
  typing: { wrong: string[]; typed: Record<string, string>; nothing: boolean } | null;
  busy: boolean;
}) {
  const [word, setWord] = useState(q);
  const [trouble, setTrouble] = useState<'offline' | 'nothing' | null>(null);
  const scripted = useScripted();
  const submit = useSubmit();
  const counted = Object.entries(kept.counts);
  const wrong = new Set([...(typing?.wrong ?? []), ...counted.filter(([, { typed }]) => readPieces(typed) === null).map(([id]) => id)]);
  const asked = fold(word);

  async function review(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const first = counted.find(([id]) => wrong.has(id));
    if (first) return document.getElementById(`dem-${first[0]}`)?.focus();
    if (counted.length === 0) return setTrouble('nothing');
    if (!(await reachable())) return setTrouble('offline');
    setTrouble(null);
    const counts = counted.map(([variantId, { key, typed, at }]) => ({ variantId, key, counted: readPieces(typed)!, ago: Math.max(0, Date.now() - at) }));
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
              wrong={wrong.has(line.id)}
              hidden={scripted && asked !== '' && !fold(`${line.product} ${line.variant} ${line.sku}`).includes(asked)}
              scripted={scripted}
              onType={(typed) => kept.put(line.id, typed, line.product)}
            />
          ))}
        </ul>
        <div className="counts__bar">
          {said && (
            <Notice tone={said === 'offline' ? 'wait' : 'bad'} live>
              {said === 'offline' ? m.stock_count_offline() : m.stock_count_nothing()}
            </Notice>
          )}
          {scripted && <p role="status">{counted.length > 0 ? m.stock_counted_so_far({ count: number(counted.length) }) : m.stock_count_none_yet()}</p>}
          <Button tone="go" size="big" full name="viec" value="xem" pending={busy}>
            {m.stock_count_review()}
          </Button>
        </div>
      </Form>
      <p className="hint with-script mt-4">{m.stock_count_local()}</p>
    </>
  );
}

function CountLine({ line, kept, typed, wrong, hidden, scripted, onType }: {
  line: Line;
  kept: KeptCount | undefined;
  typed: string | undefined;
  wrong: boolean;
  hidden: boolean;
  scripted: boolean;
  onType: (typed: string) => void;
}) {
  const id = `dem-${line.id}`;
  const name = [line.product, line.variant].filter(Boolean).join(', ');
  const step = (by: 1 | -1) => onType(String(Math.max(0, (readPieces(kept?.typed ?? '') ?? 0) + by)));
  const about = [`${id}-ten`, wrong && `${id}-loi`].filter(Boolean).join(' ');
  const field = { id, name: `dem.${line.id}`, inputMode: 'numeric', autoComplete: 'off', maxLength: 10, 'aria-label': m.stock_counted_of({ name }), 'aria-describedby': about, 'aria-invalid': wrong || undefined } as const;
  return (
    <li hidden={hidden}>
      <span className="stk__what" id={`${id}-ten`}>
        <b>{line.product}</b>
        <small>{[line.variant, line.sku].filter(Boolean).join(' · ')}</small>
        {line.packed > 0 && <small>{m.stock_count_packed({ count: number(line.packed) })}</small>}
        {kept && !wrong && (
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
      <FieldError id={`${id}-loi`} errors={wrong ? [m.stock_err_not_whole()] : null} />
    </li>
  );
}
