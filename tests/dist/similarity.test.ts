import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openContent } from '../../src/catalog/index.ts'
import { joinContent } from '../../src/catalog/join.ts'
import { elementsOf, attribute, codePages, textsOf } from './site.ts'

process.chdir(resolve(import.meta.dirname, '../..'))
const RUN = 5
/** What a note says of its code alone. When to contact support, and the reply, put the same facts into standard words. */
const PARTS = ['causes', 'prevent']
/** Classes of facts and standard sentences that notes name by id. A run of words ends at one. */
const FACTS = ['menu', 'api', 'inferred', 'fill', 'say']
const BREAK = '|'
/** The polite end of what a reply asks to check. A run of words ends there. */
const STANDARD = /먼저 확인해 주시기 바랍니다|please first check/g

/** Words of a code's note in one language, as the page shows them, with a break at each fact. */
function wordsOf(code: string, lang: string): string[] {
  const page = codePages.get(code)
  const sections = page ? elementsOf(page.tree).filter(({ element }) => PARTS.includes(attribute(element, 'dataSection'))) : []
  return sections
    .flatMap(({ element }) => textsOf(element))
    .flatMap(({ text, ancestors }) => {
      const classes = ancestors.flatMap((ancestor) => attribute(ancestor, 'className').split(' '))
      const block = ancestors.findLast((element) => ['ol', 'div', 'p'].includes(element.tagName) && attribute(element, 'lang') !== '')
      // Text outside the prose is the same on all pages: the data to collect, the line below a reply, the table of siblings.
      if (!block || attribute(block, 'lang') !== lang || !classes.includes('prose')) return []
      if (FACTS.some((name) => classes.includes(name)) || ancestors.some(({ tagName }) => tagName === 'code')) return [BREAK]
      return (
        text
          .toLowerCase()
          .replace(STANDARD, BREAK)
          .match(/[\p{L}\p{N}]+|\|/gu) ?? []
      )
    })
}

const runsOf = (words: readonly string[]): Set<string> =>
  new Set(
    words
      .map((_, index) => words.slice(index, index + RUN))
      .filter((run) => run.length === RUN && !run.includes(BREAK))
      .map((run) => run.join(' ')),
  )
const content = openContent(resolve('content'), process.cwd())
const told = Object.values(content.siblings).map((group) => Object.keys(group.codes))
/** Codes that have shared a text with a code or are named on its page: their notes tell them apart, so they have words in common. */
const neighbours = new Map(
  joinContent(content).codes.map(({ code, facts }) => [
    code,
    new Set([...told.filter((group) => group.includes(code)).flat(), ...(facts?.related ?? []).map((neighbour) => neighbour.code)]),
  ]),
)

describe.each(['ko', 'en'])('notes in %s', (lang) => {
  const notes = [...codePages.keys()].map((code) => ({ code, runs: runsOf(wordsOf(code, lang)) }))
  const pairs = notes
    .flatMap((a, index) =>
      notes.slice(index + 1).map((b) => {
        const shared = [...a.runs].filter((run) => b.runs.has(run))
        return {
          codes: `${a.code} ${b.code}`,
          share: shared.length / Math.max(1, Math.min(a.runs.size, b.runs.size)),
          shared,
          related: neighbours.get(a.code)?.has(b.code) === true || neighbours.get(b.code)?.has(a.code) === true,
        }
      }),
    )
    .sort((a, b) => b.share - a.share)

  test('are long enough to compare', () => {
    for (const { code, runs } of notes) expect(runs.size, code).toBeGreaterThan(10)
  })

  test('share at most 15 % of their runs of five words, unless one page names the other code', () => {
    const line = ({ codes, share, related, shared }: (typeof pairs)[number]): string =>
      `${codes} ${(share * 100).toFixed(0)} %${related ? ' (neighbours)' : ''}: ${shared.slice(0, 2).join(' / ')}`
    console.log(`Most similar notes in ${lang}:\n${pairs.slice(0, 10).map(line).join('\n')}`)
    expect(pairs.filter(({ share, related }) => share > 0.15 && !related).map(line)).toEqual([])
  })
})
