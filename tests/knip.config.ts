import type { KnipConfig } from 'knip'

export default {
  entry: [
    // The script of every page; the layout names it in an attribute, which knip does not read.
    'src/client/page.ts',
    'tests/search/{score,bench,make-queries}.ts',
  ],
  project: ['src/**/*.{ts,mjs,astro}', 'tests/**/*.ts'],
  vitest: { config: ['tests/vitest.config.ts'] },
  playwright: { config: ['tests/playwright.config.ts'], entry: ['tests/e2e/**/*.spec.ts'] },
  ignoreDependencies: [
    // Read by path: the font of the cards.
    'pretendard',
    // Imported by the stylesheet.
    'tailwindcss',
  ],
} satisfies KnipConfig
