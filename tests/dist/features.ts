/** What a browser of src/delivery/browsers.ts lacks, by how it looks; beside it the first versions that have it. */
type Features = Readonly<Record<string, RegExp>>

/** Programs: what is no syntax, so that no parser tells. */
const APIS: Features = {
  'AbortSignal.any': /\bAbortSignal\.any\b/, // Chrome 116, Safari 17.4
  'Array.fromAsync': /\bArray\.fromAsync\b/, // Chrome 121
  'URL.canParse': /\bURL\.canParse\b/, // Chrome 120, Safari 17
  grouping: /\b(?:Object|Map)\.groupBy\b/, // Chrome 117, Safari 17.4
  'Promise.withResolvers': /\bPromise\.withResolvers\b/, // Chrome 119, Safari 17.4
  'Promise.try': /\bPromise\.try\b/, // Chrome 128, Firefox 134, Safari 18.2
  popovers: /\.(?:show|hide|toggle)Popover\(/, // Chrome 114, Safari 17
  'sets compared': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, // Chrome 122, Safari 17
  requestIdleCallback: /\brequestIdleCallback\b/, // no Safari
}

/** Styles: what makes a browser leave out a rule that matters. What it may leave out (a balanced heading) is not here. */
const STYLES: Features = {
  nesting: /[{;}]\s*&/, // Chrome 120, Safari 17.2
  'light-dark()': /\blight-dark\(/, // Chrome 123, Safari 17.5
  'relative colours': /\b(?:rgb|hsl|oklch|lab)\(from\b/, // Chrome 119
  '@scope': /@scope\b/, // Chrome 118, Firefox 146, Safari 17.4
}

const young = (code: string, features: Features): string[] =>
  Object.entries(features).flatMap(([name, looks]) => (looks.test(code) ? [name] : []))

/** Names of what a program uses that an old browser does not have. */
export const youngScript = (code: string): string[] => young(code, APIS)

/** Names of what a stylesheet uses that an old browser does not have; what `@supports` only asks for is not used. */
export const youngStyle = (css: string): string[] => young(css.replace(/@supports[^{]*/g, ''), STYLES)
