import { href, Link } from 'react-router';
import { placeNames } from '#app/domain/geography/place-name.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { formatTraceCode } from '#app/domain/provenance/trace-code.ts';
import { countOf } from '#app/domain/text/count-words.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { markWords } from '#app/i18n/mark-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Trace } from '#app/services/provenance/get-trace.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { MakerFace } from '#app/ui/maker-face.tsx';
import { fullTitle } from '#app/ui/maker-list.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Picture } from '#app/ui/picture.tsx';

/** The label once more, as large as a page: a slip of paper on the wall of its village. */
export function TraceSlip({ trace }: { trace: Trace }) {
  const { product, village, mark, maker, certificate } = trace;
  const locale = getLocale();
  const place = placeNames([village.commune, village.province], locale);
  return (
    <div className="trace" data-village={village.slug}>
      <article className="trace__slip">
        <header className="trace__village">
          <img src={`/lang/${village.slug}.svg`} alt="" width="72" height="72" />
          <div>
            <p>
              <Link to={href('/lang-nghe/:village', { village: village.slug })}>{splitVillageName(village.name).name}</Link>
            </p>
            {mark ? <small lang={foreign(mark.name)}>{markWords(mark, locale)}</small> : place && <small>{place}</small>}
          </div>
        </header>
        {product.picture && (
          <div className="trace__pic">
            <Picture picture={product.picture} sizes="(min-width: 768px) 304px, 100vw" first />
          </div>
        )}
        <div className="trace__what">
          <p className="trace__lot">{trace.serial === null ? m.stock_of_lot({ code: trace.lot }) : m.provenance_piece_of({ serial: formatNumber(trace.serial, locale), lot: trace.lot })}</p>
          <h1 lang={foreign(product.name)}>{product.name}</h1>
          {product.variant && <p className="soft" lang={foreign(product.variant)}>{product.variant}</p>}
          {certificate && (
            <p className="trace__ocop">
              <OcopSeal stars={certificate.stars} said />
              <span>{m.provenance_ocop({ stars: certificate.stars, date: formatDate(certificate.lastValidDay, locale) })}</span>
            </p>
          )}
          <Facts trace={trace} />
          {product.slug && (
            <LinkButton tone="go" to={href('/san-pham/:product', { product: product.slug })}>
              {m.provenance_see_product()}
            </LinkButton>
          )}
        </div>
        {maker && <Maker maker={maker} linked={trace.workshop.slug !== null} />}
        <p className="hint trace__end">{m.provenance_from_workshop()}</p>
      </article>
    </div>
  );
}

function Facts({ trace }: { trace: Trace }) {
  const locale = getLocale();
  const { workshop } = trace;
  const rows: [string, React.ReactNode][] = [
    ...(trace.serial === null ? [] : [[m.provenance_piece(), m.provenance_piece_value({ serial: formatNumber(trace.serial, locale), of: formatNumber(trace.pieces, locale) })] as [string, string]]),
    [m.provenance_quantity(), countOf(trace.pieces, trace.unit, locale)],
    [m.provenance_made_on(), formatDate(trace.madeOn, locale)],
    [
      m.provenance_workshop(),
      <>
        {workshop.slug ? (
          <Link className="link" to={href('/xuong/:workshop', { workshop: workshop.slug })}>
            {workshop.name}
          </Link>
        ) : (
          workshop.name
        )}{' '}
        {workshop.isDemo && <span className="demo">{m.shell_demo()}</span>}
      </>,
    ],
    [m.provenance_code(), formatTraceCode(trace.code)],
  ];
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div className="kv" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Maker({ maker, linked }: { maker: NonNullable<Trace['maker']>; linked: boolean }) {
  return (
    <div className="trace__maker">
      <MakerFace face={maker} size={88} />
      <div>
        <h2>{m.provenance_maker()}</h2>
        {maker.title && <p>{fullTitle(maker.title)}</p>}
        <b>{linked ? <Link to={href('/nghe-nhan/:artisan', { artisan: maker.slug })}>{maker.name}</Link> : maker.name}</b>
        <p lang={maker.title ? undefined : foreign(maker.trade)}>
          {!maker.title && maker.trade} {maker.isDemo && <span className="demo">{m.shell_demo()}</span>}
        </p>
      </div>
    </div>
  );
}
