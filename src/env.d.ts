declare module '*?head-script' {
  /** Content of the `<script>` element. */
  export const script: string
  /** Hash of the script for the Content Security Policy. */
  export const hash: `sha256-${string}`
}
