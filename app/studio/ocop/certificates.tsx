import { data, Form, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { CERTIFICATE_VIEWS, type CertificateView } from '#app/domain/ocop/ending.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listOwnCertificates, type OwnCertificate, type OwnCertificates } from '#app/services/ocop/list-own-certificates.server.ts';
import { withdrawCertificate } from '#app/services/ocop/withdraw-certificate.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/certificates';

/** What the address calls a view. */
const VIEWS = { 'sap-het': 'ending', 'dang-kiem': 'checking', 'tra-lai': 'refused', 'con-han': 'live', 'het-han': 'expired' } as const satisfies Record<string, CertificateView>;
const viewNames: Record<CertificateView, () => string> = {
  ending: m.certificate_view_ending,
  checking: m.certificate_view_checking,
  refused: m.certificate_view_refused,
  live: m.certificate_view_live,
  expired: m.certificate_view_expired,
};
const addressOf = (view: CertificateView): string => Object.entries(VIEWS).find(([, one]) => one === view)![0];
const saved: Record<string, () => string> = { gui: m.certificate_sent, rut: m.certificate_withdrawn };

export const meta = () => privateMeta(m.certificate_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const asked = url.searchParams.get('xem') ?? '';
  const view = Object.hasOwn(VIEWS, asked) ? VIEWS[asked as keyof typeof VIEWS] : null;
  const page = readPage(url);
  const list = await listOwnCertificates(viewer, subjectOf(studio), view, page);
  if (!list || (page > 1 && list.certificates.length === 0)) throw data(null, { status: 404 });
  return { ...list, view, workshop: studio.slug, done: url.searchParams.get('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const verdict = await withdrawCertificate(viewer, studio.id, String(form.get('rut') ?? ''));
  if (verdict.ok) return goOn(`${href('/xuong-cua-toi/:workshop/ocop', params)}?xong=rut`);
  if (verdict.code === 'checked-already') return data({ refused: m.certificate_checked_already() }, { status: 409 });
  throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
}

export default function Certificates({ loaderData: { certificates, counts, view, page, pages, total, workshop, done }, actionData }: Route.ComponentProps) {
  const path = href('/xuong-cua-toi/:workshop/ocop', { workshop });
  const add = `${path}/moi`;
  const said = done && saved[done];
  return (
    <>
      <BackToWorkshop workshop={workshop} />
      <h1>{m.certificate_title()}</h1>
      {actionData && (
        <Notice tone="bad" live>
          {actionData.refused}
        </Notice>
      )}
      {said && !actionData && (
        <Notice tone="done" live>
          {said()}
        </Notice>
      )}
      {total === 0 && view === null ? (
        <EmptyState
          title={m.certificate_none()}
          actions={
            <LinkButton tone="go" size="big" to={add}>
              {m.certificate_add()}
            </LinkButton>
          }
        >
          {m.certificate_none_text()}
        </EmptyState>
      ) : (
        <>
          <p className="certsay">{counts.ending > 0 ? m.certificate_losing({ count: formatNumber(counts.ending, getLocale()) }) : m.certificate_losing_none()}</p>
          <LinkButton tone="go" size="big" full to={add}>
            {m.certificate_add()}
          </LinkButton>
          <Views counts={counts} view={view} path={path} />
          {certificates.length === 0 && <p className="soft py-6">{m.certificate_view_empty()}</p>}
          <ul className="certs">
            {certificates.map((certificate) => (
              <Row key={certificate.id} certificate={certificate} workshop={workshop} />
            ))}
          </ul>
          <Pagination page={page} pages={pages} to={(number) => `${path}?${new URLSearchParams({ ...(view && { xem: addressOf(view) }), ...(number > 1 && { trang: String(number) }) })}`} />
        </>
      )}
    </>
  );
}

function Views({ counts, view, path }: { counts: OwnCertificates['counts']; view: CertificateView | null; path: string }) {
  return (
    <nav className="seg certviews" aria-label={m.certificate_views()}>
      <Link to={path} aria-current={view === null ? 'page' : undefined}>
        {m.certificate_view_all()}
      </Link>
      {CERTIFICATE_VIEWS.filter((one) => counts[one] > 0 || one === view).map((one) => (
        <Link key={one} to={`${path}?xem=${addressOf(one)}`} aria-current={view === one ? 'page' : undefined}>
          {viewNames[one]()} {counts[one]}
        </Link>
      ))}
    </nav>
  );
}

const day = (text: string): string => formatDate(text, getLocale());

/** How it stands, in a sentence with its day. */
function standingWords({ standing, lastValidDay, starsGoneOn, decisionDate }: OwnCertificate): string {
  switch (standing) {
    case 'ending':
      return starsGoneOn ? m.certificate_standing_ending({ date: day(lastValidDay), gone: day(starsGoneOn) }) : m.certificate_standing_live({ date: day(lastValidDay) });
    case 'live':
      return m.certificate_standing_live({ date: day(lastValidDay) });
    case 'checking':
      return m.certificate_standing_checking();
    case 'refused':
      return m.certificate_standing_refused();
    case 'withdrawn':
      return m.certificate_standing_withdrawn();
    case 'expired':
      return m.certificate_standing_expired({ date: day(lastValidDay) });
    case 'revoked':
      return m.certificate_standing_revoked();
    case 'superseded':
      return m.certificate_standing_superseded({ date: day(decisionDate) });
  }
}

function Row({ certificate, workshop }: { certificate: OwnCertificate; workshop: string }) {
  const { product, standing, renewal } = certificate;
  const add = `${href('/xuong-cua-toi/:workshop/ocop/moi', { workshop })}?san-pham=${product.slug}`;
  const shows = standing === 'live' || standing === 'ending';
  const urgent = standing === 'ending' || standing === 'refused' || standing === 'expired';
  return (
    <li>
      <div className="line">
        <div className="pic">{product.picture && <Picture picture={product.picture} sizes="64px" alt="" />}</div>
        <div>
          <b>{product.name}</b>
          <small>{m.certificate_decision_of({ number: certificate.decisionNumber, date: day(certificate.decisionDate) })}</small>
        </div>
        {/* No seal but of one that is in force. */}
        {shows && <OcopSeal stars={certificate.stars} />}
      </div>
      <p className={urgent && renewal !== 'live' ? 'certs__stand warn' : 'certs__stand'}>
        {standingWords(certificate)} {!shows && standing !== 'refused' && <span className="soft">{m.certificate_stars_asked({ stars: certificate.stars })}</span>}
      </p>
      {certificate.refusalReason && standing === 'refused' && <Notice tone="bad">{certificate.refusalReason}</Notice>}
      {renewal === 'checking' && (standing === 'ending' || standing === 'expired') && <p className="soft">{m.certificate_renewal_checking()}</p>}
      {renewal === 'live' && standing === 'expired' && <p className="soft">{m.certificate_renewal_live()}</p>}
      <div className="certs__do">
        {(standing === 'ending' || standing === 'expired') && renewal === null && <LinkButton to={add}>{m.certificate_renew()}</LinkButton>}
        {(standing === 'refused' || standing === 'withdrawn') && <LinkButton to={`${add}&sua=${certificate.id}`}>{m.certificate_mend()}</LinkButton>}
        {standing === 'checking' && (
          <Form method="post">
            <Button tone="quiet" name="rut" value={certificate.id}>
              {m.certificate_withdraw()}
            </Button>
          </Form>
        )}
        <a className="link" href={href('/xuong-cua-toi/:workshop/ocop/:certificate/ban-quet', { workshop, certificate: certificate.id })} target="_blank" rel="noreferrer">
          {m.certificate_see_scan()} <span className="vh">{m.certificate_new_tab()}</span>
        </a>
      </div>
    </li>
  );
}
