// What a workshop's word on a question or a review is asked with, and what comes of it.
import type { VoiceError } from '#app/domain/voices/voice.ts';

/** `seen`: when what stands there now was written, as the form showed it; empty where nothing stood. */
export type AnswerInput = { workshopId: string; id: string; text: string; seen: string };

export type AnswerVerdict =
  | { ok: true }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'changed' }
  | { ok: false; code: 'invalid'; reason: VoiceError };
