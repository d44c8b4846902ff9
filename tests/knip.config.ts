import type { KnipConfig } from 'knip'

export default {
  // `--cycles` looks for circles of imports and would only warn of them. Types alone may refer to each other.
  rules: { cycles: 'error' },
  entry: [
    // The script of every page; the layout names it in an attribute, which knip does not read.
    'src/client/page.ts',
    // What npm start and npm test run after the install; its name is put together there.
    'src/commands/{open-site,check-all}.ts',
    'tests/search/{score,fit,bench,make-queries}.ts',
  ],
  project: ['src/**/*.{ts,mjs,astro}', 'tests/**/*.ts'],
  vitest: { config: ['tests/vitest.config.ts'] },
  playwright: { config: ['tests/playwright.config.ts'], entry: ['tests/e2e/**/*.spec.ts'] },
  // Debian's, where it is.
  ignoreBinaries: ['apt-get'],
  ignoreDependencies: [
    // Read by path: the font of the cards.
    'pretendard',
    // Imported by the stylesheet.
    'tailwindcss',
  ],
} satisfies KnipConfig
