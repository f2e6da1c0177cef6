// A given database with two roles: the owner of the tables, and the one that the shop works as.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { grantApplication, ownsTrail, urlAs } from '#app/process/application-role.ts';
import { cloneDatabase } from '#tests/support/database.ts';

const role = { name: `shop_${randomUUID().slice(0, 8)}`, password: 'một mật khẩu' };
const cloned = cloneDatabase();

async function at<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

afterAll(async () => {
  const { ownerUrl, drop } = await cloned;
  // What the job queue's tables are given to goes back before the role does.
  await at(ownerUrl, (client) => client.query(`reassign owned by ${role.name} to current_user; drop owned by ${role.name}; drop role ${role.name}`));
  await drop();
});

test('the owner makes the role once; it works on the market and can not touch the trail', async () => {
  const { ownerUrl } = await cloned;
  await grantApplication(ownerUrl, role);
  await grantApplication(ownerUrl, { ...role, password: 'another' });
  const url = urlAs(ownerUrl, role);
  expect(await ownsTrail(url)).toBe(false);
  expect(await ownsTrail(ownerUrl)).toBe(true);
  await at(url, async (client) => {
    await client.query(`insert into app_user (id, name, email, updated_at) values (uuidv7(), 'Ai', 'ai@thu.example', now())`);
    expect((await client.query('select name from app_user')).rows).toEqual([{ name: 'Ai' }]);
    await expect(client.query('delete from audit_event')).rejects.toThrow(/permission denied/);
    await expect(client.query('drop table app_user')).rejects.toThrow(/must be owner/);
  });
});

test('a password that was lost with its folder is set anew', async () => {
  const { ownerUrl } = await cloned;
  await grantApplication(ownerUrl, { ...role, password: 'mới' }, { resets: true });
  expect(await ownsTrail(urlAs(ownerUrl, { ...role, password: 'mới' }))).toBe(false);
});
