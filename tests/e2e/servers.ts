// Serves dist/ at the root, and the site below a base path, for the browser tests.
import { resolve } from 'node:path'
import { createStaticServer } from '../../src/commands/serve.ts'
import { BASE, belowBase } from '../below-base.ts'

const [root = 0, base = 0] = (process.env['E2E_PORTS'] ?? '').split(',').map(Number)
/** Ports of the two sites. The configuration finds free ports, so that two checkouts can be tested at once. */
export const PORTS = { root, base } as const
/** Address of the site at the root. */
export const ORIGIN = `http://localhost:${String(root)}`

if (process.argv[1] === import.meta.filename) {
  createStaticServer({ root: resolve(import.meta.dirname, '../../dist') }).listen(PORTS.root)
  createStaticServer({ root: belowBase(), base: BASE }).listen(PORTS.base)
}
