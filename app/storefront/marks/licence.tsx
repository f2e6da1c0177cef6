import type { ReactNode } from 'react';
import { data, href, Link } from 'react-router';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getLicence, type PublicLicence } from '#app/services/marks/get-licence.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { licenceSpan, licenceStandingWords, markKindWords } from '#app/ui/mark-words.ts';
import '#app/ui/css/register.css';
import type { Route } from './+types/licence';

export const handle: FrameHandle = { still: true, hall: ({ licence }: { licence: PublicLicence }) => licence.village.slug };

export async function loader({ request, params }: Route.LoaderArgs) {
  const licence = await getLicence(await getViewer(request), params.code);
  if (!licence) throw data(null, { status: 404 });
  return { licence };
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  const licence = loaderData?.licence;
  return pageMeta(matches, { title: licence ? m.mark_licence_title({ workshop: licence.workshop.name, mark: licence.mark.name }) : m.mark_register_title(), description: m.mark_register_lead(), path: `/nhan-hieu/${licence?.code ?? ''}`, noIndex: true });
}

/** What it comes to, in a sentence. */
function verdict({ standing, validFrom, validTo, revokedOn, memberLeftOn }: PublicLicence): string {
  const date = (day: string | null) => formatDate(day ?? validFrom, getLocale());
  switch (standing) {
    case 'live':
      return validTo === null ? m.mark_verdict_live_open() : m.mark_verdict_live({ date: date(validTo) });
    case 'coming':
      return m.mark_verdict_coming({ date: date(validFrom) });
    case 'ended':
      return m.mark_verdict_ended({ date: date(validTo) });
    case 'revoked':
      return m.mark_verdict_revoked({ date: date(revokedOn) });
    case 'left':
      return m.mark_verdict_left({ date: date(memberLeftOn) });
    default:
      return m.mark_verdict_mark_lapsed();
  }
}

export default function Licence({ loaderData: { licence } }: Route.ComponentProps) {
  const { mark, village, workshop, products } = licence;
  const locale = getLocale();
  const name = splitVillageName(village.name).name;
  const rows: [string, ReactNode][] = [
    [m.mark_name(), <span key="name" lang={foreign(mark.name)}>{mark.name} {mark.isDemo && <span className="demo">{m.shell_demo()}</span>}</span>],
    [m.mark_kind(), markKindWords[mark.kind]()],
    ...(mark.number ? [[m.mark_number(), mark.number] as [string, string]] : []),
    [m.mark_owner(), <span key="owner" lang={foreign(mark.owner)}>{mark.owner}</span>],
    ...(mark.manager ? [[m.mark_manager(), <span key="manager" lang={foreign(mark.manager)}>{mark.manager}</span>] as [string, ReactNode]] : []),
    [m.mark_village(), <Link key="village" className="link" to={href('/lang-nghe/:village', { village: village.slug })}>{name}</Link>],
    [m.mark_in_force_until(), mark.renewedThrough === null ? m.mark_without_end() : formatDate(mark.renewedThrough, locale)],
    [m.mark_classes(), mark.goodsClasses.join(', ')],
    ...(licence.number ? [[m.mark_licence_number_label(), licence.number] as [string, string]] : []),
    [m.mark_licence_dates(), licenceSpan(licence.validFrom, licence.validTo)],
    [
      m.mark_licence_goods(),
      products.length === 0
        ? m.mark_licence_all()
        : products.map((product) => (
            <span key={product.name} className="register__good" lang={foreign(product.name)}>
              {product.slug ? <Link className="link" to={href('/san-pham/:product', { product: product.slug })}>{product.name}</Link> : product.name}
            </span>
          )),
    ],
    ...(licence.reason ? [[m.mark_end_reason(), <span key="reason" className="kept-lines" lang={foreign(licence.reason)}>{licence.reason}</span>] as [string, ReactNode]] : []),
  ];
  return (
    <div className="wrap page" data-village={village.slug}>
      <Breadcrumb crumbs={[{ name: m.mark_register_title(), to: '/nhan-hieu' }, { name: workshop.name }]} />
      <header className="page__head">
        <h1 lang={foreign(workshop.name)}>{workshop.slug ? <Link to={href('/xuong/:workshop', { workshop: workshop.slug })}>{workshop.name}</Link> : workshop.name}</h1>
        <p className={licence.standing === 'live' ? 'register__live' : undefined}>
          <b>{licenceStandingWords[licence.standing]()}.</b> {verdict(licence)}
        </p>
      </header>
      <dl className="register__facts">
        {rows.map(([term, value]) => (
          <div className="kv" key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mark.hasRules && (
        <p className="mt-5">
          <a className="link" href={`/nhan-hieu/quy-che/${mark.id}`}>
            {m.mark_rules_open()}
          </a>
        </p>
      )}
    </div>
  );
}
