import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';
import { ARTISAN_LIMITS } from '#app/domain/villages/artisan-profile.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { saveArtisan } from '#app/services/artisans/save-artisan.server.ts';
import { artisanWords } from '../workshop/profile-words.ts';
import { artisanSchema } from './artisan-form.tsx';

/** Saves what a person's form sent: the person's id, or the form again with its status. */
export async function answerSave(viewer: Actor, workshopId: string, id: string, form: FormData): Promise<{ id: string } | { result: SubmissionResult; status: number }> {
  const submission = parseWithZod(form, { schema: artisanSchema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const verdict = await saveArtisan(viewer, workshopId, id, submission.value);
  if (verdict.ok) return { id: verdict.id };
  switch (verdict.code) {
    case 'invalid':
      return { result: submission.reply({ fieldErrors: artisanWords(verdict.errors) }), status: 400 };
    case 'too-many':
      return { result: submission.reply({ formErrors: [m.profile_artisan_too_many({ most: ARTISAN_LIMITS.most })] }), status: 409 };
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}
