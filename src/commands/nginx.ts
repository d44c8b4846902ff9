import { existsSync } from 'node:fs'
import { installFromDebian } from './debian.ts'

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']
const OFF = 'set NGINX=off to leave its tests out'

/** Paths in Debian of nginx and of the module that serves the Brotli files of the build. */
export const NGINX = { program: '/usr/sbin/nginx', brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so' }

/** Error message when nginx or its module is missing. */
export const NO_NGINX = `The tests of _nginx.conf need nginx with its Brotli module, which was not found: install both (Debian: apt-get install ${PACKAGES.join(' ')}), or ${OFF}.`

/** Whether NGINX=off leaves the tests with nginx out. */
export const nginxLeftOut = (): boolean => process.env['NGINX'] === 'off'

/** Whether nginx and its module are installed. */
export const hasNginx = (): boolean => Object.values(NGINX).every((path) => existsSync(path))

/** Installs Debian's nginx with its module when they are missing and this process may. Returns whether they are installed. */
export function ensureNginx(): boolean {
  return (
    hasNginx() || (installFromDebian({ packages: PACKAGES, what: 'a web server for the tests of delivery', otherwise: OFF }) && hasNginx())
  )
}
