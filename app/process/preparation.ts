// From the variables to a served shop: every part that is not given from outside is started here.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Env, Variables } from '#app/platform/env.server.ts';
import { readVariables } from '#app/platform/env.server.ts';
import type { Running } from './serve.server.ts';
import { settleDatabase } from './database.ts';
import { claim, keptSecrets } from './data-folder.ts';
import { build, compileMessages, generateClient } from './generated-code.ts';

type Say = (line: string) => void;
type Stop = () => Promise<void>;

export type Open = { origin: string; whereToLook: string[]; stop: Stop };

/** Settles the parts, migrates, seeds, builds and serves. What was begun is stopped again when a step fails. */
export async function openShop({ say, development = false }: { say: Say; development?: boolean }): Promise<Open> {
  const variables = readVariables();
  const stops: Stop[] = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    stops.push(await claim(variables.DATA_DIR));
    await Promise.all([generateClient(), compileMessages()]).then((ran) => ran.some(Boolean) && say('Generated the database client and the messages.'));
    const building = development ? Promise.resolve(false) : build();
    building.catch(() => {});

    const database = await settleDatabase(variables, say, stops);
    const env = await settleParts(variables, database, development);
    const { fillMarket } = await import('./market.ts');
    const accounts = await fillMarket(env, say);
    if (await building) say('Built the pages.');

    const whereToLook = await startSandboxes(env, say, stops);
    const running = development ? await serveDeveloping(env, stops) : await serveBuilt(env);
    stops.push(running.stop);
    return { origin: env.PUBLIC_ORIGIN, whereToLook: [...whereToLook, ...accounts], stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function settleParts(variables: Variables, databaseUrl: string, development: boolean): Promise<Env> {
  const secrets = await keptSecrets(variables.DATA_DIR);
  const sandboxPort = variables.SANDBOX_PORT ?? variables.PORT + 1;
  const needsSandbox = !variables.STRIPE_SECRET_KEY || !variables.BANK_BIN || !variables.SMTP_URL;
  const sandboxOrigin = needsSandbox ? `http://localhost:${sandboxPort}` : null;
  return {
    ...variables,
    NODE_ENV: development ? 'development' : variables.NODE_ENV,
    DATA_DIR: path.resolve(variables.DATA_DIR),
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: variables.SESSION_SECRET ?? secrets.session,
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
    sandboxOrigin,
  };
}

async function startSandboxes(env: Env, say: Say, stops: Stop[]): Promise<string[]> {
  if (!env.sandboxOrigin) return [];
  const sandboxes = await import('#tests/sandboxes/index.ts');
  const running = await sandboxes.startSandboxes({
    port: env.SANDBOX_PORT!,
    dataDir: env.DATA_DIR,
    // Webhooks are sent to the process itself, whatever name the world knows it by.
    appOrigin: `http://${env.HOST === '0.0.0.0' || env.HOST === '::' ? '127.0.0.1' : env.HOST}:${env.PORT}`,
    publicOrigin: env.PUBLIC_ORIGIN,
    // Only for what has no real part: a stand-in must never know a real secret.
    databaseUrl: env.SMTP_URL ? null : env.DATABASE_URL,
    stripe: env.stripe.sandbox ? { secretKey: env.stripe.secretKey, webhookSecret: env.stripe.webhookSecret } : null,
    bank: env.bank.sandbox ? { bin: env.bank.bin, name: env.bank.name, account: env.bank.account, accountName: env.bank.accountName, webhookSecret: env.bank.webhookSecret } : null,
  });
  stops.push(running.stop);
  say(`Started the sandboxes that stand in for ${[env.stripe.sandbox && 'Stripe', env.bank.sandbox && 'the bank', !env.SMTP_URL && 'mail'].filter(Boolean).join(', ')}.`);
  return [`Sandbox (card, bank, mail outbox): ${env.sandboxOrigin}`];
}

async function serveBuilt(env: Env): Promise<Running> {
  const built = (await import(pathToFileURL(path.resolve('build/server/index.js')).href)) as typeof import('./serve.server.ts');
  return built.serve(env);
}

async function serveDeveloping(env: Env, stops: Stop[]): Promise<Running> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true } });
  stops.push(() => vite.close());
  const { serve } = (await vite.ssrLoadModule('./app/process/serve.server.ts')) as typeof import('./serve.server.ts');
  return serve(env, {
    vite: {
      middlewares: vite.middlewares,
      loadBuild: () => vite.ssrLoadModule('virtual:react-router/server-build') as never,
    },
  });
}
