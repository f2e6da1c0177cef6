// Each part of the process: the real one where the variables name it, else the one on this machine.
import path from 'node:path';
import type { Env, Variables } from '#app/platform/env.server.ts';
import { keptSecrets } from './data-folder.ts';

/** The settings of the running process, with nothing left open. */
export async function settleParts(variables: Variables, databaseUrl: string, development: boolean): Promise<Env> {
  const secrets = await keptSecrets(variables.DATA_DIR);
  const sandboxPort = variables.SANDBOX_PORT ?? variables.PORT + 1;
  const needsSandbox = !variables.STRIPE_SECRET_KEY || !variables.BANK_BIN || !variables.SMTP_URL;
  const sandboxOrigin = needsSandbox ? `http://localhost:${sandboxPort}` : null;
  const { MIGRATION_DATABASE_URL: _, ...settings } = variables;
  return {
    ...settings,
    NODE_ENV: development ? 'development' : variables.NODE_ENV,
    DATA_DIR: path.resolve(variables.DATA_DIR),
    DATABASE_URL: databaseUrl,
    DEMO_MARKET: variables.DEMO_MARKET ?? 'on',
    SESSION_SECRET: variables.SESSION_SECRET ?? secrets.session,
    DOCUMENT_SECRET: variables.DOCUMENT_SECRET ?? secrets.documents,
    PUBLIC_ORIGIN: variables.PUBLIC_ORIGIN ?? `http://localhost:${variables.PORT}`,
    SANDBOX_PORT: sandboxPort,
    stripe: variables.STRIPE_SECRET_KEY
      ? {
          secretKey: variables.STRIPE_SECRET_KEY,
          webhookSecret: variables.STRIPE_WEBHOOK_SECRET ?? secrets.stripeWebhook,
          apiHost: variables.STRIPE_API_HOST ?? null,
          sandbox: false,
        }
      : {
          secretKey: secrets.stripeKey,
          webhookSecret: secrets.stripeWebhook,
          apiHost: variables.STRIPE_API_HOST ?? `http://127.0.0.1:${sandboxPort}`,
          sandbox: true,
        },
    bank: variables.BANK_BIN
      ? {
          bin: variables.BANK_BIN,
          name: variables.BANK_NAME!,
          account: variables.BANK_ACCOUNT!,
          accountName: variables.BANK_ACCOUNT_NAME!,
          webhookSecret: variables.BANK_WEBHOOK_SECRET!,
          sandbox: false,
        }
      : // A bank number that does not exist: nobody can pay it by mistake.
        { bin: '970400', name: 'Ngân hàng mẫu', account: '0000000000', accountName: 'TRAM NGHE MAU', webhookSecret: secrets.bankWebhook, sandbox: true },
    vapid: variables.VAPID_PUBLIC_KEY ? { publicKey: variables.VAPID_PUBLIC_KEY, privateKey: variables.VAPID_PRIVATE_KEY! } : secrets.vapid,
    operator: variables.OPERATOR_NAME
      ? {
          name: variables.OPERATOR_NAME,
          address: variables.OPERATOR_ADDRESS!,
          phone: variables.OPERATOR_PHONE!,
          email: variables.OPERATOR_EMAIL!,
          registration: variables.OPERATOR_REGISTRATION!,
          sample: false,
        }
      : { name: 'Công ty cổ phần Trăm Nghề', address: 'Số 100 phố Hàng Gốm, phường Hoàn Kiếm, Hà Nội', phone: '+84900009999', email: 'hotro@tramnghe.example', registration: '0000000100', sample: true },
    sandboxOrigin,
  };
}
