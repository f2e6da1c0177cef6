import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';
import { sendByMail } from '#app/platform/mail.server.ts';
import { SECRET_MAILS } from './mail-kinds.ts';

const mostAttempts = 12;

/** The job of one mail. Sent once it stays sent; a refusal for good is not tried again. */
export async function sendMail({ mailId }: { mailId: string }): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id: mailId } });
  if (!mail || mail.status !== 'queued') return;
  const sent = await sendByMail({ id: mail.id, to: mail.toAddress, subject: mail.subject, html: mail.html, text: mail.text });
  const attempts = mail.attempts + 1;
  if (sent.ok) {
    // Without SMTP the outbox is where the mail is read, so it stays whole.
    const emptied = sent.via === 'smtp' && SECRET_MAILS.has(mail.kind) ? { html: '', text: '' } : {};
    await db().mail.update({ where: { id: mailId }, data: { status: 'sent', sentAt: now(), attempts, ...emptied } });
    return;
  }
  const given = sent.code === 'unsendable' || attempts >= mostAttempts;
  await db().mail.update({ where: { id: mailId }, data: { attempts, ...(given ? { status: 'failed' as const } : {}) } });
  log().warn({ mailId, kind: mail.kind, attempts, givenUp: given }, 'mail was not sent');
  // The queue tries again, each time a little later.
  if (!given) throw new Error('mail server did not take the mail');
}
