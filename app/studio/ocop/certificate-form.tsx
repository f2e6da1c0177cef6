import { type SubmissionResult, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { OCOP_GROUPS } from '#app/domain/ocop/rules.ts';
import type { SubmissionField, TypedCertificate } from '#app/domain/ocop/submission.ts';
import { paperAccept } from '#app/domain/papers/paper.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CertificateForm as FormData } from '#app/services/ocop/get-certificate-form.server.ts';
import type { KeptScan } from '#app/services/ocop/submit-certificate.server.ts';
import { groupNames, levelNames } from '#app/ui/certificate-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox, Field, RadioGroup, SelectField, TextField } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';

type Answer = { result: SubmissionResult; warnings: { [Field in SubmissionField]?: string[] }; confirm: string[]; scan: KeptScan | null };

/** A certificate's fields as its papers have them, each with what stands against it or asks to be looked at again. */
export function CertificateForm({ form: { product, typed, mends, renews }, provinces, answer }: { form: FormData; provinces: readonly { code: string; name: string }[]; answer: Answer | undefined }) {
  const [form, field] = useForm<TypedCertificate & { scan: string }>({ id: 'chung-nhan', lastResult: answer?.result, defaultValue: typed, shouldRevalidate: 'onSubmit' });
  const navigation = useNavigation();
  const sending = navigation.state === 'submitting';
  const scan = answer?.scan ?? mends?.scan ?? null;
  const sent = answer?.result.initialValue as Partial<TypedCertificate> | undefined;
  // What was sent stands, also where a field was left empty.
  const shown = (name: keyof TypedCertificate): string => (sent ? (sent[name] ?? '') : typed[name]);
  const told = (name: SubmissionField, usual?: ReactNode): ReactNode => {
    const warning = answer?.warnings[name]?.[0];
    if (!warning) return usual;
    return <span className="warn">{warning}</span>;
  };
  const wrong = answer && Object.keys(answer.result.error ?? {}).length > 0;
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} onSubmit={form.onSubmit} noValidate preventScrollReset={answer === undefined} className="narrowform">
      <p className="certfor">
        {m.certificate_for()} <b>{product.name}</b>
      </p>
      {mends?.refusalReason && (
        <Notice tone="bad" title={m.certificate_sent_back()}>
          {mends.refusalReason}
        </Notice>
      )}
      {!mends && renews && <Notice>{m.certificate_renews({ stars: renews.stars, date: formatDate(renews.lastValidDay, getLocale()) })}</Notice>}
      <div aria-live="assertive">
        {wrong && <Notice tone="bad">{m.certificate_put_right()}</Notice>}
        {!wrong && answer && <Notice tone="wait" title={m.certificate_look_again()}>{m.certificate_look_again_text()}</Notice>}
      </div>
      {mends && <input type="hidden" name="mends" value={mends.id} />}
      {answer?.confirm.map((code) => <input key={code} type="hidden" name="confirmed" value={code} />)}

      <h2>{m.certificate_part_decision()}</h2>
      <TextField label={m.certificate_decision_number()} hint={told('decisionNumber', m.certificate_decision_number_hint())} name="decisionNumber" defaultValue={shown('decisionNumber')} errors={field.decisionNumber.errors} maxLength={60} autoCapitalize="characters" required />
      <TextField label={m.certificate_decision_date()} hint={told('decisionDate', m.certificate_decision_date_hint())} type="date" name="decisionDate" defaultValue={shown('decisionDate')} errors={field.decisionDate.errors} required />
      <SelectField label={m.certificate_authority_level()} hint={told('authorityLevel')} name="authorityLevel" defaultValue={shown('authorityLevel')} errors={field.authorityLevel.errors} required>
        {(['province', 'district', 'ministry', 'commune'] as const).map((level) => (
          <option key={level} value={level}>
            {levelNames[level]()}
          </option>
        ))}
      </SelectField>
      <TextField label={m.certificate_authority()} hint={told('authorityName', m.certificate_authority_hint())} name="authorityName" defaultValue={shown('authorityName')} errors={field.authorityName.errors} maxLength={160} required />
      <SelectField label={m.certificate_authority_province()} hint={told('authorityProvinceCode')} optional={m.certificate_not_for_ministry()} name="authorityProvinceCode" defaultValue={shown('authorityProvinceCode')} errors={field.authorityProvinceCode.errors}>
        <option value="">{m.certificate_province_none()}</option>
        {provinces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField label={m.certificate_last_day()} hint={told('lastValidDay', m.certificate_last_day_hint())} optional type="date" name="lastValidDay" defaultValue={shown('lastValidDay')} errors={field.lastValidDay.errors} />

      <h2>{m.certificate_part_rating()}</h2>
      <RadioGroup
        legend={m.certificate_stars()}
        name="stars"
        value={shown('stars')}
        errors={field.stars.errors}
        choices={[3, 4, 5].map((stars) => ({ value: String(stars), label: m.certificate_stars_choice({ stars }), hint: stars === 3 ? m.certificate_band_3() : stars === 4 ? m.certificate_band_4() : m.certificate_band_5() }))}
      />
      <Checkbox label={m.certificate_potential()} hint={m.certificate_potential_hint()} name="potentialFive" defaultChecked={shown('potentialFive') === 'on'} errors={field.potentialFive.errors} />
      <TextField label={m.certificate_points()} hint={told('points', m.certificate_points_hint())} optional name="points" inputMode="decimal" defaultValue={shown('points')} errors={field.points.errors} maxLength={8} />

      <h2>{m.certificate_part_product()}</h2>
      <TextField label={m.certificate_product_name()} hint={told('productName', m.certificate_product_name_hint())} name="productName" defaultValue={shown('productName')} errors={field.productName.errors} maxLength={200} required />
      <SelectField label={m.certificate_group()} hint={told('group')} name="group" defaultValue={shown('group')} errors={field.group.errors} required>
        {OCOP_GROUPS.map((group) => (
          <option key={group} value={group}>
            {groupNames[group]()}
          </option>
        ))}
      </SelectField>
      <TextField label={m.certificate_holder()} hint={told('holderName', m.certificate_holder_hint())} name="holderName" defaultValue={shown('holderName')} errors={field.holderName.errors} maxLength={200} required />

      <h2>{m.certificate_part_scan()}</h2>
      {scan && (
        <p className="certscan">
          <Icon name="check" size={18} />
          {m.certificate_scan_kept({ name: scan.fileName })}
          <input type="hidden" name="scanId" value={scan.id} />
        </p>
      )}
      <Field label={scan ? m.certificate_scan_other() : m.certificate_scan()} hint={told('scan', m.certificate_scan_hint())} optional={scan !== null} errors={field.scan.errors}>
        {(control) => <input className="inp inp--file" type="file" name="scan" accept={paperAccept} {...control} />}
      </Field>
      <Button tone="go" size="big" full pending={sending}>
        {answer && !wrong ? m.certificate_send_anyway() : m.certificate_send()}
      </Button>
      <p className="hint mt-2" role="status">
        {sending ? m.certificate_sending() : m.certificate_send_hint()}
      </p>
    </Form>
  );
}
