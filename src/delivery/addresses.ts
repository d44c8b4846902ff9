/** Files of a built site that only its own pages request, or only the server reads, or that are taken as they are. Their names may change. */
const INNER = /^(?:_astro|answers|package|pagefind)\/|^apigw-codes-\w+\.js$|(?:^|\/)_[^/]*$|\.(?:gz|br)$|^404\.html$/

/** Address of a file of the built site, below the base path: `/400103005/`, `/codes.json`; `null` for a file whose address is not published. */
export function addressOf(file: string): string | null {
  return INNER.test(file) ? null : `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** Name of the file behind an address: `400103005/index.html`. */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`

/** Addresses in the text of `content/addresses.txt`. */
export const listed = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** Text of the list with added addresses, sorted, each once. */
export const withAddresses = (text: string, added: readonly string[]): string =>
  `${[...new Set([...listed(text), ...added])].sort().join('\n')}\n`
