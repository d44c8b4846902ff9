import type { CodeEntry } from '../catalog/index.ts'
import { STATUS } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
import { codeLink, newestRevision, type Edition } from './edition.ts'

/** A code as a constant: the words of its name in lower case, the number, and one line about it. */
interface Constant {
  words: string[]
  code: string
  remark: string
}

const HEADER = 'Made by the build; numbers never change, names follow the titles of the pages.'

/** A line of a comment: Java reads \u also there. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('\\', '/').trim()

/** All codes as constants. Two codes with one title are told apart by their numbers. */
function constantsOf(edition: Edition): Constant[] {
  const { codes } = edition.catalog
  const named = codes.map((entry) => ({ entry, words: wordsOf(entry) }))
  const uses = new Map<string, number>()
  for (const { words } of named) uses.set(words.join(), (uses.get(words.join()) ?? 0) + 1)
  return named.map(({ entry, words }) => {
    const { code, message, status } = entry
    const gone = status === 'current' ? '' : ` (${STATUS[status].en.toLowerCase()})`
    return {
      words: uses.get(words.join()) === 1 ? words : [...words, code.replace('-', 'minus')],
      code,
      remark: oneLine(`${message}${gone} ${codeLink(code, edition)}`),
    }
  })
}

/** Words of the English title; a name begins with a letter. */
function wordsOf({ title, code }: CodeEntry): string[] {
  const words = title.en
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return ['code', code.replace('-', 'minus')]
  return /^[a-z]/.test(words[0] ?? '') ? words : ['code', ...words]
}

const upper = ({ words }: Constant): string => words.join('_').toUpperCase()
const camel = ({ words }: Constant): string => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

const head = (edition: Edition): string => oneLine(`${site.name.en}, official table of ${newestRevision(edition)}. ${HEADER}`)

function typescript(edition: Edition): string {
  const lines = constantsOf(edition).map(
    (constant) => `  /** ${constant.remark.replaceAll('*/', '* /')} */\n  ${upper(constant)}: ${constant.code},`,
  )
  return `// ${head(edition)}\nexport const ApigwCode = {\n${lines.join('\n')}\n} as const\n\n/** The number of a code. */\nexport type ApigwCode = (typeof ApigwCode)[keyof typeof ApigwCode]\n`
}

function java(edition: Edition): string {
  const lines = constantsOf(edition).map(
    (constant) => `  // ${constant.remark}\n  public static final int ${upper(constant)} = ${constant.code};`,
  )
  return `// ${head(edition)}\npublic final class ApigwCode {\n  private ApigwCode() {}\n\n${lines.join('\n\n')}\n}\n`
}

function go(edition: Edition): string {
  const lines = constantsOf(edition).map((constant) => `\t// ${constant.remark}\n\t${camel(constant)} = ${constant.code}`)
  return `// Package apigwcode names error codes. ${head(edition)}\npackage apigwcode\n\nconst (\n${lines.join('\n')}\n)\n`
}

/** Files of constants by name: resultCode can be compared with a name that says what it is. */
export const CONSTANTS: Readonly<Record<string, (edition: Edition) => string>> = {
  'apigw-code.ts': typescript,
  'ApigwCode.java': java,
  'apigw_code.go': go,
}
