import { MAXIMUM_POINTS, VALIDITY_MONTHS } from '#app/domain/ocop/rules.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ShownCertificate } from '#app/services/catalogue/get-product.server.ts';
import { MoreLink } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';

export const CERTIFICATE_SHEET = 'giay-chung-nhan';

/** A certificate in force, as its paper says it. */
export function Certificate({ certificate }: { certificate: ShownCertificate }) {
  const rows: [string, React.ReactNode][] = [
    [m.product_cert_product(), certificate.productName],
    [m.product_cert_holder(), certificate.holderName],
    ...(certificate.points === null ? [] : [[m.product_cert_points(), m.product_cert_points_value({ points: new Intl.NumberFormat(getLocale()).format(certificate.points), most: MAXIMUM_POINTS })] as [string, string]]),
    [
      m.product_cert_decision(),
      <>
        {m.product_cert_number({ number: certificate.decisionNumber })} {certificate.isDemo && <span className="demo">{m.product_cert_demo()}</span>}
      </>,
    ],
    [m.product_cert_authority(), certificate.authority],
    [m.product_cert_issued(), formatDate(certificate.decisionDate, getLocale())],
    [m.product_cert_expires(), m.product_cert_expires_value({ date: formatDate(certificate.lastValidDay, getLocale()), months: VALIDITY_MONTHS })],
    [m.product_cert_checked(), m.product_cert_checked_value({ name: certificate.verifiedBy, date: formatDate(new Date(certificate.verifiedOn), getLocale()) })],
  ];
  return (
    <div className="cert">
      <div className="cert__head">
        <OcopSeal stars={certificate.stars} large />
        <div>
          <h2>{m.product_ocop({ stars: certificate.stars })}</h2>
          <p className="ok">{m.product_cert_live({ date: formatDate(certificate.lastValidDay, getLocale()) })}</p>
        </div>
      </div>
      <dl>
        {rows.map(([name, value]) => (
          <div className="kv" key={name}>
            <dt>{name}</dt>
            <dd lang={foreign(value)}>{value}</dd>
          </div>
        ))}
      </dl>
      {foreign(certificate.authority) && <p className="hint mt-3">{m.product_cert_record()}</p>}
      <MoreLink to="/ocop-la-gi">{m.product_cert_more()}</MoreLink>
    </div>
  );
}

/** The same over the page, opened by the seal beside the price; the browser's own popover, so no script is needed. */
export function CertificateSheet({ certificate }: { certificate: ShownCertificate }) {
  return (
    <div className="sheet" id={CERTIFICATE_SHEET} popover="auto" role="dialog" aria-label={m.product_cert_title()}>
      <button type="button" className="sheet__x" popoverTarget={CERTIFICATE_SHEET} popoverTargetAction="hide" aria-label={m.shell_close()}>
        <Icon name="close" />
      </button>
      <Certificate certificate={certificate} />
    </div>
  );
}
