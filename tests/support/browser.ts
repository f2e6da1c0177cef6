// A browser for the end-to-end tests: one that is there, one from npm, or one that Playwright installs.
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export type Browser = { executablePath: string; args: string[] };

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
// Chromium keeps its sandbox wherever it can have one; root has none.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const isThere = (file: string) => access(file).then(() => true, () => false);

async function packagedBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its default arguments are for a cloud function; only those that a test needs are kept.
  return { executablePath: await packaged.executablePath(), args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'] };
}

/** The browser to test with; throws with what to do when there is none. */
export async function findBrowser(): Promise<Browser> {
  const own = chromium.executablePath();
  if (await isThere(own)) return { executablePath: own, args: asRoot };
  const packaged = await packagedBrowser().catch(() => null);
  if (packaged) return packaged;
  for (const executablePath of systemBrowsers) if (await isThere(executablePath)) return { executablePath, args: asRoot };
  try {
    await promisify(execFile)('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 });
  } catch (error) {
    throw new Error(
      `No browser for the end-to-end tests. Install one with "npx playwright install --with-deps chromium", or Chromium or Google Chrome from your system. (${(error as Error).message.split('\n')[0]})`,
      { cause: error },
    );
  }
  return { executablePath: own, args: asRoot };
}
