// `npm run search:demand`: what people looked for, as CSV on standard output or in a file.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DAYS_KEPT, FEWEST_ASKINGS } from '#app/domain/demand/kept-query.ts';
import { addDays, hanoiDay, isDay } from '#app/domain/time/hanoi.ts';
import { closeDatabase } from '#app/platform/db.server.ts';
import { readVariables, settleEnv } from '#app/platform/env.server.ts';
import { demandCsv } from '#app/services/search/demand-csv.server.ts';
import { type DemandSpan, listDemand } from '#app/services/search/list-demand.server.ts';
import { withDatabase } from './database.ts';
import { settleParts } from './parts.ts';

const usage = `npm run search:demand -- [--from 2026-11-01] [--to 2026-11-30] [--empty] [--out file.csv]
  Days in Hà Nội, both included; the last 30 unless told. --empty: only what was asked without results. Figures are kept ${DAYS_KEPT} days.`;

function refuse(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(1);
}

function readArguments(): DemandSpan & { out: string | undefined } {
  const today = hanoiDay(new Date());
  const options = { from: { type: 'string' }, to: { type: 'string', default: today }, empty: { type: 'boolean', default: false }, out: { type: 'string' } } as const;
  try {
    const { from, to, empty: emptyOnly, out } = parseArgs({ options }).values;
    const wrong = [from, to].find((day) => day !== undefined && !isDay(day));
    if (wrong !== undefined) refuse(`“${wrong}” is no day: write it as ${today}.`);
    const first = from ?? addDays(to, -29);
    if (first > to) refuse(`${first} comes after ${to}.`);
    return { from: first, to, emptyOnly, out };
  } catch (error) {
    refuse((error as Error).message);
  }
}

const { out, ...span } = readArguments();
await withDatabase(async (url) => {
  settleEnv(await settleParts({ ...readVariables(), LOG_LEVEL: 'error' }, url, false));
  try {
    const { rows, leftOut } = await listDemand(span);
    if (out) await writeFile(out, demandCsv(rows));
    else await new Promise((written) => process.stdout.write(demandCsv(rows), written));
    // Not among the rows: those are for a machine.
    console.error(`${rows.length} queries from ${span.from} to ${span.to}. Left out: ${leftOut} asked fewer than ${FEWEST_ASKINGS} times.`);
  } finally {
    await closeDatabase();
  }
});
process.exit(0);
