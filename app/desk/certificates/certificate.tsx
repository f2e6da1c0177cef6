import { data, Form, href, Link } from 'react-router';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { type CheckedCertificate, getCertificateToCheck } from '#app/services/ocop/get-certificate-to-check.server.ts';
import { refuseCertificate } from '#app/services/ocop/refuse-certificate.server.ts';
import { verifyCertificate } from '#app/services/ocop/verify-certificate.server.ts';
import { Button } from '#app/ui/button.tsx';
import { findingWords, groupNames, levelNames } from '#app/ui/certificate-words.ts';
import { Fact } from '#app/ui/fact.tsx';
import { TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/certificate';
import { Paper } from './paper.tsx';
import { Refusing } from './refusing.tsx';

export const meta: Route.MetaFunction = ({ loaderData }) => privateMeta(loaderData?.certificate.productName ?? m.certificate_title());

export async function loader({ context, params }: Route.LoaderArgs) {
  const certificate = await getCertificateToCheck(context.get(viewerContext), params.id);
  if (!certificate) throw data(null, { status: 404 });
  return { certificate };
}

// Also after a refusal: the page then shows what the certificate has become.
export const shouldRevalidate = () => true;

type Answer = { stands: string[]; reason?: string; typed?: { reason?: string; lastValidDay?: string; validityReason?: string }; ends?: { lastValidDay?: string[]; validityReason?: string[] } };

export async function action({ request, context, params }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 2_000);
  if (form.get('viec') === 'tra-lai') {
    const verdict = await refuseCertificate(viewer, params.id, { version: text('version'), reason: text('reason') });
    if (verdict.ok) return goOn('/quan-tri/chung-nhan?xong=tra-lai');
    if (verdict.code === 'reason-missing') return data<Answer>({ stands: [], reason: m.certificate_desk_reason_missing() }, { status: 400 });
    if (verdict.code === 'decided' || verdict.code === 'changed') return data<Answer>({ stands: [movedWords[verdict.code]()], typed: { reason: text('reason') } }, { status: 409 });
    throw data(null, { status: 404 });
  }
  const typed = { lastValidDay: text('lastValidDay'), validityReason: text('validityReason') };
  const verdict = await verifyCertificate(viewer, params.id, { version: text('version'), ...typed });
  if (verdict.ok) return goOn('/quan-tri/chung-nhan?xong=duyet');
  if (verdict.code === 'not-in-order') return data<Answer>({ stands: verdict.findings.map(({ code }) => findingWords(code)), typed }, { status: 409 });
  if (verdict.code === 'decided' || verdict.code === 'changed') return data<Answer>({ stands: [movedWords[verdict.code]()], typed }, { status: 409 });
  if (verdict.code === 'end-reason-missing') return data<Answer>({ stands: [], typed, ends: { validityReason: [m.certificate_desk_end_reason_missing()] } }, { status: 400 });
  if (verdict.code === 'end-missing' || verdict.code === 'end-impossible') return data<Answer>({ stands: [], typed, ends: { lastValidDay: [endWords[verdict.code]()] } }, { status: 400 });
  throw data(null, { status: 404 });
}

const movedWords = { decided: m.certificate_desk_decided, changed: m.certificate_desk_changed };
const endWords = { 'end-missing': m.certificate_desk_end_missing, 'end-impossible': m.certificate_desk_end_impossible };

const day = (text: string): string => formatDate(text, getLocale());

