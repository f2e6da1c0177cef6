// Fills an empty database: places and villages always, the demonstration market unless DEMO_MARKET=off.
import { closeDatabase, db } from '#app/platform/db.server.ts';
import { type Env, settleEnv } from '#app/platform/env.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { createDemoAccounts, type DemoAccount } from '#prisma/seed/demo-accounts.ts';
import { seedMarket } from '#prisma/seed/seed.ts';

type Filling = {
  /** DATABASE_URL was given, as against this machine's embedded database. */
  databaseGiven: boolean;
  /** DEMO_MARKET=on was said, as against merely not refused: only then may a real database get accounts with known passwords. */
  asked: boolean;
  /** At least so many products. */
  products?: number;
  say: (line: string) => void;
};

export type Filled = { filled: boolean; accounts: DemoAccount[] };

/** Answers whether anything was to be filled, and the demonstration accounts, made now or before. */
export async function fillMarket(env: Env, { databaseGiven, asked, products, say }: Filling): Promise<Filled> {
  settleEnv(env);
  const demonstration = env.DEMO_MARKET === 'on';
  try {
    const filled = await seedMarket(db(), { today: new Date(), demonstration, products, say });
    if (filled) {
      // Meilisearch may come up after the shop: a worker tries again, and PostgreSQL answers until then.
      const built = await rebuildSearch().then(
        () => 'Built the search index.',
        (error: unknown) => `The search index is not built yet: ${error instanceof Error ? error.message : String(error)}`,
      );
      say(built);
    }
    // At every start: an emptied store or a kit that draws differently leaves every picture to be made again. What is kept is only read.
    await enqueue(db(), 'warm-pictures', { after: null }, { key: 'warm-pictures', priority: 10 });
    if (!demonstration) return { filled, accounts: [] };
    const accounts = await createDemoAccounts(db(), { production: env.NODE_ENV === 'production', databaseGiven, asked });
    return { filled, accounts: accounts.ok ? accounts.accounts : [] };
  } finally {
    await closeDatabase();
  }
}
