import { afterEach, expect, test, vi } from 'vitest'
import { installFromDebian } from '../../../src/commands/debian.mjs'
import { NO_NGINX, nginxLeftOut } from '../../../src/commands/nginx.mjs'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('nothing of the system is installed by a user who may not', async () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  expect(await installFromDebian(['nginx'])).toBe(false)
})

test('a machine without nginx is told what to install, and how to go without', () => {
  expect(NO_NGINX).toContain('apt-get install nginx libnginx-mod-http-brotli-static')
  expect(NO_NGINX).toContain('NGINX=off')
  vi.stubEnv('NGINX', 'off')
  expect(nginxLeftOut()).toBe(true)
  vi.stubEnv('NGINX', '')
  expect(nginxLeftOut()).toBe(false)
})
