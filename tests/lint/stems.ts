/** Every folder may have one. */
const REPEATED = new Set(['index'])

/**
 * Files of `src` that share a name without its ending, as groups of paths. Routes are named by their addresses. A
 * component begins with a capital, which makes it another name.
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
