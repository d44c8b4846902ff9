import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { toolEnv } from '../../src/commands/project.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Fetched by npm exec and cached by npm. It is no dependency of the project, because it doubles the packages and only this benchmark uses it. */
const PACKAGE = 'lighthouse@13.5.0'

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null }>
}

/** Scores of a page from 0 to 100 in Lighthouse's order, and the audits that failed. */
export interface Scores {
  scores: string
  failed: string[]
}

/** Runs Lighthouse (mobile) on an address. Rejects with npm's error when Lighthouse cannot be installed or fails. */
export async function lighthouse(url: string, chromium: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-lighthouse-'))
  const file = join(folder, 'report.json')
  try {
    const args = [
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join()}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ]
    await promisify(execFile)('npm', ['exec', '--yes', `--package=${PACKAGE}`, '--', 'lighthouse', ...args], {
      env: toolEnv({ CHROME_PATH: chromium }),
    })
    const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report
    const failed = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9),
    )
    return {
      scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)).join(' '),
      failed: [...new Set(failed.map(({ id }) => id))],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
