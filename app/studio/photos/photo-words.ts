import { photoLimits, photoRoom, type PhotoRefusal, unusedPhotoDays } from '#app/domain/catalogue/photo.ts';
import { m } from '#app/i18n/paraglide/messages.js';

export type UploadRefusal = PhotoRefusal | 'busy' | 'no-room' | 'too-often' | 'sign-in' | 'not-allowed';

/** That the workshop has as many photographs with us as it may, and how there is room again. */
export const noRoomWords = (): string => m.photo_refused_no_room({ unverified: photoRoom.unverified / 1_000_000, verified: photoRoom.verified / 1_000_000_000, days: unusedPhotoDays });

/** Why a file was not taken, and what can be done about it. */
export const photoWords: Record<UploadRefusal, () => string> = {
  empty: m.photo_refused_empty,
  'too-heavy': () => m.photo_refused_heavy({ most: photoLimits.bytes / 1_000_000 }),
  heic: m.photo_refused_heic,
  'unknown-format': m.photo_refused_format,
  broken: m.photo_refused_broken,
  animated: m.photo_refused_animated,
  'too-many-pixels': m.photo_refused_pixels,
  'too-small': () => m.photo_refused_small({ least: photoLimits.shortestSide }),
  'too-narrow': m.photo_refused_narrow,
  'no-room': noRoomWords,
  busy: m.photo_refused_busy,
  'too-often': m.photo_refused_often,
  'sign-in': m.photo_refused_sign_in,
  'not-allowed': m.photo_refused_not_allowed,
};
