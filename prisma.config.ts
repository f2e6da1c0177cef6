import { defineConfig } from 'prisma/config';

// For Prisma's own command line where it can be had; the project migrates through prisma/migrate.ts.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...((process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL) ? { datasource: { url: process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL } } : {}),
});
