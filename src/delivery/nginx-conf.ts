import { grouped, HASHED_PATHS, IMMUTABLE, policyHeader, REVALIDATED, SECURITY, type Document, type Header } from './headers.ts'
import { MEDIA_TYPES } from './media-types.ts'

/** Each media type with its endings, without their dots. */
const TYPES = Object.entries(MEDIA_TYPES).reduce(
  (types, [end, type]) => types.set(type, [...(types.get(type) ?? []), end.slice(1)]),
  new Map<string, string[]>(),
)

/**
 * Text of `_nginx.conf`, for an `include` in a `server` block whose `root` holds the files of the site below the base path. Everything is inside
 * its own locations, so that the other sites of the server stay as they are. Each page is sent with its own policy. The block may add
 * `brotli_static on;` where the module is installed.
 */
export function nginxConf(documents: readonly Document[], base: string): string {
  const path = escaped(base)
  const header = ([name, value]: Header, always = true): string => `add_header ${name} "${value}"${always ? ' always' : ''};`
  const lines = (headers: readonly Header[], indent: string): string => headers.map((one) => `${indent}${header(one)}`).join('\n')
  const common = [...SECURITY, REVALIDATED]
  const [most, ...others] = [...grouped(documents, ({ policy }) => policy)].sort(([, a], [, b]) => b.length - a.length)
  const groups = others.flatMap(([policy, pages]) =>
    alternatives(pages.map(pattern)).map(
      (patterns) => `
  location ~ ^${path}(?:${patterns})$ {
${lines([...common, policyHeader(policy)], '    ')}
    try_files $uri $uri/index.html @${NAME}_missing;
  }
`,
    ),
  )
  return `# Made by the build for ${base}; include it in a server block whose root holds the site below that path.
location ${base === '/' ? '' : '^~ '}${base} {
  charset utf-8;
  charset_types text/css text/javascript application/json application/xml text/plain text/markdown text/csv application/manifest+json;
  types {
${Array.from(TYPES, ([type, ends]) => `    ${type} ${ends.join(' ')};`).join('\n')}
  }
  default_type application/octet-stream;
  gzip_static on;
  gzip_vary on;
${lines([...common, ...(most ? [policyHeader(most[0])] : [])], '  ')}
  try_files $uri $uri/index.html @${NAME}_missing;

  # Files for the server only.
  location ~ ^${path}_(?:headers|nginx\\.conf)$ {
    try_files ${NOWHERE} @${NAME}_missing;
  }

  # The names of these files hold the hash of their contents.
  location ~ ^${path}(?:${HASHED_PATHS.join('|')}) {
${lines(SECURITY, '    ')}
    ${header(IMMUTABLE, false)}
    try_files $uri @${NAME}_missing;
  }
${groups.join('')}
  # Files that are no pages.
  location ~ ^${path}(?:[^/]+/)*[^/]+\\.(?!html$)[^/.]+$ {
${lines(common, '    ')}
    try_files $uri @${NAME}_missing;
  }

  # A page without its closing slash.
  location ~ ^${path}(?:[^/.]+/)*[^/.]+$ {
    try_files ${NOWHERE} @${NAME}_folder;
  }
}
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n  try_files ${NOWHERE} @${NAME}_folder;\n}\n`}
# Reached when a file was looked for, so after auth_request and auth_basic, which a return in the locations above would be before. error_page stands
# only here: there it would take the place of the server's own, such as that of a sign-on.
location @${NAME}_folder {
${lines(common, '  ')}
  absolute_redirect off;
  error_page 404 ${base}404.html;
  if (-d $request_filename) {
    return 301 $uri/$is_args$args;
  }
  return 404;
}
location @${NAME}_missing {
${lines(common, '  ')}
  error_page 404 ${base}404.html;
  return 404;
}
`
}

/** Beginning of the names of named locations, which a whole server shares. */
const NAME = 'apigw_error_codes'
/** A file that never exists. */
const NOWHERE = '/dev/null/none'

/** Longest pattern of one location; a word of a configuration of nginx has fewer than 4,096 bytes. */
const LONGEST = 2000

/** Alternatives of a pattern, in as few patterns as nginx can read. */
function alternatives(patterns: readonly string[]): string[] {
  const joined: string[] = []
  for (const one of patterns) {
    const last = joined.at(-1)
    if (last !== undefined && last.length + one.length < LONGEST) joined[joined.length - 1] = `${last}|${one}`
    else joined.push(one)
  }
  return joined
}

/** Pattern of a page's addresses below the base path. */
const pattern = ({ path }: Document): string => (path === '' || path.endsWith('/') ? `${escaped(path)}(?:index\\.html)?` : escaped(path))

const escaped = (path: string): string => path.replace(/[.~-]/g, '\\$&')
