// Serves dist/ at the root, and a second build of it below a base path, for the browser tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createStaticServer } from '../../src/commands/serve.ts'

/** Where the two sites are. */
export const PORTS = { root: 4350, base: 4351 } as const
export const BASE = '/docs/apigw/'
/** What the site below the base path was built with. */
export const SETTINGS = {
  SITE_URL: 'https://errors.example.com',
  BASE_PATH: BASE,
  REPORT_URL: 'mailto:docs@example.com',
  REPOSITORY_URL: 'https://git.example.com/docs/edit/main/',
}

if (process.argv[1] === import.meta.filename) {
  const root = resolve(import.meta.dirname, '../..')
  const second = join(root, 'node_modules/.cache/dist-below-base')
  mkdirSync(second, { recursive: true })
  const built = spawnSync('node', [join(root, 'src/commands/build.ts'), '--out', second], {
    cwd: root,
    env: { ...process.env, ...SETTINGS },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) process.exit(1)
  createStaticServer({ root: join(root, 'dist') }).listen(PORTS.root)
  createStaticServer({ root: second, base: BASE }).listen(PORTS.base)
}
