// npm run fit:search -- [--show]: fits PROBABILITY in src/search/answer/figures.ts to the labelled texts that are there to look at, half of the
// tickets among them such that nothing answers. Each writer's tickets are judged by a search that learned from the others' only; other
// queries are dealt out among the writers. Prints the figures, and what they would give on texts that taught neither them nor the search;
// with --show also every text that they would answer wrongly or refuse, with its grounds and the piece that decided.
import { parseArgs } from 'node:util'
import type { Catalog } from '../../src/catalog/join.ts'
import { answerTo, type Answer } from '../../src/search/answer/answer.ts'
import { FIGURES, PROBABILITY } from '../../src/search/answer/figures.ts'
import { piecesOf } from '../../src/search/language/pieces.ts'
import type { Grounds } from '../../src/search/answer/probability.ts'
import { openKnowledge } from '../../src/search/index/knowledge.ts'
import { resolve } from '../../src/search/query/resolver.ts'
import { openTestSite } from '../unit/search/site-index.ts'
import { labelledQueries, movedCodes, type LabelledQuery } from './labelled.ts'

interface Sample {
  query: LabelledQuery
  answer: Answer
  kind: string
  fold: number
  grounds: Grounds
  right: boolean
  answerable: boolean
  weight: number
}

const { show } = parseArgs({ options: { show: { type: 'boolean', default: false } } }).values
const NAMES = Object.keys(PROBABILITY) as (keyof Grounds)[]
/** Answered in other ways. */
const LEFT_OUT = ['layout', '~decoy', '~code-dress']
const STEPS = 6000
const RATE = 1
const DECAY = 0.00005

const content = await openTestSite()
content.close()
const { catalog } = content
const known = new Set(catalog.codes.map(({ code }) => code))
const writers = [...new Set(catalog.tickets.map(({ writer }) => writer))]
const queries = labelledQueries(known, movedCodes(catalog)).filter(({ half, kind }) => half === 'look' && !LEFT_OUT.includes(kind))
const samples: Sample[] = []
for (const [fold, writer] of writers.entries()) {
  const judged = queries.filter((query, index) => (query.writer === undefined ? index % writers.length === fold : query.writer === writer))
  const site = await openTestSite(() => without(catalog, writer, judged))
  const knowledge = await openKnowledge('/')
  for (const query of judged) samples.push(...(await sampleOf(query, fold)))
  site.close()

  async function sampleOf(query: LabelledQuery, fold: number): Promise<Sample[]> {
    const { q, kind, expect } = query
    const { codes, unknown, partial } = resolve(q, known, catalog.families)
    if (codes.length + unknown.length + partial.length > 0) return []
    const answer = await answerTo([...piecesOf(q)], knowledge, known.size, {})
    const { candidates, grounds } = answer
    const answerable = expect.length > 0
    const right = expect.includes(candidates[0]?.card.code ?? '')
    return [{ query, answer, kind, fold, grounds, answerable, right, weight: kind.startsWith('~') || !answerable ? 2 : 1 }]
  }
}

/** The catalogue without what must not teach: a writer's tickets, and sentences of the background that stand in what is judged. */
function without(catalog: Catalog, writer: string, judged: readonly LabelledQuery[]): Catalog {
  const texts = judged.map(({ q }) => q.replace(/\s+/g, ' '))
  const all = texts.join('\n')
  const beginnings = new Set(judged.map(({ q }) => q.split('\n')[0]?.trim()))
  const kept = (sentences: readonly string[] = []): string[] =>
    sentences.filter((sentence) => !beginnings.has(sentence) && !(sentence.length > 20 && all.includes(sentence)))
  return {
    ...catalog,
    tickets: catalog.tickets.filter((ticket) => ticket.writer !== writer),
    background: Object.fromEntries(
      Object.entries(catalog.background).map(([subject, { ko, en }]) => [subject, { ko: kept(ko), en: kept(en) }]),
    ),
  }
}

const folded = samples.map((sample) => ({ ...sample, chance: 0 }))
for (const fold of writers.keys()) {
  const figures = fitted(folded.filter((sample) => sample.fold !== fold))
  for (const sample of folded) if (sample.fold === fold) sample.chance = chance(sample.grounds, figures)
}
const figures = fitted(samples)
console.log(`${String(samples.length)} texts\n{ ${NAMES.map((name) => `${name}: ${figures[name].toFixed(2)}`).join(', ')} }`)
for (const enough of [0.3, 0.4, 0.5, 0.6]) {
  console.log(`from ${String(enough)} on:`)
  for (const kind of [...new Set(samples.map((sample) => sample.kind))]) {
    const own = folded.filter((sample) => sample.kind === kind)
    const [asked, foreign] = [own.filter(({ answerable }) => answerable), own.filter(({ answerable }) => !answerable)]
    const share = (list: typeof own, test: (sample: (typeof own)[number]) => boolean): string =>
      `${((list.filter(test).length / list.length) * 100).toFixed(1)} %`
    const ours =
      asked.length === 0
        ? ''
        : `first ${share(asked, ({ right }) => right)}, right ${share(asked, ({ right, chance: is }) => right && is >= enough)}, wrong ${share(asked, ({ right, chance: is }) => !right && is >= enough)}`
    const others = foreign.length === 0 ? '' : `refused ${share(foreign, ({ chance: is }) => is < enough)}`
    console.log(`  ${kind.padEnd(22)} ${String(own.length).padStart(4)} ${ours} ${others}`)
  }
}
const tickets = folded.filter(({ kind }) => kind.startsWith('~'))
console.log(`Loss of tickets ${loss(tickets)}, of other queries ${loss(folded.filter(({ kind }) => !kind.startsWith('~')))}`)

if (show)
  for (const { query, answer, grounds, right, answerable, chance: is } of folded) {
    if (answerable ? right && is >= FIGURES.enough : is < FIGURES.enough) continue
    const best = answer.candidates.slice(0, 3).map(({ card }) => card.code)
    const on = NAMES.slice(1).map((name) => `${name} ${grounds[name].toFixed(2)}`)
    console.log(
      `\n${query.id} wants ${query.expect.join(', ') || 'nothing'}, ${is.toFixed(2)} sure of ${best.join(', ')}: ${on.join(', ')}`,
    )
    console.log(`  decided by: ${answer.decided?.text ?? ''}\n  ${query.q.slice(0, 400).replaceAll('\n', '\n  ')}`)
  }

/** Logarithmic loss of the chances, on the average. */
function loss(list: typeof folded): string {
  const sum = list.reduce((total, { right, chance: is }) => total - Math.log(Math.max(1e-6, right ? is : 1 - is)), 0)
  return (sum / list.length).toFixed(4)
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
