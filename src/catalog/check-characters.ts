import { findSecrets, type Secret } from '../secrets.ts'
import type { Fault } from './faults.ts'
import { invisibleLines } from './invisible.ts'

/** What is wrong with a line, or `null`. */
type Check = (line: string) => readonly [problem: string, remedy: string] | null

const MARKS = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/
/** Hangul in pieces, and Latin letters with their marks behind them, as macOS writes them. */
const PIECES = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]|[A-Za-z]\p{Mn}/u
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const GREEK_OR_CYRILLIC = /[\p{Script=Greek}\p{Script=Cyrillic}]/u
/** Letters and digits that are neither on a keyboard nor Hangul: `ı`, `ⅰ`, `ａ`, `𝐚`. */
const FOREIGN = /(?![A-Za-z0-9가-힣\u3131-\u3163])[\p{L}\p{Nd}\p{Nl}]/u
/** Emoji, and the quotes that word processors make of plain ones. */
const SIGNS = /[\p{Emoji_Presentation}\ufe0f\u2018-\u201f]/u
/** `<`, `>` and `&` cannot be typed everywhere. */
const REFERENCE = /&(?!(?:lt|gt|amp);)(?:#x?[\da-f]+|[a-z]+\d*);/i
const UNFINISHED = /\b(?:TODO|FIXME|TBD|WIP|XXX)\b|작성\s?예정|작성\s?필요|추후\s?작성|미작성|채워\s?주세요|\blorem ipsum\b/i
const XXX = /\bxxx\b/
/** Addresses that are reserved for examples (RFC 2606). */
const RESERVED = /@(?:[\w-]+\.)*(?:example\.(?:com|net|org|kr|co\.kr)|[\w-]+\.example|example)$/i

const NAMES: Record<Secret, string> = {
  appkey: 'an Appkey',
  token: 'a token or a password',
  email: 'an e-mail address',
  phone: 'a telephone number',
  resident: 'a resident registration number',
}

const pieces: Check = (line) =>
  PIECES.test(line)
    ? [
        'has letters in pieces (NFD), which look right and are found by no search',
        'Write them whole (NFC): type the word again, or convert the file with: uconv -x nfc',
      ]
    : null

const spaces: Check = (line) => {
  const [space] = SPACES.exec(line) ?? []
  return space === undefined ? null : [`has a space that is none of the keyboard (${named(space)})`, 'Type a plain space in its place']
}

const lookAlikes =
  (pattern: RegExp): Check =>
  (line) => {
    const [letter] = pattern.exec(line) ?? []
    return letter === undefined
      ? null
      : [`has the letter "${letter}" (${named(letter)}), which looks like another one`, 'Type the word again in Latin or Korean letters']
  }

const signs: Check = (line) => {
  const [sign] = SIGNS.exec(line) ?? []
  return sign === undefined ? null : [`has "${sign}" (${named(sign)})`, 'Write it in words, or type a plain quote: " or \'']
}

const references: Check = (line) => {
  const [reference] = REFERENCE.exec(line) ?? []
  return reference === undefined ? null : [`has "${reference}", a sign in the spelling of HTML`, 'Type the sign itself']
}

const unfinished: Check = (line) => {
  const [word] = UNFINISHED.exec(line) ?? []
  return word === undefined || XXX.test(word) ? null : [`has "${word}"`, 'Write what is missing']
}

const secretsBut =
  (allowed: readonly Secret[]): Check =>
  (line) => {
    const found = findSecrets(line).find(({ kind, text }) => !allowed.includes(kind) && !(kind === 'email' && RESERVED.test(text)))
    return found
      ? [
          `has what looks like ${NAMES[found.kind]}`,
          'Delete it here and in the history of the repository; write a made-up one, such as name@example.com',
        ]
      : null
  }

const named = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const TABLE = /(?:^|\/)tables\/.*\.md$/
/** Checks of every file, and of the files of a folder: tickets are other people's writing with made-up numbers, tables are as published. */
const EVERYWHERE = [pieces]
const CHECKS: readonly (readonly [folder: RegExp, checks: readonly Check[]])[] = [
  [/(?:^|\/)tickets\//, [...EVERYWHERE, secretsBut(['phone'])]],
  [TABLE, [...EVERYWHERE, lookAlikes(GREEK_OR_CYRILLIC), secretsBut([])]],
  [/(?:^|\/)(?:background|lexicon)\.yaml$/, [...EVERYWHERE, spaces, lookAlikes(FOREIGN), secretsBut([])]],
  [/./, [...EVERYWHERE, spaces, lookAlikes(FOREIGN), signs, references, unfinished, secretsBut([])]],
]

/**
 * Faults of the characters of a file: what nobody sees or what only looks right, and what must not be published. `whole` is false when the
 * file holds a merge that was not finished: what stands in it would be reported twice.
 */
export function characterFaults(text: string, file: string): { faults: Fault[]; whole: boolean } {
  const lines = text.split(/\r?\n/)
  const at = (index: number): string => `line ${String(index + 1)}`
  const mark = lines.findIndex((line) => MARKS.test(line))
  if (mark >= 0) {
    const problem = `has the mark of a merge that was not finished (${lines[mark]?.slice(0, 7) ?? ''})`
    return { faults: [{ file, field: at(mark), problem, remedy: 'Choose between the two versions and delete the marks' }], whole: false }
  }
  const checks = CHECKS.find(([folder]) => folder.test(file))?.[1] ?? []
  const faults = lines.flatMap((line, index) =>
    checks.flatMap((check): Fault[] => {
      const [problem, remedy] = check(line) ?? []
      return problem === undefined ? [] : [{ file, field: at(index), problem, remedy: remedy ?? '' }]
    }),
  )
  // The parser of a table names the code and the column.
  const invisible = TABLE.test(file) ? [] : invisibleLines(text)
  for (const line of invisible)
    faults.push({
      file,
      field: `line ${String(line)}`,
      problem: 'has an invisible character',
      remedy: 'Delete control, zero-width and direction characters',
    })
  return { faults, whole: true }
}
