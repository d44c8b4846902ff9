import { defineConfig } from 'vitest/config'

/** Replaces modules of Node, so it shares none with other files. */
const MOCKED = 'tests/unit/commands/debian.test.ts'

/** Runs Astro's development server, and only one Astro at a time runs in the project's folder. */
const SERVED = 'tests/content/development.test.ts'

const room = (name: string, more = {}) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', ...more } })

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      // Some tests train the search, which takes seconds on a busy machine. All files share what a worker has read and learned: content alone takes 2 s.
      room('unit', { isolate: false, exclude: [MOCKED], testTimeout: 60_000, hookTimeout: 60_000 }),
      { test: { name: 'unit-mocked', include: [MOCKED] } },
      // Content folders are copied, changed and read.
      room('content', { isolate: false, exclude: [SERVED], testTimeout: 60_000 }),
      { test: { name: 'development', include: [SERVED] } },
      room('dist', { isolate: false, testTimeout: 60_000, hookTimeout: 120_000 }),
      // Needs nginx, which `npm test` finds or installs first.
      room('nginx', { testTimeout: 60_000, hookTimeout: 60_000, globalSetup: 'tests/nginx/deployed.ts' }),
      // Two browsers at a time, because each takes a processor.
      room('engines', { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 }),
    ],
  },
})
