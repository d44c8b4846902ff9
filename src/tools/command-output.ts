import { nothing } from '../i18n/code-page.ts'
import { command } from '../i18n/command-line.ts'
import { both } from '../i18n/meanings.ts'
import { search } from '../i18n/search.ts'
import type { FoundCode, TextAnswer } from './library.ts'

/** What the command prints: the answer, and remarks beside it. */
export interface CommandOutput {
  out: string
  remarks: string
}

/** Styles of a terminal, or none. */
interface Style {
  strong: (text: string) => string
  faint: (text: string) => string
}

const PLAIN: Style = { strong: (text) => text, faint: (text) => text }
const COLOURED: Style = { strong: (text) => `\u001b[1;32m${text}\u001b[0m`, faint: (text) => `\u001b[2m${text}\u001b[0m` }

const lines = (parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('')

/** What tells the reader to look twice, why nothing is found, and which numbers no table has. */
function remarksOf({ codes, near, unknown, certain, understood: { by } }: TextAnswer): string[] {
  const guessed = by === 'text' || by === 'message'
  return [
    ...(codes.length > 0 && guessed && !certain ? [both(search.possible)] : []),
    ...unknown.map(({ code, neighbours }) => `${code}: ${both(search.noSuchCode)} ${neighbours.join(', ')}`.trimEnd()),
    ...(codes.length === 0 && unknown.length === 0 ? [both(search.none)] : []),
    ...(near.length > 0 ? [both(search.near), ...near.map(({ code, title }) => `  ${code}  ${both(title)}`)] : []),
  ]
}

/** The answer for a reader: code, title, message, what to do, link. */
export function readable(answer: TextAnswer, colour: boolean): CommandOutput {
  const style = colour ? COLOURED : PLAIN
  const rest = answer.total - answer.codes.length
  const out = answer.codes.map((found) => described(found, style)).join('\n')
  return { out: out + (rest > 0 ? lines(['', both(command.more(rest))]) : ''), remarks: lines(remarksOf(answer)) }
}

function described({ code, title, message, doThis, url }: FoundCode, { strong, faint }: Style): string {
  const row = (name: string, value: string): string => `  ${faint(`${name}:`)} ${value}`
  return lines([
    `${strong(code)}  ${both(title)}`,
    row(both(command.message), message),
    ...(doThis ? [row(command.doThis.ko, doThis.ko), row(command.doThis.en, doThis.en)] : []),
    `  ${url}`,
  ])
}

/** The replies in one language: of all codes that the text names, else of the likeliest one. */
export function replies(answer: TextAnswer, lang: 'ko' | 'en'): CommandOutput {
  const meant = answer.understood.by === 'codes' ? answer.codes : answer.codes.slice(0, 1)
  const found = meant.flatMap(({ replies: own }) => own[lang] ?? [])
  const missing = meant.filter(({ replies: own }) => own[lang] === null).map(({ code }) => `${code}: ${both(nothing.reply)}`)
  return { out: found.map((text) => `${text}\n`).join('\n---\n\n'), remarks: lines([...remarksOf(answer), ...missing]) }
}

/** The answer for a program. */
export const json = (answer: TextAnswer): CommandOutput => ({ out: `${JSON.stringify(answer, null, 2)}\n`, remarks: '' })
