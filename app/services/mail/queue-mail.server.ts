import { nfc } from '#app/domain/text/vietnamese.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { MailData, MailKind } from './mail-kinds.ts';
import { writeLetter } from './write-letter.server.ts';

export type QueuedMail<Kind extends MailKind> = {
  /** What the mail is about, as `order-placed:TN7K3Q9X4B`: the same key is never mailed twice. */
  key: string;
  kind: Kind;
  to: string;
  locale: Locale;
  data: MailData[Kind];
};

/**
 * Writes a mail and asks for it to be sent, in the caller's transaction: rolled back, it was never written.
 * Answers false when a mail of that key was queued before.
 */
export async function queueMail<Kind extends MailKind>(tx: Transaction, mail: QueuedMail<Kind>): Promise<boolean> {
  const letter = writeLetter(mail.kind, mail.data, mail.locale);
  const [row] = await tx.mail.createManyAndReturn({
    data: [{ key: mail.key, kind: mail.kind, toAddress: mail.to, subject: nfc(letter.subject), html: nfc(letterHtml(letter)), text: nfc(letterText(letter)) }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return false;
  await enqueue(tx, 'send-mail', { mailId: row.id }, { key: `send-mail:${row.id}` });
  return true;
}
