// What is written to who opens a workshop, works for one, or looks after the villages.
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Block } from './letter.ts';
import { type Said, type Tongue, withLink, words } from './letter-parts.server.ts';
import type { MailData, MailKind } from './mail-kinds.ts';

type JoiningKind = Extract<MailKind, 'member-invited' | `application-${string}` | 'workshop-suspended' | 'workshop-resumed' | 'legal-changed' | 'legal-to-check' | 'bank-account-changed' | 'owner-added' | 'owner-lost'>;

const application = (slug: string): string => `/xuong-cua-toi/${slug}/don-dang-ky`;
const legal = (slug: string): string => `/xuong-cua-toi/${slug}/phap-ly`;

function legalFacts({ legalName, taxCode, address }: MailData['legal-changed'], tongue: Tongue): Block {
  const facts: [string, string][] = [
    ...(taxCode ? ([[m.joining_mail_tax_code_before({}, tongue), taxCode.before], [m.joining_mail_tax_code_after({}, tongue), taxCode.after]] as [string, string][]) : []),
    ...(legalName ? ([[m.joining_mail_legal_name_before({}, tongue), legalName.before], [m.joining_mail_legal_name_after({}, tongue), legalName.after]] as [string, string][]) : []),
    ...(address ? ([[m.joining_mail_address_before({}, tongue), address.before], [m.joining_mail_address_after({}, tongue), address.after]] as [string, string][]) : []),
  ];
  return { kind: 'facts', facts };
}

function legalToCheck({ hasFile, ...change }: MailData['legal-to-check'], tongue: Tongue): Said {
  return withLink(
    {
      subject: m.joining_mail_legal_check_subject({ workshop: change.workshopName }, tongue),
      title: m.joining_mail_legal_title({}, tongue),
      text: m.joining_mail_legal_check_text({ name: change.by, workshop: change.workshopName, time: formatDateTime(change.at, tongue.locale) }, tongue),
      more: [legalFacts(change, tongue)],
      button: m.joining_mail_application_button({}, tongue),
      after: [],
    },
    hasFile ? `/quan-tri/ho-so/${change.workshopSlug}` : '/quan-tri',
    tongue,
  );
}

function legalChanged(change: MailData['legal-changed'], tongue: Tongue): Said {
  const { workshopName, workshopSlug, by, at } = change;
  return withLink(
    {
      subject: m.joining_mail_legal_subject({ workshop: workshopName }, tongue),
      title: m.joining_mail_legal_title({}, tongue),
      text: m.joining_mail_changed_text({ name: by, workshop: workshopName, time: formatDateTime(at, tongue.locale) }, tongue),
      more: [legalFacts(change, tongue)],
      button: m.joining_mail_legal_button({}, tongue),
      after: [m.joining_mail_not_you({}, tongue)],
    },
    legal(workshopSlug),
    tongue,
  );
}

function bankAccountChanged({ workshopName, workshopSlug, by, at, before, after }: MailData['bank-account-changed'], tongue: Tongue): Said {
  const told = { name: by, workshop: workshopName, time: formatDateTime(at, tongue.locale) };
  return withLink(
    {
      ...(before
        ? { subject: m.joining_mail_bank_subject(told, tongue), title: m.joining_mail_bank_title({}, tongue), text: m.joining_mail_changed_text(told, tongue) }
        : { subject: m.joining_mail_bank_first_subject(told, tongue), title: m.joining_mail_bank_first_title({}, tongue), text: m.joining_mail_bank_first_text(told, tongue) }),
      more: [{ kind: 'facts', facts: before ? [[m.joining_mail_bank_before({}, tongue), before], [m.joining_mail_bank_after({}, tongue), after]] : [[m.joining_mail_bank_first({}, tongue), after]] }],
      button: m.joining_mail_legal_button({}, tongue),
      after: [m.joining_mail_not_you({}, tongue)],
    },
    legal(workshopSlug),
    tongue,
  );
}

function ownerAdded({ workshopName, workshopSlug, by, at, who, invited }: MailData['owner-added'], tongue: Tongue): Said {
  const told = { name: by, who, workshop: workshopName, time: formatDateTime(at, tongue.locale) };
  return withLink(
    {
      subject: m.joining_mail_owner_subject({ workshop: workshopName }, tongue),
      title: invited ? m.joining_mail_owner_invited_title({}, tongue) : m.joining_mail_owner_title({}, tongue),
      text: invited ? m.joining_mail_owner_invited_text(told, tongue) : m.joining_mail_owner_text(told, tongue),
      button: m.joining_mail_owner_button({}, tongue),
      after: [m.joining_mail_not_you({}, tongue)],
    },
    `/xuong-cua-toi/${workshopSlug}/thanh-vien`,
    tongue,
  );
}

function ownerLost({ workshopName, workshopSlug, by, at, who }: MailData['owner-lost'], tongue: Tongue): Said {
  return withLink(
    {
      subject: m.joining_mail_owner_lost_subject({ workshop: workshopName }, tongue),
      title: m.joining_mail_owner_lost_title({}, tongue),
      text: m.joining_mail_owner_lost_text({ name: by, who, workshop: workshopName, time: formatDateTime(at, tongue.locale) }, tongue),
      button: m.joining_mail_owner_button({}, tongue),
      after: [m.joining_mail_not_you({}, tongue)],
    },
    `/xuong-cua-toi/${workshopSlug}/thanh-vien`,
    tongue,
  );
}

