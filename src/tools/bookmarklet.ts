/**
 * Address of a bookmark from the bundled bookmark-script.ts. `{url}` in it stands for the address of the home page, which the browser knows when
 * no address is configured. Throws when a value cannot stand in a string of the script.
 */
export function bookmarklet(script: string, values: Readonly<Record<'form' | 'nothing', string>>): string {
  const filled = Object.entries(values).reduce((text, [name, value]) => {
    if (/["'`\\\n]|\$\{/.test(value)) throw new Error(`${name} of the bookmark holds a quotation mark or a backslash: ${value}`)
    return text.replace(`{${name}}`, () => value)
  }, script)
  return `javascript:${encodeURIComponent(filled).replace('%7Burl%7D', '{url}')}`
}
