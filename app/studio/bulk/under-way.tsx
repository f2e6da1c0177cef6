import { useEffect, useState } from 'react';
import { Link, useRevalidator } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';

const EVERY_MS = 1_000;

/** Work that goes on by itself: how far it is, asked again each second, or by a link without script. */
export function UnderWay({ what, done, total, here }: { what: string; done: number; total: number; here: string }) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const again = setTimeout(() => void revalidate(), EVERY_MS);
    return () => clearTimeout(again);
  }, [revalidate, state]);
  // Seen each second, said by ear at each quarter; the notice that follows says the end.
  const quarter = Math.floor((4 * done) / Math.max(1, total));
  const [aloud, setAloud] = useState({ quarter, what });
  if (aloud.quarter !== quarter) setAloud({ quarter, what });
  return (
    <div className="underway">
      <p>{what}</p>
      <p className="vh" role="status">
        {aloud.what}
      </p>
      <progress value={done} max={Math.max(1, total)} aria-label={what} />
      <p className="hint">{m.bulk_result_may_leave()}</p>
      <Link className="btn btn--quiet without-script" to={here} reloadDocument>
        {m.bulk_result_look()}
      </Link>
    </div>
  );
}
