import type { KnipConfig } from 'knip'

export default {
  // What is run by name: the commands, the notes' check, the tests and benchmarks. Astro, Vitest, Playwright and ESLint are known to knip.
  entry: ['src/commands/{start,test,build}.mjs', 'tests/**/*.test.ts', 'tests/e2e/**/*.spec.ts'],
  project: ['src/**/*.{ts,mjs,astro}', 'tests/**/*.ts'],
  // Of the system: the nginx test installs what it needs on a Debian machine.
  ignoreBinaries: ['apt-get'],
} satisfies KnipConfig
