declare module 'virtual:search/known' {
  /** All codes, packed; see known.ts. */
  export const codes: string
  /** Names of the domains by id. */
  export const domains: Record<string, { ko: string; en: string }>
}
