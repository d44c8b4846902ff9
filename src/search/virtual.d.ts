declare module 'virtual:search/known' {
  /** All codes, packed; see known.ts. */
  export const codes: string
  /** The filters with their words. */
  export const filters: import('../i18n/filters.ts').Filter[]
}
