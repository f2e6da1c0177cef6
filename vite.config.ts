/// <reference types="vitest/config" />
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const testing = Boolean(process.env.VITEST);

export default defineConfig({
  // A test reads the compiled messages and has no place for React Router's plugin.
  plugins: testing
    ? []
    : [
        paraglideVitePlugin({ project: './app/i18n/project.inlang', outdir: './app/i18n/paraglide', strategy: ['url', 'baseLocale'] }),
        tailwindcss(),
        reactRouter(),
      ],
  // The database writes into its folder all the time.
  server: { watch: { ignored: [`${import.meta.dirname}/data/**`] } },
  // Told beforehand, so that the first page of `npm run dev` is not loaded twice.
  optimizeDeps: { entries: ['./app/entry.client.ts', './app/**/*.tsx'] },
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // Left alone, every word and every small piece shared by two pages becomes a file of its own: 26 requests for
            // a product page and 4 % more bytes. One file for what never changes, one for what most pages share.
            codeSplitting: {
              groups: [
                { name: 'react', test: /\/(node_modules\/(react|react-dom|react-router|scheduler)|app\/ui\/document\/hydrate)[/.]/ },
                { name: 'market', test: /\/app\/(ui\/(?!chart|combobox|copy-button|product\/|field|notice|pagination|skeleton|places\/(?!province-options)|refusal|password-field|contact-|banner-line|mark-words|application-words)|domain\/(?!campaigns|search-words|listings|joining|papers|figures|provenance|workshops|stock|voices|access|payments|shipping\/carriers|orders\/(pieces|cancellation)|ocop\/(submission|validation|ending|decision|rules)|money\/statement|villages\/(artisan-profile|brand|mark))|storefront\/layout|i18n\/paraglide\/(runtime|messages\/(shell|ocop)_))/, minShareCount: 3 },
              ],
            },
          },
        },
      },
    },
    // One graph for the server: requests and jobs share modules, connections and settings.
    ssr: { build: { rollupOptions: { input: './app/process/serve.server.ts' } } },
  },
  test: {
    projects: [
      {
        extends: true,
        // A stylesheet read as text is not emptied as the others are; hundreds of drawings in one test take a busy machine a while.
        test: { name: 'unit', include: ['{app,search,prisma}/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/search-quality/*.test.ts'], environment: 'node', testTimeout: 30_000, css: { include: [/\.css\?raw/] } },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/{integration,contract}/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/database.global.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
