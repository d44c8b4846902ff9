/** A piece of a text, and whether it is one of the words that were searched for. */
export interface Piece {
  text: string
  hit: boolean
}

/** Pieces of an excerpt as Pagefind gives it: text with `<mark>` around what was found, and `<` and `>` escaped. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({ text: plain(part.replace(/^<mark>|<\/mark>$/g, '')), hit: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '')
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
