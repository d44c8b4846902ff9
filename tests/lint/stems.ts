/** Names that every folder may have. */
const REPEATED = new Set(['index'])

/**
 * Groups of files of `src` with the same name, without extension. Routes are left out, because their names are addresses. Case counts, so that
 * `Head.astro` and `head.ts` are different names.
 */
export function sharedStems(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const stem = /([^/]+)\.(?:ts|mjs|astro)$/.exec(file)?.[1]
    if (stem === undefined || REPEATED.has(stem) || file.startsWith('src/pages/')) continue
    groups.set(stem, [...(groups.get(stem) ?? []), file])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
