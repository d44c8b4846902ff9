// Characters that XML 1.0 forbids even when escaped (section 2.2): controls, lone surrogates, U+FFFE and U+FFFF.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text in which no sign is markup, between tags or in an attribute. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

/** Likewise for XML: a character that it forbids becomes U+FFFD. */
export const escapeXml = (text: string): string => escapeMarkup(text.replace(FORBIDDEN, '\ufffd'))

/** An element as XML. Attributes and a text are escaped; a list holds children that are XML already. */
export function xmlElement(name: string, attributes: Record<string, string>, content: string | readonly string[] = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const inner = typeof content === 'string' ? escapeXml(content) : `\n${content.join('\n')}\n`
  return inner === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inner}</${name}>`
}

/** An XML document with its declaration. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
