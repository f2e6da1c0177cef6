// What is written to a workshop's owners when a curator has looked at a certificate or a title of theirs.
import { formatDate } from '#app/domain/time/hanoi.ts';
import type { ArtisanTitle } from '#app/domain/villages/artisan.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { type Said, type Tongue, withLink, words } from './letter-parts.server.ts';
import type { MailData, MailKind } from './mail-kinds.ts';

type DecisionKind = Extract<MailKind, `certificate-${'verified' | 'refused'}` | `title-${string}`>;

const titles: Record<ArtisanTitle, (inputs: object, tongue: Tongue) => string> = {
  peoples_artisan: m.artisan_title_peoples,
  meritorious_artisan: m.artisan_title_meritorious,
  hanoi_artisan: m.artisan_title_hanoi,
};

const artisanPage = (slug: string, id: string): string => `/xuong-cua-toi/${slug}/nghe-nhan/${id}`;

export const decisionLetters: { [Kind in DecisionKind]: (data: MailData[Kind], tongue: Tongue) => Said } = {
  'certificate-verified': ({ workshopName, workshopSlug, productName, stars, lastValidDay, over }, tongue) => {
    const told = { workshop: workshopName, product: productName, stars, date: formatDate(lastValidDay, tongue.locale) };
    return withLink(
      {
        subject: m.certificate_mail_verified_subject(told, tongue),
        title: m.certificate_mail_verified_title({}, tongue),
        text: over ? m.certificate_mail_verified_over(told, tongue) : m.certificate_mail_verified_text(told, tongue),
        button: m.certificate_mail_verified_button({}, tongue),
        after: [],
      },
      `/xuong-cua-toi/${workshopSlug}/ocop`,
      tongue,
    );
  },
  'certificate-refused': ({ workshopName, workshopSlug, productName, stars, reason }, tongue) => {
    const told = { workshop: workshopName, product: productName, stars };
    return withLink(
      {
        subject: m.certificate_mail_refused_subject(told, tongue),
        title: m.certificate_mail_refused_title({}, tongue),
        text: m.certificate_mail_refused_text(told, tongue),
        more: words(reason),
        button: m.certificate_mail_refused_button({}, tongue),
        after: [m.certificate_mail_refused_again({}, tongue)],
      },
      `/xuong-cua-toi/${workshopSlug}/ocop?xem=tra-lai`,
      tongue,
    );
  },
  'title-verified': ({ workshopName, workshopSlug, artisan, title }, tongue) => {
    const told = { workshop: workshopName, name: artisan.name, title: titles[title]({}, tongue) };
    return withLink(
      {
        subject: m.profile_mail_title_verified_subject(told, tongue),
        title: m.profile_mail_title_verified_title({}, tongue),
        text: m.profile_mail_title_verified_text(told, tongue),
        button: m.profile_mail_title_verified_button(told, tongue),
        after: [],
      },
      artisanPage(workshopSlug, artisan.id),
      tongue,
    );
  },
  'title-refused': ({ workshopName, workshopSlug, artisan, title, reason }, tongue) => {
    const told = { workshop: workshopName, name: artisan.name, title: titles[title]({}, tongue) };
    return withLink(
      {
        subject: m.profile_mail_title_refused_subject(told, tongue),
        title: m.profile_mail_title_refused_title({}, tongue),
        text: m.profile_mail_title_refused_text(told, tongue),
        more: words(reason),
        button: m.profile_mail_title_refused_button({}, tongue),
        after: [],
      },
      artisanPage(workshopSlug, artisan.id),
      tongue,
    );
  },
};
