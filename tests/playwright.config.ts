import { createServer } from 'node:http'
import { defineConfig } from '@playwright/test'
import { listen } from '../src/commands/serve.ts'

// Workers read this file again; they and the servers take the ports that were found first.
process.env['E2E_PORTS'] ??= (await freePorts(2)).join()
const { ORIGIN, PORTS } = await import('./e2e/servers.ts')

/** Ports that nothing listens on just now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(servers.map((server) => listen(server, { port: 0 })))
  for (const server of servers) server.close()
  return ports
}

/** Browser tests on the built site, served at the root and below a base path by the project's own server. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // A bar for what hangs, not for what is slow: a busy machine takes several times as long.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: ORIGIN,
    locale: 'ko-KR',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
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
