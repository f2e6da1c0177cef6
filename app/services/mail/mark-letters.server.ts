// What is written of a village's mark: to who may show it, and to who looks after it.
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { type Said, type Tongue, withLink, words } from './letter-parts.server.ts';
import type { MailData, MailKind } from './mail-kinds.ts';

type MarkKind = Extract<MailKind, `mark-${string}`>;

export const markLetters: { [Kind in MarkKind]: (data: MailData[Kind], tongue: Tongue) => Said } = {
  'mark-licensed': ({ workshopName, markName, validFrom, validTo, code }, tongue) => {
    const told = { workshop: workshopName, mark: markName, from: formatDate(validFrom, tongue.locale), to: validTo === null ? '' : formatDate(validTo, tongue.locale) };
    return withLink(
      {
        subject: m.mark_mail_licensed_subject(told, tongue),
        title: m.mark_mail_licensed_title({}, tongue),
        text: validTo === null ? m.mark_mail_licensed_open(told, tongue) : m.mark_mail_licensed_text(told, tongue),
        button: m.mark_mail_licensed_button({}, tongue),
        after: [],
      },
      `/nhan-hieu/${code}`,
      tongue,
    );
  },
  'mark-licence-ended': ({ workshopName, markName, how, reason, code }, tongue) => {
    const told = { workshop: workshopName, mark: markName };
    return withLink(
      {
        subject: m.mark_mail_ended_subject(told, tongue),
        title: m.mark_mail_ended_title({}, tongue),
        text: how === 'left' ? m.mark_mail_ended_left(told, tongue) : m.mark_mail_ended_text(told, tongue),
        more: words(reason),
        button: m.mark_mail_licensed_button({}, tongue),
        after: [],
      },
      `/nhan-hieu/${code}`,
      tongue,
    );
  },
  'mark-ending': ({ markId, markName, villageSlug, villageName, renewedThrough }, tongue) => {
    const told = { mark: markName, village: splitVillageName(villageName).name, date: formatDate(renewedThrough, tongue.locale) };
    return withLink(
      { subject: m.mark_mail_ending_subject(told, tongue), title: m.mark_mail_ending_title({}, tongue), text: m.mark_mail_ending_text(told, tongue), button: m.mark_mail_ending_button({}, tongue), after: [] },
      `/quan-tri/lang/${villageSlug}/nhan-hieu/${markId}`,
      tongue,
    );
  },
};
