// What is wrong with a workshop's page, or with what is written of a person, field by field.
import { ARTISAN_LIMITS, type ArtisanErrors, type TitleErrors } from '#app/domain/villages/artisan-profile.ts';
import { PROFILE_LIMITS, type ProfileErrors, type TextRefusal } from '#app/domain/workshops/profile.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { emailWords, phoneWords } from '#app/ui/contact-words.ts';

type Words = Record<string, string[]>;

function textWords(reason: TextRefusal, { min, max }: { min: number; max: number }, missing: string): string {
  switch (reason) {
    case 'missing':
      return missing;
    case 'too-short':
      return m.profile_text_too_short({ min });
    case 'too-long':
      return m.profile_text_too_long({ max: formatNumber(max, getLocale()) });
    case 'no-letters':
      return m.profile_text_no_letters();
  }
}

const yearWords = (reason: 'not-a-year' | 'out-of-range', from: number): string => (reason === 'not-a-year' ? m.profile_year_not() : m.profile_year_range({ from: String(from) }));

/** Only the fields that have something wrong. */
const told = (words: Record<string, string | undefined>): Words => Object.fromEntries(Object.entries(words).flatMap(([field, text]) => (text ? [[field, [text]]] : [])));

export function profileWords(errors: ProfileErrors): Words {
  const { from, to } = PROFILE_LIMITS.handling;
  return told({
    name: errors.name && textWords(errors.name, PROFILE_LIMITS.name, m.profile_name_missing()),
    story: errors.story && textWords(errors.story, PROFILE_LIMITS.story, m.profile_story_missing()),
    storyEn: errors.storyEn && textWords(errors.storyEn, PROFILE_LIMITS.story, m.profile_story_missing()),
    foundedYear: errors.foundedYear && yearWords(errors.foundedYear, PROFILE_LIMITS.founded.from),
    handlingDays: errors.handlingDays && m.profile_handling_wrong({ from, to }),
    phone: errors.phone && (phoneWords(errors.phone) ?? m.account_phone_missing()),
    email: errors.email && emailWords(errors.email),
  });
}

export function artisanWords(errors: ArtisanErrors): Words {
  const year = (reason: ArtisanErrors['diedYear']) => reason && (reason === 'before-birth' ? m.profile_year_before_birth() : yearWords(reason, ARTISAN_LIMITS.born.from));
  return told({
    name: errors.name === 'titled' ? m.profile_artisan_name_titled() : errors.name === 'title' ? m.profile_artisan_name_title() : errors.name && textWords(errors.name, ARTISAN_LIMITS.name, m.profile_artisan_name_missing()),
    trade: errors.trade && (errors.trade === 'title' ? m.profile_artisan_trade_title() : textWords(errors.trade, ARTISAN_LIMITS.trade, m.profile_artisan_trade_missing())),
    tradeEn: errors.tradeEn && (errors.tradeEn === 'title' ? m.profile_artisan_trade_title() : textWords(errors.tradeEn, ARTISAN_LIMITS.trade, m.profile_artisan_trade_missing())),
    bornYear: errors.bornYear === 'titled' ? m.profile_artisan_name_titled() : year(errors.bornYear),
    startedYear: year(errors.startedYear),
    diedYear: year(errors.diedYear),
    story: errors.story && textWords(errors.story, ARTISAN_LIMITS.story, m.profile_story_missing()),
    storyEn: errors.storyEn && textWords(errors.storyEn, ARTISAN_LIMITS.story, m.profile_story_missing()),
  });
}

export function titleWords(errors: TitleErrors): Words {
  return told({
    title: errors.title && m.profile_title_which(),
    field: errors.field && (errors.field === 'missing' ? m.profile_title_field_missing() : m.profile_title_field_city()),
    year: errors.year && (errors.year === 'missing' ? m.profile_title_year_missing() : m.profile_title_year_wrong()),
    decisionNumber: errors.decisionNumber && (errors.decisionNumber === 'missing' ? m.profile_title_decision_missing() : m.profile_title_decision_wrong()),
  });
}
