/** Folders of a built site whose files only its own pages ask for; their names may change with every build. */
const INNER = /^(?:_astro|pagefind)\/|(?:^|\/)_[^/]*$|\.(?:gz|br)$|^404\.html$/

/** Address of a file of the built site, below the base path: `/400103005/`, `/codes.json`; `null` for one that nobody links to. */
export function addressOf(file: string): string | null {
  return INNER.test(file) ? null : `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** Name of the file that answers an address. */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`

/** Addresses of the list `content/addresses.txt`. */
export const listed = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** The list with more addresses: each once, sorted, none lost. */
export const withAddresses = (text: string, more: readonly string[]): string =>
  `${[...new Set([...listed(text), ...more])].sort().join('\n')}\n`
