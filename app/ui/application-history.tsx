import { formatDateTime } from '#app/domain/time/hanoi.ts';
import type { ApplicationStatus } from '#app/domain/joining/application.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

type Told = {
  status: ApplicationStatus;
  createdAt: Date;
  consentedAt: Date | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  messages: readonly { id: string; fromCurator: boolean; author: string | null; text: string; at: Date }[];
};

type Event = { key: string; at: Date; title: string; text?: string };

/** What happened to an application, in the order in which it did. */
export function ApplicationHistory({ application: { createdAt, consentedAt, submittedAt, decidedAt, status, messages } }: { application: Told }) {
  const locale = getLocale();
  const events: Event[] = [
    { key: 'created', at: createdAt, title: m.joining_event_opened() },
    ...messages.map(({ id, at, fromCurator, author, text }) => ({ key: id, at, text, title: fromCurator ? m.joining_event_asked() : m.joining_event_answered({ name: author ?? '…' }) })),
    ...(consentedAt ? [{ key: 'consented', at: consentedAt, title: m.joining_event_consented() }] : []),
    ...(submittedAt ? [{ key: 'submitted', at: submittedAt, title: m.joining_event_submitted() }] : []),
    ...(decidedAt ? [{ key: 'decided', at: decidedAt, title: status === 'approved' ? m.joining_event_approved() : m.joining_event_refused() }] : []),
  ];
  return (
    <ol className="history">
      {events
        .toSorted((a, b) => a.at.getTime() - b.at.getTime())
        .map(({ key, at, title, text }) => (
          <li key={key}>
            <b>{title}</b>
            <time dateTime={at.toISOString()}>{formatDateTime(at, locale)}</time>
            {text && <p className="kept-lines">{text}</p>}
          </li>
        ))}
    </ol>
  );
}
