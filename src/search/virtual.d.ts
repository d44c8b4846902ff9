declare module 'virtual:search/known' {
  /** Name of the build. */
  export const build: string
  /** All codes, packed; see known.ts. */
  export const codes: string
  /** The families, by which numbers are read. */
  export const families: import('../catalog/family-schema.ts').Families
  /** Codes by the HTTP status that they have of their own. */
  export const statuses: import('./query/http-status.ts').Statuses
  /** The official page of each family, by its id. */
  export const pages: Readonly<Record<string, import('../catalog/schema.ts').Pair>>
  /** Days of the tables of the site. */
  export const tables: readonly string[]
  /** The filters with their words. */
  export const filters: import('../i18n/filters.ts').Filter[]
}