export default function Certificate({ loaderData: { certificate }, actionData }: Route.ComponentProps) {
  const { workshop, product } = certificate;
  return (
    <>
      <p className="desk__back">
        <Link className="link" to="/quan-tri/chung-nhan">
          {m.certificate_desk_back()}
        </Link>
      </p>
      <h1>{certificate.productName}</h1>
      <p className="say">
        {m.certificate_desk_say({ workshop: workshop.name, village: splitVillageName(workshop.village.name).name, stars: certificate.stars })}
      </p>
      {(actionData?.stands.length ?? 0) > 0 && (
        <Notice tone="bad" title={m.certificate_desk_stands()} live>
          {actionData!.stands.join(' ')}
        </Notice>
      )}
      <div className="check">
        <div>
          <dl>
            <Fact name={m.certificate_product_name()}>
              {certificate.productName}
              <small>
                {m.certificate_desk_listed_as()}{' '}
                <Link className="link" to={href('/san-pham/:product', { product: product.slug })}>
                  {product.name}
                </Link>
              </small>
            </Fact>
            <Fact name={m.certificate_group()}>
              {groupNames[certificate.group]()}
              <small>{product.category}</small>
            </Fact>
            <Fact name={m.certificate_stars()}>{certificate.stars}</Fact>
            <Fact name={m.certificate_points()}>{certificate.points === null ? m.certificate_desk_none() : new Intl.NumberFormat(getLocale()).format(certificate.points)}</Fact>
            <Fact name={m.certificate_decision_number()}>
              {certificate.decisionNumber}
              {certificate.decisionNumberTyped && <small>{m.certificate_desk_typed({ text: certificate.decisionNumberTyped })}</small>}
            </Fact>
            <Fact name={m.certificate_decision_date()}>{day(certificate.decisionDate)}</Fact>
            <Fact name={m.certificate_desk_last_day()}>{day(certificate.lastValidDay)}</Fact>
            <Fact name={m.certificate_authority()}>
              {certificate.authority}
              <small>{levelNames[certificate.authorityLevel]()}</small>
            </Fact>
            <Fact name={m.certificate_holder()}>
              {workshop.legalName}
              <small>{m.certificate_desk_tax({ code: workshop.taxCode })}</small>
            </Fact>
          </dl>
          <Findings certificate={certificate} />
          <Deciding certificate={certificate} answer={actionData} />
        </div>
        <Paper scan={certificate.scan} src={`${href('/quan-tri/chung-nhan/:id/ban-quet', { id: certificate.id })}?phien=${certificate.version}`} />
      </div>
    </>
  );
}

function Findings({ certificate: { findings, replaces } }: { certificate: CheckedCertificate }) {
  if (findings.length === 0 && replaces.length === 0) return null;
  return (
    <section className="mt-4">
      <h2>{m.certificate_desk_findings()}</h2>
      <ul className="check__found">
        {findings.map(({ code, severity }) => (
          <li key={code} className={severity === 'error' ? 'err' : 'warn'}>
            <Icon name={severity === 'error' ? 'alert' : 'info'} size={18} />
            {findingWords(code)}
          </li>
        ))}
        {replaces.map(({ decisionNumber, lastValidDay }) => (
          <li key={decisionNumber}>
            <Icon name="info" size={18} />
            {m.certificate_desk_replaces({ number: decisionNumber, date: day(lastValidDay) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deciding({ certificate: { status, version, mayDecide, refusalReason }, answer }: { certificate: CheckedCertificate; answer: Answer | undefined }) {
  if (status === 'rejected') return <Notice tone="bad" title={m.certificate_desk_was_refused()}>{refusalReason}</Notice>;
  if (status !== 'submitted') return <Notice>{status === 'draft' ? m.certificate_desk_was_withdrawn() : m.certificate_desk_was_verified()}</Notice>;
  if (!mayDecide) return <Notice tone="wait">{m.certificate_verifier_not_allowed()}</Notice>;
  return (
    <div className="check__do">
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <details open={Boolean(answer?.typed?.validityReason || answer?.typed?.lastValidDay || answer?.ends)}>
          <summary>{m.certificate_desk_other_end()}</summary>
          <div className="pt-3">
            <TextField label={m.certificate_last_day()} type="date" name="lastValidDay" defaultValue={answer?.typed?.lastValidDay} errors={answer?.ends?.lastValidDay} />
            <TextField label={m.certificate_desk_other_end_reason()} name="validityReason" defaultValue={answer?.typed?.validityReason} maxLength={300} errors={answer?.ends?.validityReason} />
          </div>
        </details>
        <Button tone="go" size="big" full name="viec" value="duyet">
          {m.certificate_desk_verify()}
        </Button>
        <p className="hint">{m.certificate_desk_verify_hint()}</p>
      </Form>
      <Refusing version={version} isOpen={answer?.reason !== undefined || answer?.typed?.reason !== undefined} most={1_000} typed={answer?.typed?.reason} error={answer?.reason} />
    </div>
  );
}
