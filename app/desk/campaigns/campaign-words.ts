import type { Phase } from '#app/domain/campaigns/period.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

export const phaseWords: Readonly<Record<Phase, () => string>> = { coming: m.campaign_phase_coming, shown: m.campaign_phase_shown, over: m.campaign_phase_over };

/** What the address calls a phase. */
export const PHASES: Readonly<Record<string, Phase>> = { 'dang-bay': 'shown', 'sap-bay': 'coming', 'da-cat': 'over' };

export const daysWords = ({ from, to }: { from: string; to: string }): string => m.campaign_days({ from: formatDate(from, getLocale()), to: formatDate(to, getLocale()) });

/** Days as they are written in a sentence. */
export const writtenDays = ({ from, to }: { from: string; to: string }) => ({ from: formatDate(from, getLocale()), to: formatDate(to, getLocale()) });

type FieldCode = 'missing' | 'too-long' | 'no-day' | 'upside-down' | 'not-yours' | 'elsewhere' | 'no-such-page';

/** What is wrong with a field; `field` tells a day from a text. */
export function fieldWords(field: string, code: FieldCode, most: number): string {
  switch (code) {
    case 'missing':
      return m.campaign_err_missing();
    case 'too-long':
      return field === 'to' ? m.campaign_err_days_long() : m.campaign_err_text_long({ most });
    case 'no-day':
      return m.campaign_err_day();
    case 'upside-down':
      return m.campaign_err_days_upside_down();
    case 'not-yours':
      return field === 'priority' ? m.campaign_err_priority() : m.campaign_err_place();
    case 'elsewhere':
      return m.campaign_err_link();
    case 'no-such-page':
      return m.campaign_err_link_page();
  }
}
