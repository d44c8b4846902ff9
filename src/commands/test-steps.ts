import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from './engines.ts'
import type { Count, Step } from './run-steps.ts'

/** Shared resource of the steps that run Astro. Astro writes working files into the project's folder, so only one such step runs at a time. */
const ASTRO = 'Astro'

/** The steps of npm test, in the order in which they begin. */
export function testSteps({
  reports,
  chromium,
  shell,
  nginx,
  engines,
}: {
  /** Folder for the reports of the test runners. */
  reports: string
  /** Path of the browser. */
  chromium: string
  /** Path of the browser without windows. */
  shell: string
  /** Whether the tests with nginx are among the steps. */
  nginx: boolean
  /** Engines beside Chromium in which the jobs are tested. */
  engines: readonly Engine[]
}): Step[] {
  const script = (name: string): Pick<Step, 'command' | 'args'> => ({ command: 'npm', args: ['run', '--silent', name] })
  const vitest = (project: string, more: readonly string[] = []): Pick<Step, 'command' | 'args' | 'env' | 'count'> => ({
    command: 'vitest',
    args: [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
      ...more,
      ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', join(reports, project)],
    ],
    env: { CHROMIUM_PATH: chromium },
    count: () => vitestCount(readReport(join(reports, project))),
  })
  const steps: Step[] = [
    { name: 'Build', ...script('build'), uses: ASTRO },
    { name: 'Unit tests', ...vitest('unit', ['--project', 'unit-mocked']) },
    { name: 'Types', ...script('check:types'), uses: ASTRO },
    { name: 'Build below a base path', command: 'node', args: ['tests/below-base.ts'], uses: ASTRO },
    { name: 'Tests of the built site', ...vitest('dist'), after: ['Build'], uses: ASTRO },
    { name: 'Development server', ...vitest('development'), uses: ASTRO },
    // ESLint needs the types that `astro check` generates.
    { name: 'Lint', ...script('lint'), after: ['Types'] },
    { name: 'Same bytes from a second build', ...script('check:reproducible'), after: ['Build'] },
    ...(nginx ? [{ name: 'Tests with nginx', ...vitest('nginx'), after: ['Build below a base path'] }] : []),
    { name: 'Content tests', ...vitest('content') },
    { name: 'Search score', ...script('score:search') },
    { name: 'Format', ...script('check:format') },
  ]
  const report = join(reports, 'browser')
  const browser: Step = {
    name: 'Browser tests',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter', 'dot,json'],
    env: { CHROMIUM_PATH: chromium, HEADLESS_SHELL_PATH: shell, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    // Alone, after all others but the jobs, because they use two processors.
    after: steps.map(({ name }) => name),
    count: () => playwrightCount(readReport(report)),
  }
  const files = ['chromium', ...engines].map((engine) => `tests/engines/${engine}.test.ts`)
  // Alone and last: a browser that waits for a processor is slow enough to fail.
  const jobs: Step = { name: 'Jobs in each engine', ...vitest('engines', files), after: [...steps, browser].map(({ name }) => name) }
  return [...steps, browser, jobs]
}

/** Counts in a JSON report of Vitest. */
export function vitestCount({ numPassedTests, numFailedTests }: Record<string, unknown>): Count {
  return { passed: Number(numPassedTests ?? 0), failed: Number(numFailedTests ?? 0) }
}

/** Counts in a JSON report of Playwright. A flaky test, which passes only in a retry, counts as failed. */
export function playwrightCount({ stats }: Record<string, unknown>): Count {
  const { expected = 0, unexpected = 0, flaky = 0 } = (stats ?? {}) as Record<string, number>
  return { passed: expected, failed: unexpected + flaky }
}

/** A report as JSON, or an empty object when the step ended before it wrote one. */
function readReport(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}
