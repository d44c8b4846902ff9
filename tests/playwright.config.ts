import { createServer } from 'node:http'
import { defineConfig } from '@playwright/test'
import { listen } from '../src/commands/serve.ts'

// Each worker runs this file again. The variable hands the first ports on to workers and servers.
process.env['E2E_PORTS'] ??= (await freePorts(2)).join()
const { ORIGIN, PORTS } = await import('./e2e/servers.ts')

/** Free ports of this machine. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(servers.map((server) => listen(server, { port: 0 })))
  for (const server of servers) server.close()
  return ports
}

/** The headless shell, where `npm test` has one; else the browser. */
const executablePath = process.env['HEADLESS_SHELL_PATH'] ?? process.env['CHROMIUM_PATH']

/** Browser tests on the built site, served at the root and below a base path by the project's own server. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // The limit is for tests that hang; a busy machine takes several times as long as an idle one.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: ORIGIN,
    locale: 'ko-KR',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: {
    command: 'node tests/e2e/servers.ts',
    cwd: '..',
    url: `http://localhost:${String(PORTS.base)}/docs/apigw/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
