/**
 * The oldest browsers that the site is for, as Vite names them; `safari` and `ios` have the same engine. They are the oldest for which
 * Tailwind 4 writes styles: Safari 16.4, Chrome 111, Firefox 128 (https://tailwindcss.com/docs/compatibility). They have all that reading
 * and searching need: `:has`, `subgrid`, `@layer`, media queries with `>=`, `DecompressionStream` for the index, lookbehind in regular
 * expressions. What is younger is a nicety that each browser may leave out, such as `text-wrap: balance` and view transitions.
 * A browser that cannot search all the same shows a sentence and the list of all codes in place of the search.
 */
export const BROWSERS = { chrome: '111', edge: '111', firefox: '128', safari: '16.4', ios: '16.4' } as const

/** What Vite is to build for. */
export const buildTarget: string[] = Object.entries(BROWSERS).map(([name, version]) => name + version)
