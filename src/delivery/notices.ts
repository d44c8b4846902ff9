import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of which a part is in the files of the site. */
interface Redistributed {
  name: string
  what: string
  /** File of its licence, in the package's folder. */
  text: string
}

/** Every package of which a part is in the files of the site. The tests of the built site compare this list with the files. */
export const REDISTRIBUTED: readonly Redistributed[] = [
  { name: 'pagefind', what: 'its search engine and the index that it made, in pagefind/', text: 'LICENSE/LICENSE' },
  { name: 'tailwindcss', what: 'its licence comment, in the style of each page', text: 'LICENSE' },
  { name: 'pretendard', what: 'the shapes of its letters, in the pictures of og/', text: 'dist/LICENSE.txt' },
]

/** Text of `licences.txt`: the licences of the redistributed packages. `root` is the project's folder. Throws when a licence file is missing. */
export function notices(root: string): string {
  const parts = REDISTRIBUTED.map(({ name, what, text }) => {
    const file = readFileSync(join(root, 'node_modules', name, text), 'utf8').replaceAll('\r\n', '\n')
    return `${name}: ${what}\n\n${file.trim()}\n`
  })
  return `Parts of these packages are in the files of this site.\n\n${parts.join(`\n${'='.repeat(80)}\n\n`)}`
}
