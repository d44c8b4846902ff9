import { existsSync } from 'node:fs'
import { installFromDebian } from './debian.ts'

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']
const OFF = 'leave its tests out with NGINX=off'

/** Where Debian puts nginx, and the module that serves the Brotli files of the build. */
export const NGINX = { program: '/usr/sbin/nginx', brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so' }

/** What to say when it is not there. */
export const NO_NGINX = `nginx with its Brotli module was not found for the tests of the configuration that the build makes: install both (Debian: apt-get install ${PACKAGES.join(' ')}), or ${OFF}.`

/** Whether the tests with nginx are to be left out: NGINX=off says so. */
export const nginxLeftOut = (): boolean => process.env['NGINX'] === 'off'

/** Whether nginx and its module are there. */
export const hasNginx = (): boolean => Object.values(NGINX).every((path) => existsSync(path))

/** Looks for nginx with its module, and installs Debian's when there is none and it may. Returns whether it is there. */
export function ensureNginx(): boolean {
  return (
    hasNginx() || (installFromDebian({ packages: PACKAGES, what: 'a web server for the tests of delivery', otherwise: OFF }) && hasNginx())
  )
}
