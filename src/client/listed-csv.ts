/** A record of a CSV file: text up to a line break that is not quoted. */
const RECORD = /(?:"(?:[^"]|"")*"|[^"\r\n])+/g

/**
 * The header of a CSV file and its records of some codes, as they stand. A code is the first cell, `-1` with the apostrophe that keeps a
 * spreadsheet from calculating it.
 */
export function recordsOf(csv: string, codes: ReadonlySet<string>): string {
  const [header = '', ...records] = csv.match(RECORD) ?? []
  const listed = records.filter((record) => codes.has(/^'?([^,]*)/.exec(record)?.[1] ?? ''))
  return [header, ...listed].map((record) => `${record}\r\n`).join('')
}

/** Saves the records of some codes from the CSV file of a link. What the file has is neither read nor written anew, so it is as safe to open. */
export async function saveListed(link: HTMLAnchorElement, codes: ReadonlySet<string>): Promise<void> {
  let file = link.href
  try {
    const response = await fetch(link.href)
    // Excel needs the byte order mark, which a decoder drops unless it is told not to.
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    if (response.ok) file = URL.createObjectURL(new Blob([recordsOf(csv, codes)], { type: 'text/csv' }))
  } catch {
    // The browser then reports why the file of the link cannot be had.
  }
  Object.assign(document.createElement('a'), { href: file, download: file === link.href ? '' : 'codes-filtered.csv' }).click()
}
