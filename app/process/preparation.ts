// From the variables to a served shop: every part that is not given from outside is started here.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Env, readVariables } from '#app/platform/env.server.ts';
import { claim } from './data-folder.ts';
import { build, compileMessages, generateClient } from './generated-code.ts';
import { settleParts } from './parts.ts';
import type { Running } from './serve.server.ts';

type Say = (line: string) => void;
type Stop = () => Promise<void>;

export type Open = { origin: string; whereToLook: string[]; stop: Stop };

/** Settles the parts, migrates, seeds, builds and serves. What was begun is stopped again when a step fails. */
export async function openShop({ say, development = false }: { say: Say; development?: boolean }): Promise<Open> {
  const variables = readVariables();
  const stops: Stop[] = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  };
  try {
    stops.push(await claim(variables.DATA_DIR));
    await Promise.all([generateClient(), compileMessages()]).then((ran) => ran.some(Boolean) && say('Generated the database client and the messages.'));
    const building = development ? Promise.resolve(false) : build();
    building.catch(() => {});

    // Imported only now: they need the generated client.
    const { settleDatabase } = await import('./database.ts');
    const env = await settleParts(variables, await settleDatabase(variables, say, stops), development);
    const { fillMarket } = await import('./market.ts');
    const { accounts } = await fillMarket(env, { databaseGiven: variables.DATABASE_URL !== undefined, asked: variables.DEMO_MARKET === 'on', say });
    if (await building) say('Built the pages.');

    const whereToLook = await startSandboxes(env, say, stops);
    const running = development ? await serveDeveloping(env, stops) : await serveBuilt(env);
    stops.push(running.stop);
    return { origin: env.PUBLIC_ORIGIN, whereToLook: [...whereToLook, ...accounts.map(({ role, email, password }) => `Demonstration ${role}: ${email} with password ${password}`)], stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
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
