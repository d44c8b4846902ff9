declare module 'virtual:search/known' {
  /** What is known without the index. */
  export const known: {
    /** Name of the build. */
    build: string
    /** All codes, packed; see known.ts. */
    codes: string
    /** The families, by which numbers are read. */
    families: import('../catalog/family-schema.ts').Families
    /** Codes by the HTTP status that they have of their own. */
    statuses: import('./query/http-status.ts').Statuses
    /** The official page of each family, by its id. */
    pages: Readonly<Record<string, import('../catalog/schema.ts').Pair>>
    /** Days of the tables of the site. */
    tables: readonly string[]
    /** The filters with their words. */
    filters: import('../i18n/filters.ts').Filter[]
  }
}
