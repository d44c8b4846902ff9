import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Count, Step } from './run-steps.ts'

/** Astro keeps files of a build in the project's folder: of the steps that build there, or check types, only one may run at a time. */
const ASTRO = 'Astro'

/**
 * The steps of npm test, in the order in which they begin when there is room. `reports` is the folder of the counts; `chromium` the browser's
 * path; `nginx` whether the tests with nginx are run.
 */
export function testSteps({ reports, chromium, nginx }: { reports: string; chromium: string; nginx: boolean }): Step[] {
  const script = (name: string): Pick<Step, 'command' | 'args'> => ({ command: 'npm', args: ['run', '--silent', name] })
  const vitest = (project: string): Pick<Step, 'command' | 'args' | 'env' | 'count'> => ({
    command: 'vitest',
    args: [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
      ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', join(reports, project)],
    ],
    env: { CHROMIUM_PATH: chromium },
    count: () => vitestCount(readReport(join(reports, project))),
  })
  const steps: Step[] = [
    { name: 'Build', ...script('build'), uses: ASTRO },
    { name: 'Unit tests', ...vitest('unit') },
    { name: 'Types', ...script('check:types'), uses: ASTRO },
    { name: 'Content tests', ...vitest('content') },
    // ESLint reads the types that Astro has written.
    { name: 'Lint', ...script('lint'), after: ['Types'] },
    { name: 'Format', ...script('check:format') },
    { name: 'Tests of the built site', ...vitest('dist'), after: ['Build'], uses: ASTRO },
    { name: 'Same bytes from a second build', ...script('check:reproducible'), after: ['Build'] },
    ...(nginx ? [{ name: 'Tests with nginx', ...vitest('nginx'), after: ['Build'], uses: ASTRO }] : []),
    { name: 'Search score', ...script('score:search') },
  ]
  const report = join(reports, 'browser')
  const browser: Step = {
    name: 'Browser tests',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter', 'dot,json'],
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    // They keep both processors busy.
    after: steps.map(({ name }) => name),
    count: () => playwrightCount(readReport(report)),
  }
  return [...steps, browser]
}

/** Tests of a report by Vitest. */
export function vitestCount({ numPassedTests, numFailedTests }: Record<string, unknown>): Count {
  return { passed: Number(numPassedTests ?? 0), failed: Number(numFailedTests ?? 0) }
}

/** Tests of a report by Playwright; one that passes only when it is tried again has failed. */
export function playwrightCount({ stats }: Record<string, unknown>): Count {
  const { expected = 0, unexpected = 0, flaky = 0 } = (stats ?? {}) as Record<string, number>
  return { passed: expected, failed: unexpected + flaky }
}

/** A report as JSON; an empty one when the step broke before it wrote any. */
function readReport(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}
