import type { Lang } from '../../catalog/schema.ts'

/** Folders of the full-text indexes, below the base path. */
export const FOLDERS = { ko: 'pagefind/ko/', en: 'pagefind/en/' } as const satisfies Record<Lang, string>

/** The languages. Importing them from schema.ts would bring the schemas to the browser. */
export const LANGS: readonly Lang[] = ['ko', 'en']

/** The index whose folder has Pagefind's engine: English words have stems, Korean ones are searched by their beginning in either. */
export const PRIMARY = 'en' satisfies Lang
