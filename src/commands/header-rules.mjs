/**
 * Reads a `_headers` file as static hosts do (Netlify and Cloudflare Pages): a path, its headers indented below it, `*` for anything.
 * Returns a function from an address to its headers; later rules win over earlier ones.
 */
export function headerRules(text) {
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line)
    if (header) rules.at(-1)?.headers.push([header[1], header[2].trim()])
    else rules.push({ matches: pattern(line.trim()), headers: [] })
  }
  return (address) => Object.fromEntries(rules.filter(({ matches }) => matches.test(address)).flatMap(({ headers }) => headers))
}

const pattern = (path) =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )
