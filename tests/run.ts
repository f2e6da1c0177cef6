// `npm test`: every check of the project, one after the other, and one line of counts at the end.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { build, compileMessages, generateClient } from '#app/process/generated-code.ts';

type Count = { passed: number; failed: number };

const reports = 'tests/e2e/results';

function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: process.env.CI ? '0' : '1' } });
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function step(title: string, work: () => Promise<Count>): Promise<Count> {
  console.log(`\n## ${title}`);
  const began = performance.now();
  const count = await work().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  console.log(`${title}: ${count.passed} passed, ${count.failed} failed, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return count;
}

const check = (command: string, args: string[]) => async () => ((await run(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A run that executed nothing, or that failed without saying what, is a failure. */
const atLeastOne = ({ passed, failed }: Count, ok: boolean): Count => ({ passed, failed: failed || (ok && passed ? 0 : 1) });

const vitest = (project: string) => async () => {
  const file = `${reports}/${project}.json`;
  const ok = await run('vitest', ['run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', file]);
  const report = JSON.parse(await readFile(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests }, ok);
};

const playwright = async () => {
  const ok = await run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts']);
  const { stats } = JSON.parse(await readFile(`${reports}/report.json`, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
  return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, ok);
};

await Promise.all([generateClient(), compileMessages()]);
const counts = [
  await step('Build', async () => {
    await build();
    return { passed: 1, failed: 0 };
  }),
  await step('Types', check('npm', ['run', '--silent', 'types'])),
  await step('Lint', check('npm', ['run', '--silent', 'lint'])),
  await step('Unit tests', vitest('unit')),
  await step('Integration tests', vitest('integration')),
  await step('Browser tests', playwright),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
