declare module '*?head-script' {
  /** The script, as it stands between the tags. */
  export const script: string
  /** Its hash for the Content Security Policy. */
  export const hash: `sha256-${string}`
}
