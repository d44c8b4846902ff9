/** Headers of a response, by name. */
export type Headers = Record<string, string>

/**
 * Parses a `_headers` file as Netlify and Cloudflare Pages do: a path, its headers indented below it, `*` for any characters, `:name` for a part of a path.
 * Returns a function from an address to its headers; later rules override earlier rules.
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
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+'))
      .join('.*')}$`,
  )
