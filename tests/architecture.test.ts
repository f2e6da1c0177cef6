// The house rules that a machine can hold: where things lie, how they are named, and which way imports point.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const generated = /^(prisma\/generated|app\/i18n\/(paraglide|project\.inlang))\//;
const code = /\.(ts|tsx)$/;

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? walk(`${folder}/${entry.name}`) : Promise.resolve([`${folder}/${entry.name}`]))),
  );
  return nested.flat();
}

type Import = { from: string; to: string; typeOnly: boolean };

/** Imports of our own files, resolved to paths from the root; packages keep their name. */
function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm);
  return [...found].map(([, typeWord, named, dynamic]) => {
    const name = (named ?? dynamic)!;
    const to = name.startsWith('#') ? name.slice(1) : name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    return { from: file, to, typeOnly: Boolean(typeWord) };
  });
}

const files = (await Promise.all(['app', 'search', 'prisma', 'tests'].map(walk))).flat().filter((file) => code.test(file) && !generated.test(file));
const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');
const product = files.filter((file) => !isTest(file));
const imports = product.flatMap((file) => importsOf(file, texts.get(file)!));

const audiences = ['storefront', 'studio', 'desk', 'endpoints'];
const layerOf = (file: string): string => {
  const [top, second] = file.split('/');
  return top === 'app' && second && !second.includes('.') ? second : top === 'app' ? 'root' : (top ?? '');
};

/** For each layer, the layers of ours that it may import. */
const allowed: Record<string, string[]> = {
  domain: ['domain'],
  ui: ['ui', 'domain', 'i18n'],
  i18n: ['i18n', 'domain'],
  search: ['search', 'domain'],
  platform: ['platform', 'domain', 'search', 'prisma'],
  services: ['services', 'platform', 'domain', 'search', 'i18n', 'prisma'],
  ...Object.fromEntries(audiences.map((audience) => [audience, [audience, 'services', 'platform', 'domain', 'ui', 'i18n']])),
  process: ['process', 'services', 'platform', 'domain', 'search', 'prisma', 'endpoints', 'tests', 'i18n'],
  // The database's scripts settle their database as the process does.
  prisma: ['prisma', 'domain', 'platform', 'services', 'search', 'process'],
  root: ['root', 'storefront', 'studio', 'desk', 'endpoints', 'services', 'platform', 'domain', 'ui', 'i18n'],
};
const ours = /^(app|search|prisma|tests)\//;

describe('imports', () => {
  test('point one way', () => {
    const wrong = imports
      .filter(({ to }) => ours.test(to) && !to.includes('/+types/'))
      .filter(({ from, to }) => !allowed[layerOf(from)]?.includes(layerOf(to)))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  test('reach search through its index only', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('search/') && !from.startsWith('search/') && to !== 'search/index.ts');
    expect(wrong).toEqual([]);
  });

  test('keep Prisma, Stripe and Meilisearch away from screens, the domain and the shared pieces', () => {
    const outside = /^(@prisma\/|stripe$|meilisearch$|pg$|prisma\/generated)/;
    const guarded = ['domain', 'ui', 'i18n', ...audiences];
    expect(imports.filter(({ from, to }) => guarded.includes(layerOf(from)) && outside.test(to))).toEqual([]);
  });

  test('bring nothing from Node, React or the network into the domain', () => {
    // Calculates and does nothing else.
    const pure = ['d3-delaunay'];
    const foreign = imports.filter(({ from, to }) => layerOf(from) === 'domain' && !ours.test(to) && !pure.includes(to));
    expect(foreign.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('leave files and the network to the platform', () => {
    const outside = /^node:(fs|net|http|https|child_process)\b/;
    expect(imports.filter(({ from, to }) => ['services', 'ui', ...audiences].includes(layerOf(from)) && outside.test(to))).toEqual([]);
  });

  test('reach the drawing kit by two doors: what is drawn, and what words ask for', () => {
    const doors = ['app/domain/drawing/drawing.ts', 'app/domain/drawing/read-look.ts'];
    const outside = imports.filter(({ from, to }) => to.includes('drawing/kit/') && !from.includes('drawing/kit/') && !doors.includes(from));
    expect(outside).toEqual([]);
  });
});

test('process.env is read in one place', () => {
  const readers = product.filter((file) => texts.get(file)!.includes('process.env'));
  // The generators hand the environment on to the tools that they start.
  expect(readers.sort()).toEqual(['app/platform/env.server.ts', 'app/process/generated-code.ts']);
});

test('server code says so in its name', () => {
  const inside = /^app\/(services|platform)\//;
  const unmarked = (file: string) => inside.test(file) && !/\.server\.tsx?$/.test(file);
  // What has no mark is pure: it may be read anywhere, so it may reach nothing that lives on the server only.
  const wrong = imports.filter(({ from, to, typeOnly }) => unmarked(from) && !typeOnly && !unmarked(to) && !/^app\/(domain|i18n)\//.test(to));
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('who writes what a search document shows asks in the same file that search follow', () => {
  const writes = /\.(product|variant|ocopCertificate|stockMovement|picture)\.(create|update|delete|upsert)/;
  // A placeholder is no part of a search document.
  const silent = ['app/services/pictures/get-picture.server.ts'];
  const wrong = product.filter((file) => file.startsWith('app/') && writes.test(texts.get(file)!) && !/enqueueSearchSync|'sync-search'/.test(texts.get(file)!));
  expect(wrong).toEqual(silent);
});

test('a transaction is asked one thing at a time: it has one connection, which the next version of pg lends to nobody twice', () => {
  const wrong = product.filter((file) => [...texts.get(file)!.matchAll(/Promise\.all(?:Settled)?\(\[([^]*?)\]\)/g)].some(([, asked]) => /\btx\b/.test(asked!)));
  expect(wrong).toEqual([]);
});

test("who reads a picture's photograph reads which part of it is shown", () => {
  // Without it the address is another picture's.
  const wrong = product.filter((file) => [...texts.get(file)!.matchAll(/'photo', (\w+)\.photo\b(?!, 'crop', \1\.crop\b)|\bdrawing: true, photo: true(?!, crop: true)/g)].length > 0);
  expect(wrong).toEqual([]);
});

test('rows, goods and pieces come in thousands, and are said as the house says numbers', () => {
  const raw = /\bm\.(?:bulk|stock)_\w+\(\{ (?:count|goods): (?!said\(|number\(|formatNumber\()[^}]*\}/g;
  const wrong = product.filter((file) => file.startsWith('app/studio/')).flatMap((file) => [...texts.get(file)!.matchAll(raw)].map(([call]) => `${file}: ${call}`));
  expect(wrong).toEqual([]);
});

test('services ask the database for exact names: a beginning is found by an index in one collation only', () => {
  const wrong = product.filter((file) => file.startsWith('app/services/') && texts.get(file)!.includes('startsWith:'));
  expect(wrong).toEqual([]);
});

test('a service file holds one verb, named as the file; a noun file beside it holds no use case', () => {
  const wrong = product
    .filter((file) => file.startsWith('app/services/'))
    .filter((file) => {
      const verb = path.basename(file).replace(/\.server\.tsx?$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const text = texts.get(file)!;
      return !new RegExp(`export (async )?(function|const) ${verb}\\b`).test(text) && /export async function/.test(text);
    });
  expect(wrong).toEqual([]);
});

test('files are named in kebab case, and no folder is a drawer for everything', () => {
  const named = /^(\+types|[a-z0-9]+([.-][a-z0-9]+)*)$/;
  const drawers = /(^|\/)(utils|helpers|common|lib|misc)(\/|\.|$)/;
  expect(files.filter((file) => file.split('/').some((part) => !named.test(part)) || drawers.test(file))).toEqual([]);
});

test('the top level holds what was asked for and what tools demand there', async () => {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const { stdout } = await promisify(execFile)('git', ['ls-tree', '--name-only', 'HEAD']);
  const demanded = [
    '.ci', '.dockerignore', '.env.example', '.gitignore', 'Containerfile', 'README.md', 'app', 'compose.yaml', 'package-lock.json', 'package.json', 'prisma',
    'prisma.config.ts', 'public', 'react-router.config.ts', 'search', 'tests', 'tsconfig.json', 'vite.config.ts',
  ];
  expect(stdout.trim().split('\n').filter((name) => !demanded.includes(name))).toEqual([]);
});
