import { existsSync } from 'node:fs'
import { installFromDebian } from './debian.mjs'

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']

/** Where Debian puts nginx, and the module that serves the Brotli files of the build. */
export const NGINX = { program: '/usr/sbin/nginx', brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so' }

/** What to say when it is not there. */
export const NO_NGINX = `nginx with its Brotli module was not found for the tests of the configuration that the build makes: install both (Debian: apt-get install ${PACKAGES.join(' ')}), or leave these tests out with NGINX=off.`

/** Whether the tests with nginx are to be left out: NGINX=off says so. */
export const nginxLeftOut = () => process.env.NGINX === 'off'

/** Whether nginx and its module are there. */
export const hasNginx = () => Object.values(NGINX).every((path) => existsSync(path))

/** Finds nginx with its module, or installs Debian's when it may. Returns whether it is there. */
export async function ensureNginx() {
  if (!hasNginx()) await installFromDebian(PACKAGES)
  return hasNginx()
}
