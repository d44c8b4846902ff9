// Serves dist/ at the root, and a second build of it below a base path, for the browser tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createStaticServer } from '../../src/commands/serve.ts'

const [root = 0, base = 0] = (process.env['E2E_PORTS'] ?? '').split(',').map(Number)
/** Ports of the two sites. The configuration finds free ports, so that two checkouts can be tested at once. */
export const PORTS = { root, base } as const
/** Address of the site at the root. */
export const ORIGIN = `http://localhost:${String(root)}`
export const BASE = '/docs/apigw/'
/** Settings of the site below the base path. */
export const SETTINGS = {
  SITE_URL: 'https://errors.example.com',
  BASE_PATH: BASE,
  // CODE was once the word that the search replaced by a number.
  REPORT_URL: 'mailto:docs-CODE@example.com',
  REPOSITORY_URL: 'https://git.example.com/docs/edit/main/',
}

if (process.argv[1] === import.meta.filename) {
  const project = resolve(import.meta.dirname, '../..')
  const second = join(project, 'node_modules/.cache/dist-below-base')
  mkdirSync(second, { recursive: true })
  const built = spawnSync('node', [join(project, 'src/commands/build.ts'), '--out', second], {
    cwd: project,
    env: { ...process.env, ...SETTINGS },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) process.exit(1)
  createStaticServer({ root: join(project, 'dist') }).listen(PORTS.root)
  createStaticServer({ root: second, base: BASE }).listen(PORTS.base)
}
