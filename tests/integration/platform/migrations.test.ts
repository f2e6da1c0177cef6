import { expect, inject, test } from 'vitest';
import { migrate, schemaDifference } from '#prisma/migrate.ts';
import { cloneDatabase } from '#tests/support/database.ts';

test('the migrations and the schema say the same', async () => {
  expect(await schemaDifference(inject('databaseServer'))).toBe('');
});

test('a migrated database is left alone', async () => {
  const clone = await cloneDatabase();
  expect(await migrate(clone.url)).toEqual([]);
  await clone.drop();
});
