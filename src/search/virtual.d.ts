declare module 'virtual:search/known' {
  /** All codes, packed; see known.ts. */
  export const codes: string
  /** The families, by which numbers are read. */
  export const families: import('../catalog/family-schema.ts').Families
  /** The filters with their words. */
  export const filters: import('../i18n/filters.ts').Filter[]
}
