/** Versions of browsers, as Vite names them; `safari` and `ios` have the same engine. */
export type Versions = Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari' | 'ios', string>>

/**
 * The oldest browsers with which the pages work: reading, language views, theme, copying. `@layer` (Chrome 99, Firefox 97,
 * Safari 15.4) and `<dialog>` (Firefox 98, Safari 15.4) set the bounds. What is younger is a nicety that each browser may leave out:
 * `:has` chooses a language without script, `subgrid` levels the two columns, `text-wrap`, `dvh` and view transitions look better.
 * The build writes JavaScript and CSS for these versions, media queries with `>=` (Safari 16.4) included.
 */
export const PAGES_FROM: Versions = { chrome: '99', edge: '99', firefox: '98', safari: '15.4', ios: '15.4' }

/**
 * The oldest browsers that can search: `DecompressionStream` unpacks the index (Chrome 80, Firefox 113, Safari 16.4), and the analyser looks
 * behind in regular expressions (Chrome 62, Firefox 78, Safari 16.4). Older ones get a sentence and the list of all codes in its place.
 */
export const SEARCH_FROM: Versions = { ...PAGES_FROM, firefox: '113', safari: '16.4', ios: '16.4' }

/** What Vite is to build for. */
export const buildTarget: string[] = Object.entries(PAGES_FROM).map(([name, version]) => name + version)
