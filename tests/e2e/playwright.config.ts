import { defineConfig } from '@playwright/test';
import { findBrowser } from '#tests/support/browser.ts';

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  globalSetup: './open-shop.ts',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args },
  },
  projects: [
    // Whoever stops a workshop, or hangs a banner, does it for the other as well.
    { name: 'phone', testIgnore: /desk-(workshops|campaigns)/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
    // Artisans work on a phone: what is the same at a desk is walked once.
    { name: 'desktop', testIgnore: /studio-(joining|photo|profile|voices)/, use: { viewport: { width: 1280, height: 900 } } },
  ],
});
