// The way out for mail: an SMTP server when SMTP_URL names one, else nowhere; the outbox keeps every mail.
import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env.server.ts';

export type OutgoingMail = { id: string; to: string; subject: string; html: string; text: string };

/** `unsendable`: the server said that trying again will not help. */
export type SendVerdict = { ok: true; via: 'smtp' | 'outbox' } | { ok: false; code: 'try-again' | 'unsendable' };

let transport: { url: string; transporter: Transporter } | null = null;

function transporter(url: string): Transporter {
  if (transport?.url !== url) {
    transport?.transporter.close();
    transport = { url, transporter: nodemailer.createTransport({ url, pool: true, maxConnections: 4, connectionTimeout: 15_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true }) };
  }
  return transport.transporter;
}

export async function sendByMail(mail: OutgoingMail): Promise<SendVerdict> {
  const { SMTP_URL, MAIL_FROM, PUBLIC_ORIGIN } = env();
  if (!SMTP_URL) return { ok: true, via: 'outbox' };
  try {
    await transporter(SMTP_URL).sendMail({
      from: MAIL_FROM,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      // A mail sent again after a crash is known as the same one.
      messageId: `<${mail.id}@${new URL(PUBLIC_ORIGIN).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { ok: true, via: 'smtp' };
  } catch (error) {
    const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
    // That the server does not know us is no word about the mail: it waits until our password is right.
    return { ok: false, code: code !== 'EAUTH' && responseCode >= 500 && responseCode < 600 ? 'unsendable' : 'try-again' };
  }
}

export function closeMail(): void {
  transport?.transporter.close();
  transport = null;
}
