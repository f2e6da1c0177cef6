// Why a photograph or a paper was not taken, as sentences with what to do about it.
import { photoLimits, type PhotoRefusal } from '#app/domain/catalogue/photo.ts';
import { paperLimits } from '#app/domain/papers/paper.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { PaperFault } from '#app/domain/papers/paper.ts';
import { noRoomWords } from '../photos/photo-words.ts';

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

export function photoWords(code: PhotoRefusal | 'busy' | 'no-room'): string {
  switch (code) {
    case 'empty':
      return m.profile_photo_empty();
    case 'too-heavy':
      return m.profile_file_too_heavy({ size: megabytes(photoLimits.bytes) });
    case 'heic':
      return m.profile_file_heic();
    case 'unknown-format':
      return m.profile_photo_unknown();
    case 'broken':
      return m.profile_file_broken();
    case 'animated':
      return m.profile_photo_animated();
    case 'too-many-pixels':
      return m.profile_photo_too_large();
    case 'too-small':
      return m.profile_photo_too_small({ side: photoLimits.shortestSide });
    case 'too-narrow':
      return m.profile_photo_too_narrow();
    case 'no-room':
      return noRoomWords();
    case 'busy':
      return m.profile_photo_busy();
  }
}

export function paperWords(code: PaperFault): string {
  switch (code) {
    case 'empty':
      return m.profile_paper_missing();
    case 'too-heavy':
      return m.profile_file_too_heavy({ size: megabytes(paperLimits.bytes) });
    case 'heic':
      return m.profile_file_heic();
    case 'unknown-format':
      return m.profile_paper_unknown();
    case 'cut-off':
      return m.profile_file_broken();
    case 'active':
      return m.profile_paper_active();
    case 'locked':
      return m.profile_paper_locked();
    case 'too-many':
      return m.profile_paper_too_many({ most: paperLimits.unused });
  }
}
