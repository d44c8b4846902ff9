// Writes queries.json: what search.md lists, made from the official messages by a seed, the queries written by hand.
import { writeFileSync } from 'node:fs'
import { convertHangulToQwerty, convertQwertyToHangul, getChoseong } from 'es-hangul'
import { joinContent } from '../../src/catalog/join.ts'
import { readContent } from '../../src/catalog/read.ts'
import { otherParticle, slipEnglish, slipKorean, speak, window } from './mutate.ts'
import { PARAPHRASES, REWORDINGS, UNRELATED } from './paraphrases.ts'
import { codeDress, pasted, unknownCodes } from './wrappers.ts'
import { seeded } from './random.ts'
import type { LabelledQuery } from './labelled.ts'

const root = process.cwd()
const rows = joinContent(readContent(`${root}/content`, root).content).codes.map(({ code, message, description }) => ({
  code,
  en: message,
  ko: description.ko,
}))
const random = seeded(20261123)
const queries: (LabelledQuery & { lang: 'ko' | 'en' })[] = []
const counts = new Map<string, number>()

function add(kind: string, lang: 'ko' | 'en', q: string, expect: readonly string[]): void {
  const number = counts.get(kind) ?? 0
  if (queries.some((other) => other.q === q)) return
  counts.set(kind, number + 1)
  queries.push({ id: `${kind}-${String(number + 1)}`, kind, lang, half: halfOf(q), q, expect: [...expect] })
}

/** By the text alone, so that neither language, kind nor place in a list decides the half, and a new query moves no other. */
function halfOf(q: string): 'look' | 'score' {
  let value = 0x811c9dc5
  for (const char of q) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (value >>> 7) % 2 === 0 ? 'look' : 'score'
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
/** Codes whose official text holds a piece of text, however it is spaced. */
const having = (piece: string): string[] =>
  rows.filter(({ en, ko }) => [en, ko].some((text) => bare(text).includes(bare(piece)))).map(({ code }) => code)
const nine = rows.filter(({ code }) => code.length === 9)

for (const { code, ko, en } of rows) {
  add('exact', 'ko', random.pick([ko, ko.replace(/\.$/, ''), `"${ko}"`, `[${ko}]`]), having(ko))
  add('exact', 'en', random.pick([en, en.replace(/\.$/, ''), `"${en}"`, en.toLowerCase()]), having(en))
  if (code.length < 9) continue
  add('code', random.pick(['ko', 'en']), codeDress(code, random), [code])
}
for (const code of ['0', '-1']) {
  for (const q of [code, `resultCode: ${code}`, `{"header":{"isSuccessful":${String(code === '0')},"resultCode":${code}}}`, `"${code}"`])
    add('code', 'en', q, [code])
}
for (const row of nine) {
  const { ko, en } = row
  const piece = (text: string, size: number, change: (piece: string) => string, kind: string, lang: 'ko' | 'en'): void => {
    const origin = size === 0 ? text : window(text, size, random)
    if (bare(origin).length < 4) return
    const changed = change(origin)
    add(kind, lang, changed, having(origin))
  }
  piece(ko, random.pick([0, 4]), (text) => text.replace(/[\s.]/g, ''), 'spacing', 'ko')
  piece(ko, 0, (text) => speak(text, random), 'endings', 'ko')
  piece(ko, 5, (text) => otherParticle(text, random), 'endings', 'ko')
  piece(ko, 2 + random.below(3), (text) => text, 'partial', 'ko')
  piece(en, 2 + random.below(3), (text) => text, 'partial', 'en')
  piece(ko, 5, (text) => slipKorean(text, random), 'slips', 'ko')
  piece(en, 5, (text) => slipEnglish(text, random), 'slips', 'en')
  const start = ko
    .replace(/[^가-힣 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = window(start, 3, random)
  const sound = (text: string): string => getChoseong(text.replace(/[^가-힣]/g, ''))
  if (sound(words).length >= 5)
    add(
      'initials',
      'ko',
      getChoseong(words),
      rows.filter((other) => sound(other.ko).includes(sound(words))).map(({ code }) => code),
    )
  piece(ko, 3, (text) => text.replace(/[가-힣]+/g, (word) => convertHangulToQwerty(word)), 'layout', 'ko')
  if (row.en.length < 60) piece(en.replace(/[^a-zA-Z ]/g, ' '), 4, (text) => convertQwertyToHangul(text.toLowerCase()), 'layout', 'en')
  const paste = pasted(row, random)
  add('pasted', random.pick(['ko', 'en']), paste.text, paste.byCode ? [row.code] : having(paste.said))
}
for (const head of [...new Set(nine.map(({ code }) => code.slice(0, 6)))]) {
  add(
    'prefix',
    'en',
    head,
    nine
      .filter(({ code }) => code.startsWith(head))
      .map(({ code }) => code)
      .sort()
      .slice(0, 1),
  )
}
for (const code of unknownCodes(
  nine.map((row) => row.code),
  random,
))
  add('unknown', 'en', code, [])
const written = (text: string, kind: string): void => {
  let expect: string[] = []
  for (const line of text.trim().split('\n')) {
    if (/^[\d -]+$/.test(line)) expect = line.split(' ')
    else add(kind, /[가-힣]/.test(line) ? 'ko' : 'en', line, expect)
  }
}
written(PARAPHRASES, 'paraphrase')
written(REWORDINGS, 'rewording')
for (const line of UNRELATED.trim().split('\n')) add('nothing', /[가-힣]/.test(line) ? 'ko' : 'en', line, [])

writeFileSync(new URL('queries.json', import.meta.url), `[\n${queries.map((query) => `  ${JSON.stringify(query)}`).join(',\n')}\n]\n`)
console.log(queries.length, Object.fromEntries(counts))
