// `npm run db:seed -- --products 100000`: fills an empty database, with a large catalogue where one is asked for.
import { readVariables } from '#app/platform/env.server.ts';
import { withDatabase } from '#app/process/database.ts';
import { seedDatabase } from './seed-database.ts';

const at = process.argv.indexOf('--products');
const products = at < 0 ? 0 : Number(process.argv[at + 1]);
if (!Number.isSafeInteger(products) || products < 0 || products > 5_000_000) {
  console.error('Say how many: npm run db:seed -- --products 100000');
  process.exit(1);
}

await withDatabase(async (url) => {
  const filled = await seedDatabase(readVariables(), url, products, console.log);
  if (!filled) console.log('This database is filled already; "npm run db:reset" empties it.');
});
process.exit(0);
