/** Patterns of features that a browser of src/delivery/browsers.ts lacks, each with the first versions that have the feature. */
type Features = Readonly<Record<string, RegExp>>

/** Features of scripts that are not syntax, so that a parser does not find them. */
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

/** Features of styles that pages need. Features that a browser may ignore, such as balanced headings, are not listed. */
const STYLES: Features = {
  nesting: /[{;}]\s*&/, // Chrome 120, Safari 17.2
  'light-dark()': /\blight-dark\(/, // Chrome 123, Safari 17.5
  'relative colours': /\b(?:rgb|hsl|oklch|lab)\(from\b/, // Chrome 119
  '@scope': /@scope\b/, // Chrome 118, Firefox 146, Safari 17.4
}

const young = (code: string, features: Features): string[] =>
  Object.entries(features).flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []))

/** Names of the features in a script that an old browser lacks. */
export const youngScript = (code: string): string[] => young(code, APIS)

/** Names of the features in a stylesheet that an old browser lacks. Conditions of `@supports` are left out. */
export const youngStyle = (css: string): string[] => young(css.replace(/@supports[^{]*/g, ''), STYLES)
