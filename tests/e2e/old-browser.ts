/** Features that Safari 16.4 lacks. */
export const YOUNG = [
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

/** Removes the features in `names`, and the link hints that Safari lacks. Runs in the page before its own scripts. */
export function age(names: string[]): void {
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
}
