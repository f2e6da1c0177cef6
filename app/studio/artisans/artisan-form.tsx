import { type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from 'react-router';
import { z } from 'zod';
import { ARTISAN_LIMITS, type TypedArtisan } from '#app/domain/villages/artisan-profile.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { TextArea, TextField } from '#app/ui/field.tsx';
import { Refusal } from '#app/ui/refusal.tsx';

const line = z.string().max(10_000).default('');
/** Only the shape: the rules are the service's. */
export const artisanSchema = z.object({ name: line, trade: line, tradeEn: line, bornYear: line, startedYear: line, diedYear: line, story: line, storyEn: line });

export const newArtisan: TypedArtisan = { name: '', trade: '', tradeEn: '', bornYear: '', startedYear: '', diedYear: '', story: '', storyEn: '' };

type ArtisanFormProps = {
  profile: TypedArtisan;
  result: SubmissionResult | undefined;
  id?: string;
  /** The draft of a listing that waits for this person. */
  onward?: string | null;
  save: string;
};

export function ArtisanForm({ profile, result, id, onward, save }: ArtisanFormProps) {
  const [form, field] = useForm<TypedArtisan>({ id: 'nghe-nhan', lastResult: result, defaultValue: profile });
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
      <input type="hidden" name="viec" value="luu" />
      {id && <input type="hidden" name="id" value={id} />}
      {onward && <input type="hidden" name="tiep" value={onward} />}
      <Refusal form={form} />
      <TextField label={m.profile_artisan_name()} name="name" defaultValue={field.name.initialValue} errors={field.name.errors} maxLength={80} required />
      <TextField label={m.profile_artisan_trade()} hint={m.profile_artisan_trade_hint()} name="trade" defaultValue={field.trade.initialValue} errors={field.trade.errors} maxLength={80} required />
      <TextField label={m.profile_artisan_trade_en()} hint={m.profile_artisan_trade_en_hint()} optional lang="en" name="tradeEn" defaultValue={field.tradeEn.initialValue} errors={field.tradeEn.errors} maxLength={80} />
      <div className="two two--even">
        <TextField label={m.profile_artisan_born()} optional name="bornYear" inputMode="numeric" defaultValue={field.bornYear.initialValue} errors={field.bornYear.errors} maxLength={4} />
        <TextField label={m.profile_artisan_started()} optional name="startedYear" inputMode="numeric" defaultValue={field.startedYear.initialValue} errors={field.startedYear.errors} maxLength={4} />
      </div>
      <TextField label={m.profile_artisan_died()} hint={m.profile_artisan_died_hint()} optional name="diedYear" inputMode="numeric" defaultValue={field.diedYear.initialValue} errors={field.diedYear.errors} maxLength={4} />
      <TextArea label={m.profile_artisan_story()} hint={m.profile_artisan_story_hint(ARTISAN_LIMITS.story)} name="story" rows={6} defaultValue={field.story.initialValue} errors={field.story.errors} required />
      <TextArea label={m.profile_story_en()} hint={m.profile_story_en_hint(ARTISAN_LIMITS.story)} optional lang="en" name="storyEn" rows={5} defaultValue={field.storyEn.initialValue} errors={field.storyEn.errors} />
      <Button tone="go" size="big" full>
        {save}
      </Button>
    </Form>
  );
}
