// `npm run db:migration <name>`: writes the SQL that brings the migrations' end state to prisma/schema.
import { mkdir, writeFile } from 'node:fs/promises';
import { withDatabase } from '#app/process/database.ts';
import { schemaDifference } from './migrate.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in lower case with underscores: npm run db:migration add_product_weight');
  process.exit(1);
}

await withDatabase(async (url) => {
  const sql = await schemaDifference(url);
  if (!sql) {
    console.log('The migrations and prisma/schema say the same: nothing to write.');
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name}`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/migration.sql`, `${sql}\n`);
  console.log(`Wrote ${folder}/migration.sql: read it, add the constraints that Prisma cannot say, and start the shop.`);
});
