// `npm run db:reset`: an empty database again; the next start migrates and seeds it.
import pg from 'pg';
import { claim } from '#app/process/data-folder.ts';
import { scriptVariables, withDatabase } from '#app/process/database.ts';

const { DATA_DIR, DATABASE_URL, NODE_ENV } = scriptVariables();
if (DATABASE_URL && NODE_ENV === 'production' && !process.argv.includes('--yes')) {
  console.error(`This empties ${new URL(DATABASE_URL).pathname.slice(1)} on ${new URL(DATABASE_URL).host}. Say "npm run db:reset -- --yes" if you mean it.`);
  process.exit(1);
}

const release = await claim(DATA_DIR).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
try {
  await withDatabase(async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public;');
    await client.end();
  });
  console.log('The database is empty; npm start fills it again.');
} finally {
  await release();
}