export const joiningLetters: { [Kind in JoiningKind]: (data: MailData[Kind], tongue: Tongue) => Said } = {
  'member-invited': ({ from, villageName, role, token, expiresAt }, tongue) => {
    const village = { village: villageName };
    const told = from && { name: from.name, workshop: from.workshopName, ...village };
    const said = told
      ? { subject: m.joining_mail_invited_subject(told, tongue), title: m.joining_mail_invited_title(told, tongue), text: role === 'owner' ? m.joining_mail_invited_owner(told, tongue) : m.joining_mail_invited_staff(told, tongue) }
      : { subject: m.joining_mail_invited_new_subject(village, tongue), title: m.joining_mail_invited_new_title(village, tongue), text: role === 'owner' ? m.joining_mail_invited_new_owner(village, tongue) : m.joining_mail_invited_new_staff(village, tongue) };
    return withLink(
      {
        ...said,
        button: m.joining_mail_invited_button({}, tongue),
        after: [m.joining_mail_invited_until({ time: formatDateTime(expiresAt, tongue.locale) }, tongue), m.joining_mail_invited_unknown({}, tongue)],
      },
      `/xuong-cua-toi/loi-moi/${encodeURIComponent(token)}`,
      tongue,
    );
  },
  'application-submitted': ({ workshopName, workshopSlug, villageName }, tongue) =>
    withLink(
      {
        subject: m.joining_mail_submitted_subject({ workshop: workshopName }, tongue),
        title: m.joining_mail_submitted_title({}, tongue),
        text: m.joining_mail_submitted_text({ workshop: workshopName, village: villageName }, tongue),
        button: m.joining_mail_application_button({}, tongue),
        after: [m.joining_mail_submitted_meanwhile({}, tongue)],
      },
      application(workshopSlug),
      tongue,
    ),
  'application-waiting': ({ workshopName, workshopSlug, villageName }, tongue) =>
    withLink(
      {
        subject: m.joining_mail_waiting_subject({ workshop: workshopName, village: villageName }, tongue),
        title: m.joining_mail_waiting_title({}, tongue),
        text: m.joining_mail_waiting_text({ workshop: workshopName, village: villageName }, tongue),
        button: m.joining_mail_application_button({}, tongue),
        after: [],
      },
      `/quan-tri/ho-so/${workshopSlug}`,
      tongue,
    ),
  'application-asked': ({ workshopName, workshopSlug, question }, tongue) =>
    withLink(
      {
        subject: m.joining_mail_asked_subject({ workshop: workshopName }, tongue),
        title: m.joining_mail_asked_title({}, tongue),
        text: m.joining_mail_asked_text({ workshop: workshopName }, tongue),
        more: words(question),
        button: m.joining_mail_asked_button({}, tongue),
        after: [],
      },
      application(workshopSlug),
      tongue,
    ),
  'application-approved': ({ workshopName, workshopSlug, villageName }, tongue) =>
    withLink(
      {
        subject: m.joining_mail_approved_subject({ workshop: workshopName }, tongue),
        title: m.joining_mail_approved_title({}, tongue),
        text: m.joining_mail_approved_text({ workshop: workshopName, village: villageName }, tongue),
        button: m.joining_mail_approved_button({}, tongue),
        after: [],
      },
      `/xuong-cua-toi/${workshopSlug}`,
      tongue,
    ),
  'application-refused': ({ workshopName, workshopSlug, reason }, tongue) =>
    withLink(
      {
        subject: m.joining_mail_refused_subject({ workshop: workshopName }, tongue),
        title: m.joining_mail_refused_title({}, tongue),
        text: m.joining_mail_refused_text({ workshop: workshopName }, tongue),
        more: words(reason),
        button: m.joining_mail_application_button({}, tongue),
        after: [m.joining_mail_refused_again({}, tongue)],
      },
      application(workshopSlug),
      tongue,
    ),
  'workshop-suspended': ({ workshopName, workshopSlug, reason }, tongue) =>
    withLink(
      {
        subject: m.desk_mail_suspended_subject({ workshop: workshopName }, tongue),
        title: m.desk_mail_suspended_title({}, tongue),
        text: m.desk_mail_suspended_text({ workshop: workshopName }, tongue),
        more: words(reason),
        button: m.desk_mail_studio_button({}, tongue),
        after: [m.desk_mail_suspended_after({}, tongue)],
      },
      `/xuong-cua-toi/${workshopSlug}`,
      tongue,
    ),
  'workshop-resumed': ({ workshopName, workshopSlug, reason }, tongue) =>
    withLink(
      {
        subject: m.desk_mail_resumed_subject({ workshop: workshopName }, tongue),
        title: m.desk_mail_resumed_title({}, tongue),
        text: m.desk_mail_resumed_text({ workshop: workshopName }, tongue),
        more: words(reason),
        button: m.desk_mail_studio_button({}, tongue),
        after: [],
      },
      `/xuong-cua-toi/${workshopSlug}`,
      tongue,
    ),
  'legal-changed': legalChanged,
  'legal-to-check': legalToCheck,
  'bank-account-changed': bankAccountChanged,
  'owner-added': ownerAdded,
  'owner-lost': ownerLost,
};
