import { defineConfig } from 'vitest/config'

const room = (name: string, more = {}) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', ...more } })

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      // Some teach the search its phrases, which takes seconds on a busy machine.
      room('unit', { testTimeout: 60_000, hookTimeout: 60_000 }),
      // Whole content trees are copied, spoilt and read here.
      room('content', { testTimeout: 60_000 }),
      room('dist', { testTimeout: 60_000, hookTimeout: 120_000 }),
      // With Debian's nginx, which `npm test` looks for first.
      room('nginx', { testTimeout: 60_000, hookTimeout: 60_000, globalSetup: 'tests/nginx/deployed.ts' }),
    ],
  },
})
