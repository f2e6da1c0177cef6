// The database role that the application works as: it reads and writes the market, and can not touch what is written
// down about itself. Tables, functions and migrations belong to another role, which only starts and scripts use.
import pg from 'pg';

export const APPLICATION_ROLE = 'tram_nghe_app';

/** What the application may read and never write. */
const READ_ONLY = ['audit_event', '_prisma_migrations'];

export type DatabaseRole = { name: string; password: string };

/** Makes the role where it is missing (`resets`: or gives it this password), and grants it this database; to be said again after each migration. */
export async function grantApplication(ownerUrl: string, { name, password }: DatabaseRole, { resets = false } = {}): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(name);
    const { rowCount: known } = await client.query('select from pg_roles where rolname = $1', [name]);
    // Two processes that start at once: who comes second finds the role there.
    if (!known) await client.query(`do $do$ begin create role ${role} login password ${client.escapeLiteral(password)}; exception when duplicate_object or unique_violation then null; end $do$`);
    else if (resets) await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
    await client.query('begin');
    await client.query(`
      grant usage on schema public to ${role};
      grant select, insert, update, delete on all tables in schema public to ${role};
      grant usage, select on all sequences in schema public to ${role};
      revoke insert, update, delete, truncate on ${READ_ONLY.join(', ')} from ${role};
      -- The search tidies its view after a rebuild.
      grant maintain on search_product to ${role}`);
    // The job queue holds its tables under row security, which only their owner passes.
    const { rows } = await client.query<{ statement: string }>(`
      select format('alter schema graphile_worker owner to %I', $1::text) as statement where exists (select from pg_namespace where nspname = 'graphile_worker')
      union all
      select format('alter %s %s owner to %I', case c.relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end, c.oid::regclass, $1::text)
      from pg_class c where c.relnamespace = to_regnamespace('graphile_worker') and c.relkind in ('r', 'p', 'v', 'S')
        -- A sequence of a column goes with its table.
        and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i') and c.relkind = 'S')
      union all
      select format('alter routine %s owner to %I', p.oid::regprocedure, $1::text) from pg_proc p where p.pronamespace = to_regnamespace('graphile_worker')`, [name]);
    for (const { statement } of rows) await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The same database as another role. */
export function urlAs(databaseUrl: string, { name, password }: { name: string; password: string }): string {
  const url = new URL(databaseUrl);
  url.username = name;
  url.password = password;
  return url.href;
}

/** Whether this role could change the trail of changes after all: it is the owner's, or a superuser. */
export async function ownsTrail(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ may: boolean }>(`select pg_has_role(c.relowner, 'usage') or has_table_privilege('audit_event', 'insert, update, delete, truncate') as may from pg_class c where c.oid = 'audit_event'::regclass`);
    return rows[0]!.may;
  } finally {
    await client.end();
  }
}
