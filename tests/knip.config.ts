import type { KnipConfig } from 'knip'

export default {
  // `--cycles` finds import cycles and by default only warns. Imports of types are left out.
  rules: { cycles: 'error' },
  entry: [
    // The script of every page. The layout imports it in a <script>, which knip does not read.
    'src/client/page.ts',
    // Started by src/commands/run.mjs, by a name that package.json gives it.
    'src/commands/{open-site,check-all,build,check-content,check-reproducible,table-diff,table-take,new-code,add-addresses,sbom}.ts',
    // Bundled by src/tools/tools.ts, by name.
    'src/tools/{library,command,share-worker}.ts',
    'tests/search/{score,fit,bench,make-queries}.ts',
  ],
  project: ['src/**/*.{ts,mjs,astro}', 'tests/**/*.ts'],
  // Shown on the page "Integrations" as texts, which import from the package folder.
  ignore: ['src/tools/examples/**'],
  vitest: { config: ['tests/vitest.config.ts'] },
  playwright: { config: ['tests/playwright.config.ts'], entry: ['tests/e2e/**/*.spec.ts'] },
  // Exist on some systems only: Debian's installer, and compilers whose tests are left out without them.
  ignoreBinaries: ['apt-get', 'javac', 'go'],
  ignoreDependencies: [
    // The font of the chat cards, read by path.
    'pretendard',
    // Imported by the stylesheet.
    'tailwindcss',
  ],
} satisfies KnipConfig
