import { type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from 'react-router';
import { z } from 'zod';
import { paperAccept } from '#app/domain/papers/paper.ts';
import type { TypedTitle } from '#app/domain/villages/artisan-profile.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { OwnArtisanPage } from '#app/services/artisans/get-own-artisan.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field, SelectField, TextField } from '#app/ui/field.tsx';
import { fullTitle } from '#app/ui/maker-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Refusal } from '#app/ui/refusal.tsx';

const line = z.string().max(500).default('');
export const titleSchema = z.object({ title: line, field: line, year: line, decisionNumber: line });

/** The title that a person has, what became of the one that was claimed, and the form to claim one. */
export function TitleClaim({ artisan, result }: { artisan: OwnArtisanPage; result: SubmissionResult | undefined }) {
  const { title, titleDecision, claim } = artisan;
  const waiting = claim?.status === 'submitted';
  return (
    <section id="danh-hieu">
      <h2>{m.profile_title_title()}</h2>
      {title ? (
        <p className="mb-4">
          <b>{fullTitle(title)}</b>
          {titleDecision && <span className="hint block">{m.artisan_decision({ number: titleDecision })}</span>}
        </p>
      ) : (
        <p className="soft mb-4">{m.profile_title_none()}</p>
      )}
      {waiting && (
        <Notice tone="wait" title={m.profile_claim_waiting()}>
          {m.profile_claim_waiting_text({ title: fullTitle(claim), number: claim.decisionNumber })}
        </Notice>
      )}
      {claim?.status === 'refused' && (
        <div className="mb-4">
          <Notice tone="bad" title={m.profile_claim_refused()}>
            {claim.refusalReason}
          </Notice>
        </div>
      )}
      {!waiting && (
        <details className="claim" open={result !== undefined || claim?.status === 'refused'}>
          <summary>{title ? m.profile_title_claim_another() : m.profile_title_claim()}</summary>
          <ClaimForm artisan={artisan} result={result} />
        </details>
      )}
    </section>
  );
}

function ClaimForm({ artisan: { claim }, result }: { artisan: OwnArtisanPage; result: SubmissionResult | undefined }) {
  const refused = claim?.status === 'refused' ? claim : null;
  const [form, field] = useForm<TypedTitle & { 'quyet-dinh': string }>({
    id: 'xin-danh-hieu',
    lastResult: result,
    defaultValue: { title: refused?.title ?? '', field: refused?.field ?? 'handicraft', year: refused ? String(refused.year) : '', decisionNumber: refused?.decisionNumber ?? '' },
  });
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} onSubmit={form.onSubmit} noValidate preventScrollReset className="mt-4">
      <input type="hidden" name="viec" value="danh-hieu" />
      <Refusal form={form} />
      <SelectField label={m.profile_title_name()} name="title" defaultValue={field.title.initialValue} errors={field.title.errors} required>
        <option value="">{m.profile_title_choose()}</option>
        <option value="peoples_artisan">{m.artisan_title_peoples()}</option>
        <option value="meritorious_artisan">{m.artisan_title_meritorious()}</option>
        <option value="hanoi_artisan">{m.artisan_title_hanoi()}</option>
      </SelectField>
      <SelectField label={m.profile_title_field()} hint={m.profile_title_field_hint()} name="field" defaultValue={field.field.initialValue} errors={field.field.errors} required>
        <option value="handicraft">{m.artisan_field_handicraft()}</option>
        <option value="heritage">{m.artisan_field_heritage()}</option>
      </SelectField>
      <div className="two two--even">
        <TextField label={m.profile_title_year()} name="year" inputMode="numeric" defaultValue={field.year.initialValue} errors={field.year.errors} maxLength={4} required />
        <TextField label={m.profile_title_decision()} name="decisionNumber" defaultValue={field.decisionNumber.initialValue} errors={field.decisionNumber.errors} maxLength={60} required />
      </div>
      <Field label={m.profile_title_paper()} hint={m.profile_paper_hint()} errors={field['quyet-dinh'].errors}>
        {(control) => <input className="inp inp--file" type="file" name="quyet-dinh" accept={paperAccept} required {...control} />}
      </Field>
      <Button size="big" full>
        {m.profile_title_send()}
      </Button>
    </Form>
  );
}
