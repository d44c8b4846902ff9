// npm run fit:search: fits PROBABILITY in src/search/answer/figures.ts to the labelled texts that are there to look at, half of the
// tickets among them such that nothing answers. Prints the figures, and what they would give on texts that did not teach them.
import { answerTo } from '../../src/search/answer/answer.ts'
import { PROBABILITY } from '../../src/search/answer/figures.ts'
import { piecesOf } from '../../src/search/answer/pieces.ts'
import type { Grounds } from '../../src/search/answer/probability.ts'
import { openKnowledge } from '../../src/search/index/knowledge.ts'
import { resolve } from '../../src/search/query/resolver.ts'
import { openTestSite } from '../unit/search/site-index.ts'
import { labelledQueries } from './labelled.ts'

interface Sample {
  kind: string
  grounds: Grounds
  right: boolean
  answerable: boolean
  weight: number
}

const NAMES = Object.keys(PROBABILITY) as (keyof Grounds)[]
/** Answered in other ways. */
const LEFT_OUT = ['layout', 'initials', '~decoy', '~code-dress']
const FOLDS = 5
const STEPS = 3000
const RATE = 0.3
const DECAY = 0.0005

/** What is judged must not have taught: the background is learned without the queries that stand in both, save every third. */
const firstLine = (text: string): string => text.split('\n')[0]?.trim() ?? ''
const judging = new Set(labelledQueries(new Set()).flatMap(({ q }, index) => (index % 3 === 0 ? [] : [firstLine(q)])))
const judged = (sentences: readonly string[] = []): string[] => sentences.filter((sentence) => !judging.has(sentence))
const site = await openTestSite((catalog) => ({
  ...catalog,
  background: Object.fromEntries(
    Object.entries(catalog.background).map(([subject, { is, ko, en }]) => [subject, { is, ko: judged(ko), en: judged(en) }]),
  ),
}))
const knowledge = await openKnowledge('/')
const known = new Set(site.catalog.codes.map(({ code }) => code))
const learned = new Set(Object.values(site.catalog.background).flatMap(({ ko = [], en = [] }) => [...ko, ...en]))
const samples: Sample[] = []
for (const { q, kind, half, expect } of labelledQueries(known)) {
  if (half !== 'look' || LEFT_OUT.includes(kind) || learned.has(firstLine(q))) continue
  const { codes, unknown, prefix } = resolve(q, known, site.catalog.families)
  if (codes.length + unknown.length + prefix.length > 0) continue
  const { candidates, grounds } = await answerTo([...piecesOf(q)], knowledge, known.size, {})
  const answerable = expect.length > 0
  samples.push({
    kind,
    grounds,
    answerable,
    right: expect.includes(candidates[0]?.card.code ?? ''),
    weight: kind.startsWith('~') ? 3 : answerable ? 1 : 2,
  })
}
site.close()

const folded = samples.map((sample, index) => ({ ...sample, chance: 0, fold: index % FOLDS }))
for (let fold = 0; fold < FOLDS; fold++) {
  const figures = fitted(folded.filter((sample) => sample.fold !== fold))
  for (const sample of folded) if (sample.fold === fold) sample.chance = chance(sample.grounds, figures)
}
const figures = fitted(samples)
console.log(`${String(samples.length)} texts\n{ ${NAMES.map((name) => `${name}: ${figures[name].toFixed(2)}`).join(', ')} }`)
for (const enough of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  console.log(`from ${String(enough)} on:`)
  for (const kind of [...new Set(samples.map((sample) => sample.kind))]) {
    const own = folded.filter((sample) => sample.kind === kind)
    const [asked, foreign] = [own.filter(({ answerable }) => answerable), own.filter(({ answerable }) => !answerable)]
    const share = (list: typeof own, test: (sample: (typeof own)[number]) => boolean): string =>
      list.length === 0 ? '' : `${((list.filter(test).length / list.length) * 100).toFixed(1)} %`
    console.log(
      `  ${kind.padEnd(22)} ${asked.length > 0 ? `right ${share(asked, ({ right, chance: is }) => right && is >= enough)}, wrong ${share(asked, ({ right, chance: is }) => !right && is >= enough)}` : ''} ${foreign.length > 0 ? `refused ${share(foreign, ({ chance: is }) => is < enough)}` : ''}`,
    )
  }
}

/** Logistic regression by plain gradient descent. */
function fitted(list: readonly Sample[]): Grounds {
  const found = Object.fromEntries(NAMES.map((name) => [name, 0])) as unknown as Record<keyof Grounds, number>
  const total = list.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<keyof Grounds, number>
    for (const { grounds, right, weight } of list) {
      const wrong = (chance(grounds, found) - (right ? 1 : 0)) * weight
      for (const name of NAMES) slope[name] += wrong * grounds[name]
    }
    for (const name of NAMES) found[name] -= RATE * (slope[name] / total + DECAY * found[name])
  }
  return found as Grounds
}

function chance(grounds: Grounds, figures: Readonly<Record<keyof Grounds, number>>): number {
  return 1 / (1 + Math.exp(-NAMES.reduce((sum, name) => sum + figures[name] * grounds[name], 0)))
}
