/**
 * The oldest browsers that the site supports, as Vite names them; `safari` and `ios` have the same engine. They are the oldest browsers that
 * Tailwind 4 supports: Safari 16.4, Chrome 111, Firefox 128 (https://tailwindcss.com/docs/compatibility). They have every feature that reading
 * and searching need: `:has`, `subgrid`, `@layer`, media queries with `>=`, `DecompressionStream` for the index, lookbehind in regular
 * expressions. The site works without younger features, such as `text-wrap: balance` and view transitions.
 * A browser that cannot search shows a sentence and the list of all codes in place of the search.
 */
export const BROWSERS = { chrome: '111', edge: '111', firefox: '128', safari: '16.4', ios: '16.4' } as const

/** The browsers as Vite's `build.target`. */
export const buildTarget: string[] = Object.entries(BROWSERS).map(([name, version]) => name + version)
