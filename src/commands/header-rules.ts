/** Headers of an answer, by name. */
export type Headers = Record<string, string>

/**
 * Reads a `_headers` file as static hosts do (Netlify and Cloudflare Pages): a path, its headers indented below it, `*` for anything.
 * Returns a function from an address to its headers; later rules win over earlier ones.
 */
export function headerRules(text: string): (address: string) => Headers {
  const rules: { matches: RegExp; headers: [name: string, value: string][] }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()])
    else rules.push({ matches: pattern(line.trim()), headers: [] })
  }
  return (address) => Object.fromEntries(rules.filter(({ matches }) => matches.test(address)).flatMap(({ headers }) => headers))
}

const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )
