import { tokenizer, type Token } from 'acorn'

/** What code may use that a browser learned late: how it looks, and the Safari that has it, which is always the last one to have it here. */
interface Feature {
  name: string
  safari: number
  looks: RegExp
}

/** Programs: what is no syntax, so that no parser tells. */
const APIS: readonly Feature[] = [
  { name: 'DecompressionStream', safari: 16.4, looks: /\b(?:Dec|C)ompressionStream\b/ },
  { name: 'lookbehind', safari: 16.4, looks: /\(\?<[=!]/ },
  { name: 'arrays copied by change', safari: 16, looks: /\.to(?:Sorted|Reversed|Spliced)\(/ },
  { name: 'AbortSignal.timeout', safari: 16, looks: /\bAbortSignal\.timeout\b/ },
  { name: 'AbortSignal.any', safari: 17.4, looks: /\bAbortSignal\.any\b/ },
  { name: 'URL.canParse', safari: 17, looks: /\bURL\.canParse\b/ },
  { name: 'grouping', safari: 17.4, looks: /\b(?:Object|Map)\.groupBy\b/ },
  { name: 'Promise.withResolvers', safari: 17.4, looks: /\bPromise\.withResolvers\b/ },
  { name: 'Promise.try', safari: 18.2, looks: /\bPromise\.try\b/ },
  { name: 'Array.fromAsync', safari: 16.4, looks: /\bArray\.fromAsync\b/ },
  { name: 'popovers', safari: 17, looks: /\.(?:show|hide|toggle)Popover\(/ },
  { name: 'sets compared', safari: 17, looks: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/ },
  { name: 'requestIdleCallback', safari: Infinity, looks: /\brequestIdleCallback\b/ },
]

/** Styles: what makes a browser leave out a rule that matters. What it may leave out (a balanced heading, a level column) is not here. */
const STYLES: readonly Feature[] = [
  { name: 'media queries with < and >', safari: 16.4, looks: /@media[^{]*[<>]/ },
  { name: 'media queries with a bare not', safari: 16.4, looks: /@media[^{]*\bnot \(/ },
  { name: 'nesting', safari: 17.2, looks: /[{;}]\s*&/ },
  { name: 'color-mix()', safari: 16.2, looks: /\bcolor-mix\(/ },
  { name: 'light-dark()', safari: 17.5, looks: /\blight-dark\(/ },
  { name: 'relative colours', safari: 16.4, looks: /\b(?:rgb|hsl|oklch|lab)\(from\b/ },
  { name: 'container queries', safari: 16, looks: /@container\b/ },
  { name: '@scope', safari: 17.4, looks: /@scope\b/ },
  { name: '@property', safari: 16.4, looks: /@property\b/ },
]

const young = (code: string, features: readonly Feature[], safari: number): string[] =>
  features.filter((feature) => feature.safari > safari && feature.looks.test(code)).map(({ name }) => name)

/** Names of what a program uses that this Safari does not have. Throws where it is no program of that year's syntax. */
export function youngScript(code: string, safari: number): string[] {
  const tokens = [...tokenizer(code, { ecmaVersion: 2021, sourceType: 'module' })] as (Token & { value?: unknown })[]
  // Regular expressions that stand as such are syntax: one that looks behind keeps the whole file from being read.
  const behind = tokens.some(({ type, value }) => type.label === 'regexp' && /\(\?<[=!]/.test((value as { pattern: string }).pattern))
  return [...(behind ? ['a regular expression that looks behind'] : []), ...young(code, APIS, safari)]
}

/** Names of what a stylesheet uses that this Safari does not have. */
export const youngStyle = (css: string, safari: number): string[] => young(css, STYLES, safari)
