/**
 * What a workshop says of itself on its page: which name, story, year and promise it may give. What the law asks to be said
 * (legal name, tax code) is no part of it: that is changed with the password, elsewhere.
 */
import { checkEmail, manyLines, oneLine } from '../checkout/contact.ts';
import { parsePhone, type PhoneReading } from '../geography/phone.ts';

export const PROFILE_LIMITS = {
  name: { min: 3, max: 80 },
  story: { min: 40, max: 3_000 },
  founded: { from: 1000 },
  handling: { from: 1, to: 30 },
} as const;

export const PROFILE_FIELDS = ['name', 'story', 'storyEn', 'foundedYear', 'handlingDays', 'phone', 'email'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
/** As typed. */
export type TypedProfile = Record<ProfileField, string>;

export type WorkshopProfile = { name: string; story: string; storyEn: string | null; foundedYear: number | null; handlingDays: number; phone: string; email: string | null };

export type TextRefusal = 'missing' | 'too-short' | 'too-long' | 'no-letters';
export type YearRefusal = 'not-a-year' | 'out-of-range';
export type PhoneRefusal = Extract<PhoneReading, { ok: false }>;

export type ProfileErrors = {
  name?: TextRefusal;
  story?: TextRefusal;
  storyEn?: TextRefusal;
  foundedYear?: YearRefusal;
  handlingDays?: 'not-a-number' | 'out-of-range';
  phone?: PhoneRefusal;
  email?: 'too-long' | 'not-an-address';
};

export type ProfileVerdict = { ok: true; profile: WorkshopProfile } | { ok: false; errors: ProfileErrors };

const lengthOf = (text: string): number => [...text].length;

/** Whether a text has the length that is asked of it, and says something. */
export function checkText(text: string, { min, max }: { min: number; max: number }): TextRefusal | undefined {
  if (text === '') return 'missing';
  if (lengthOf(text) < min) return 'too-short';
  if (lengthOf(text) > max) return 'too-long';
  return /\p{L}/u.test(text) ? undefined : 'no-letters';
}

/** A year as typed: null where nothing was. */
export function readYear(typed: string, range: { from: number; to: number }): { ok: true; year: number | null } | { ok: false; code: YearRefusal } {
  const text = oneLine(typed);
  if (text === '') return { ok: true, year: null };
  if (!/^\d{3,4}$/.test(text)) return { ok: false, code: 'not-a-year' };
  const year = Number(text);
  return year < range.from || year > range.to ? { ok: false, code: 'out-of-range' } : { ok: true, year };
}

/** All that is wrong at once, or the profile as it is kept. `thisYear` by the calendar of Hà Nội. */
export function readProfile(typed: TypedProfile, thisYear: number): ProfileVerdict {
  const [name, story, storyEn, email] = [oneLine(typed.name), manyLines(typed.story), manyLines(typed.storyEn), oneLine(typed.email)];
  const founded = readYear(typed.foundedYear, { from: PROFILE_LIMITS.founded.from, to: thisYear });
  const phone = parsePhone(typed.phone, { landlines: true });
  const handling = oneLine(typed.handlingDays);
  const days = /^\d{1,3}$/.test(handling) ? Number(handling) : null;
  const { from, to } = PROFILE_LIMITS.handling;
  const errors: ProfileErrors = {
    name: checkText(name, PROFILE_LIMITS.name),
    story: checkText(story, PROFILE_LIMITS.story),
    storyEn: storyEn === '' ? undefined : checkText(storyEn, PROFILE_LIMITS.story),
    foundedYear: founded.ok ? undefined : founded.code,
    handlingDays: days === null ? 'not-a-number' : days < from || days > to ? 'out-of-range' : undefined,
    phone: phone.ok ? undefined : phone,
    email: checkEmail(email) as ProfileErrors['email'],
  };
  if (!founded.ok || !phone.ok || days === null || Object.values(errors).some(Boolean)) return { ok: false, errors };
  return { ok: true, profile: { name, story, storyEn: storyEn || null, foundedYear: founded.year, handlingDays: days, phone: phone.e164, email: email || null } };
}
