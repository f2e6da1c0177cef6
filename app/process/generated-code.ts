// What is generated before anything else can run: the Prisma client, the messages, and the build.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compressFiles } from './compressed-files.ts';
import { fingerprint, unlessFresh } from './freshness.ts';

const run = promisify(execFile);
const tools = { maxBuffer: 64 << 20, env: process.env };

async function tool(name: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  try {
    await run(`node_modules/.bin/${name}`, args, { ...tools, env: { ...tools.env, ...env } });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** The Prisma client from prisma/schema. The engine that the tool wants to see is never run, so any program will do. */
export async function generateClient(): Promise<boolean> {
  const print = await fingerprint(['prisma/schema', 'package-lock.json']);
  return unlessFresh('prisma/generated/.fingerprint', print, () =>
    tool('prisma', ['generate', '--no-hints'], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }),
  );
}

/** The messages as functions. The build compiles them too and empties their folder, so the mark lies elsewhere. */
export async function compileMessages(): Promise<boolean> {
  const print = await fingerprint(['app/i18n/messages', 'app/i18n/project.inlang/settings.json', 'package-lock.json']);
  return unlessFresh('.react-router/messages.fingerprint', print, () =>
    tool('paraglide-js', ['compile', '--project', 'app/i18n/project.inlang', '--outdir', 'app/i18n/paraglide', '--strategy', 'url', 'baseLocale']),
  );
}

/** The production build, for browsers and for the server. */
export async function build(): Promise<boolean> {
  const print = await fingerprint(
    ['app', 'search', 'public', 'prisma/schema', 'vite.config.ts', 'react-router.config.ts', 'package-lock.json'],
    /\/paraglide\/|\/project\.inlang\/(?!settings)|\.test\.tsx?$/,
  );
  return unlessFresh('build/.fingerprint', print, async () => {
    await tool('react-router', ['build'], { NODE_ENV: 'production', VITEST: '' });
    await compressFiles('build/client');
  });
}
