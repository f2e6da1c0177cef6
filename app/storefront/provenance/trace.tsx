import { data, href, redirect } from 'react-router';
import { formatTraceCode, parseTraceCode } from '#app/domain/provenance/trace-code.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getTrace, type Trace } from '#app/services/provenance/get-trace.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import '#app/ui/css/trace.css';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import type { Route } from './+types/trace';
import { TraceSlip } from './trace-slip.tsx';

type Loaded = { trace: Trace | null; typed: string; wrong: 'not-a-code' | 'unknown' | null };

export const handle: FrameHandle = { still: true, hall: ({ trace }: Loaded) => trace?.village.slug };

const MOST_SHOWN = 40;

/** The code stands in the address, or comes from the field as `?ma=`; each has one address, as it is stored. */
export async function loader({ params, request, url }: Route.LoaderArgs) {
  const typed = params.code ?? url.searchParams.get('ma') ?? '';
  if (typed.trim() === '') return data<Loaded>({ trace: null, typed: '', wrong: null });
  const code = parseTraceCode(typed);
  const missing = (wrong: Loaded['wrong']) => data<Loaded>({ trace: null, typed: typed.slice(0, MOST_SHOWN), wrong }, { status: 404 });
  if (!code) return missing('not-a-code');
  if (params.code !== code) throw redirect(href('/truy-xuat/:code?', { code }), params.code === undefined ? 303 : 301);
  const trace = await getTrace(await getViewer(request), code);
  return trace ? data<Loaded>({ trace, typed: code, wrong: null }) : missing('unknown');
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  const trace = loaderData?.trace;
  return pageMeta(matches, {
    title: trace ? m.provenance_title({ product: trace.product.name, lot: trace.lot }) : m.provenance_find_title(),
    description: m.provenance_find_lead(),
    path: href('/truy-xuat/:code?', { code: trace?.code }),
    noIndex: true,
  });
}

export default function TracePage({ loaderData: { trace, typed, wrong } }: Route.ComponentProps) {
  return trace ? <TraceSlip trace={trace} /> : <FindTrace typed={typed} wrong={wrong} />;
}

/** For who types what stands under the QR, and for whom a code led to nothing. */
function FindTrace({ typed, wrong }: Omit<Loaded, 'trace'>) {
  const errors = wrong && [wrong === 'unknown' ? m.provenance_unknown() : m.provenance_not_a_code()];
  return (
    <div className="wrap page">
      <header className="page__head">
        <h1>{wrong ? m.provenance_missing_title() : m.provenance_find_title()}</h1>
        <p>{wrong ? m.provenance_missing_text() : m.provenance_find_lead()}</p>
      </header>
      <form className="trace__find" method="get" action={pathIn(getLocale(), '/truy-xuat')}>
        <TextField
          label={m.provenance_code()}
          hint={m.provenance_code_hint()}
          name="ma"
          defaultValue={wrong === 'unknown' ? formatTraceCode(typed) : typed}
          errors={errors}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={MOST_SHOWN}
          required
        />
        <Button tone="go" size="big" full>
          {m.provenance_find()}
        </Button>
      </form>
    </div>
  );
}
