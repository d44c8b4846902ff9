import { IMMUTABLE, HASHED_PATHS, REVALIDATED, securityHeaders, type Header } from './headers.ts'

/** Media types of the files that a build makes. Debian's `mime.types` lacks some and names others differently. */
const TYPES = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['application/json', 'json'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['application/xml', 'xml'],
  ['text/plain', 'txt ts java go'],
  ['text/markdown', 'md'],
  ['text/csv', 'csv'],
  ['application/manifest+json', 'webmanifest'],
] as const

/**
 * Text of `_nginx.conf`, for an `include` in a `server` block whose `root` holds the files of the site below the base path. `policy` is the
 * Content Security Policy of all pages. The block may add `brotli_static on;` where the module is installed.
 */
export function nginxConf(policy: string, base: string): string {
  const path = base.replace(/[.~-]/g, '\\$&')
  const header = ([name, value]: Header, always: boolean): string => `  add_header ${name} "${value}"${always ? ' always' : ''};`
  const common = securityHeaders(policy).map((security) => header(security, true))
  return `# Made by the build for ${base}; include it in a server block whose root holds the site below that path.
charset utf-8;
charset_types text/css text/javascript application/json application/xml text/plain text/markdown text/csv application/manifest+json;
types {
${TYPES.map(([type, end]) => `  ${type} ${end};`).join('\n')}
}
default_type application/octet-stream;
error_page 404 ${base}404.html;
absolute_redirect off;
gzip_static on;
gzip_vary on;

location ${base} {
${[...common, header(REVALIDATED, true)].join('\n')}
  try_files $uri $uri/index.html =404;
}

# The names of these files hold the hash of their contents.
location ~ ^${path}(?:${HASHED_PATHS.join('|')}) {
${[...common, header(IMMUTABLE, false)].join('\n')}
  try_files $uri =404;
}

# Files for the server only.
location ~ ^${path}_(?:headers|nginx\\.conf)$ {
  return 404;
}

# A page without its closing slash: nginx finds the folder and redirects. A return here would answer before auth_request and auth_basic.
location ~ ^${path}(?:[^/.]+/)*[^/.]+$ {
${[...common, header(REVALIDATED, true)].join('\n')}
}
`
}
