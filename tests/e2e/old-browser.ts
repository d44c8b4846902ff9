/** What came with Safari 16.4 or later: gone in the browser of a test, as is what Safari never had. */
const AFTER_16_4 = [
  'AbortSignal.any',
  'Array.fromAsync',
  'CSS.highlights',
  'Element.prototype.checkVisibility',
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.hidePopover',
  'Iterator',
  'Map.groupBy',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'RegExp.escape',
  'Set.prototype.isSubsetOf',
  'Set.prototype.union',
  'URL.canParse',
  'Document.prototype.startViewTransition',
  'ClipboardItem.supports',
  'navigation',
  'requestIdleCallback',
  'scheduler',
  'trustedTypes',
  'Navigator.prototype.connection',
  'Navigator.prototype.userAgentData',
]
/** What came between Safari 15.4 and 16.4. */
const AFTER_15_4 = [
  'AbortSignal.timeout',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'CompressionStream',
  'DecompressionStream',
  'Document.prototype.adoptedStyleSheets',
  'HTMLElement.prototype.attachInternals',
  'HTMLElement.prototype.inert',
  'Navigator.prototype.permissions',
  'OffscreenCanvas',
  'SharedWorker',
  'String.prototype.isWellFormed',
]

/** Names of what a Safari of that version does not have. */
export const lacking = (version: '15.4' | '16.4'): string[] => (version === '16.4' ? AFTER_16_4 : [...AFTER_16_4, ...AFTER_15_4])

/**
 * Runs in the page before any script of it: takes away what `names` lists and hints that Safari does not know and, with `behind`, makes a regular
 * expression that looks behind the error that it was before 16.4. (One that stands in a file as such keeps the file from being
 * read; tests/dist/browsers.test.ts sees to it that there is none.)
 */
export function age({ names, behind }: { names: string[]; behind: boolean }): void {
  for (const name of names) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    let owner: unknown = globalThis
    for (const part of path) owner = (owner as Record<string, unknown> | undefined)?.[part]
    if (owner) Reflect.deleteProperty(owner, last)
  }
  const supports = Object.getOwnPropertyDescriptor(DOMTokenList.prototype, 'supports')?.value as (
    this: DOMTokenList,
    token: string,
  ) => boolean
  DOMTokenList.prototype.supports = function (token) {
    return !/^(?:prefetch|modulepreload)$/.test(token) && supports.call(this, token)
  }
  if (!behind) return
  const check = ([pattern]: unknown[]): void => {
    if (/\(\?<[=!]/.test(pattern instanceof RegExp ? pattern.source : String(pattern)))
      throw new SyntaxError('Invalid regular expression: invalid group specifier name')
  }
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, args, own) {
      check(args)
      return Reflect.construct(target, args, own) as RegExp
    },
    apply(target, self, args) {
      check(args)
      return Reflect.apply(target, self, args) as RegExp
    },
  })
}
