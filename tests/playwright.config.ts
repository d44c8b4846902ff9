import { defineConfig } from '@playwright/test'
import { PORTS } from './e2e/servers.ts'

/** Browser tests on the built site, served at the root and below a base path by the project's own server. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${String(PORTS.root)}`,
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
