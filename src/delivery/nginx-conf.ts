import { FOR_EVER, HASHED_FOLDERS, REVALIDATED, securityHeaders, type Header } from './headers.ts'

/** Types of the files that a build makes; Debian's own list lacks some and calls others differently. */
const TYPES = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['application/json', 'json'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['application/xml', 'xml'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/csv', 'csv'],
] as const

/**
 * `_nginx.conf`: everything that nginx needs to know of the site, to be included in a `server` block. The files stand in its
 * `root` below the base path. `brotli_static on;` may stand in the block where the module is installed.
 */
export function nginxConf(policy: string, base: string): string {
  const path = base.replace(/[.~-]/g, '\\$&')
  const header = ([name, value]: Header, always: boolean): string => `  add_header ${name} "${value}"${always ? ' always' : ''};`
  const common = securityHeaders(policy).map((one) => header(one, true))
  return `# Made by the build for ${base}; include it in a server block whose root holds the site below that path.
charset utf-8;
charset_types text/css text/javascript application/json application/xml text/plain text/markdown text/csv;
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

# Their names hold the hash of their contents.
location ~ ^${path}(?:${HASHED_FOLDERS.join('|')}) {
${[...common, header(FOR_EVER, false)].join('\n')}
  try_files $uri =404;
}

# For the server, not for readers.
location ~ ^${path}_(?:headers|nginx\\.conf)$ {
  return 404;
}

# A page without its slash: its folder is there, and nginx leads to it. (A return would answer before any sign-on is asked for.)
location ~ ^${path}(?:[^/.]+/)*[^/.]+$ {
${[...common, header(REVALIDATED, true)].join('\n')}
}
`
}
