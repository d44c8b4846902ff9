import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of which something goes out with the site. */
interface Redistributed {
  name: string
  what: string
  /** File of its licence, in the package. */
  text: string
  /** Where in the file other licences begin, which are not about what goes out. */
  until?: RegExp
}

/** Every package of which something goes out with the site. The tests of the built site compare it with what is in there. */
export const REDISTRIBUTED: readonly Redistributed[] = [
  {
    name: 'vite',
    what: 'a few lines that load a script when it is needed, in _astro/Base.….js',
    text: 'LICENSE.md',
    until: /^# Licenses of bundled/m,
  },
  { name: 'tailwindcss', what: 'its mark, in the style of each page', text: 'LICENSE' },
  { name: 'pretendard', what: 'its letters, drawn, in the pictures of og/', text: 'dist/LICENSE.txt' },
]

/** `licences.txt`: the notices of what goes out with the site. Throws when a package has none. */
export function notices(root: string): string {
  const parts = REDISTRIBUTED.map(({ name, what, text, until }) => {
    const file = readFileSync(join(root, 'node_modules', name, text), 'utf8').replaceAll('\r\n', '\n')
    const end = until?.exec(file)?.index ?? file.length
    return `${name}: ${what}\n\n${file.slice(0, end).trim()}\n`
  })
  return `Parts of these packages are in the files of this site.\n\n${parts.join(`\n${'='.repeat(80)}\n\n`)}`
}
