import { parseWithZod } from '@conform-to/zod/v4';
import { data, href } from 'react-router';
import { z } from 'zod';
import { SUBMISSION_FIELDS, type TypedCertificate } from '#app/domain/ocop/submission.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { findScan } from '#app/services/ocop/find-scan.server.ts';
import { getCertificateForm } from '#app/services/ocop/get-certificate-form.server.ts';
import { listCertifiableGoods } from '#app/services/ocop/list-certifiable-goods.server.ts';
import { submitCertificate } from '#app/services/ocop/submit-certificate.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import { givenFile } from '../workshop/given-file.ts';
import type { Route } from './+types/new-certificate';
import { CertificateForm } from './certificate-form.tsx';
import { errorWords, warningWords } from './certificate-words.ts';
import { ChooseGood } from './choose-good.tsx';

const line = z.string().max(1_000).default('');
const schema = z.object({ ...(Object.fromEntries(SUBMISSION_FIELDS.map((field) => [field, line])) as Record<keyof TypedCertificate, typeof line>), scanId: line, mends: line });

export const meta = () => privateMeta(m.certificate_add());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const product = url.searchParams.get('san-pham');
  const shared = { workshop: studio.slug };
  if (product === null) {
    const text = (url.searchParams.get('q') ?? '').slice(0, 120);
    const goods = await listCertifiableGoods(viewer, subjectOf(studio), text, readPage(url));
    if (!goods) throw data(null, { status: 403 });
    return { ...shared, text, goods, form: null, provinces: [] };
  }
  const [form, provinces] = await Promise.all([getCertificateForm(viewer, subjectOf(studio), { product, mends: url.searchParams.get('sua') }), listProvinces()]);
  if (!form) throw data(null, { status: 404 });
  return { ...shared, text: '', goods: null, form, provinces: provinces.map(({ code, name }) => ({ code, name })) };
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const { scanId, mends, ...typed } = submission.value;
  const paper = await givenFile(form, 'scan');
  const rate = paper.bytes.length > 0 ? await limitRate('paper-upload', context.get(clientAddressContext)) : null;
  if (rate?.ok === false) {
    const kept = isUuid(scanId) ? await findScan(studio.id, scanId) : null;
    return data({ result: submission.reply({ fieldErrors: { scan: [tooManyWords(rate.retryAfterSeconds)] } }), warnings: warningWords([]), confirm: form.getAll('confirmed').map(String), scan: kept && { id: kept.id, fileName: kept.fileName } }, tooOften(rate));
  }
  const verdict = await submitCertificate(viewer, subjectOf(studio), {
    product: url.searchParams.get('san-pham') ?? '',
    typed,
    paper,
    scanId: scanId || null,
    mends: mends || null,
    confirmed: form.getAll('confirmed').map(String),
  });
  if (verdict.ok) return goOn(`${href('/xuong-cua-toi/:workshop/ocop', params)}?xong=gui`);
  switch (verdict.code) {
    case 'invalid':
      return data({ result: submission.reply({ fieldErrors: errorWords(verdict) }), warnings: warningWords(verdict.findings), confirm: [] as string[], scan: verdict.scan }, { status: 400 });
    case 'confirm':
      return data({ result: submission.reply({ fieldErrors: {} }), warnings: warningWords(verdict.findings), confirm: verdict.findings.map(({ code }) => code as string), scan: verdict.scan }, { status: 409 });
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}

export default function NewCertificate({ loaderData: { workshop, text, goods, form, provinces }, actionData }: Route.ComponentProps) {
  const path = href('/xuong-cua-toi/:workshop/ocop/moi', { workshop });
  return (
    <>
      <BackToWorkshop workshop={workshop} to={href('/xuong-cua-toi/:workshop/ocop', { workshop })} name={m.certificate_title()} />
      <h1>{form?.mends ? m.certificate_mend_title() : form?.renews ? m.certificate_renew_title() : m.certificate_add()}</h1>
      {goods && <ChooseGood goods={goods} text={text} path={path} />}
      {form && <CertificateForm form={form} provinces={provinces} answer={actionData} />}
    </>
  );
}
