// npm run calibrate:search: fits the figures of src/search/ranking/confidence.ts to the queries of the half to look at, those that
// nothing answers among them. Prints the figures, and what share of either sort would be refused at each threshold.
import { CONFIDENCE, type Grounds } from '../../src/search/ranking/confidence.ts'
import { openTestSite } from '../unit/search/site-index.ts'
import { labelledQueries } from './labelled.ts'

interface Sample {
  grounds: Grounds
  answerable: boolean
  weight: number
}

const NAMES = Object.keys(CONFIDENCE) as (keyof Grounds)[]
/** Answered without a comparison. */
const RESOLVED = ['code', 'prefix', 'unknown', 'initials']
/** An answer to a foreign question does more harm than a refusal that names the right code as a near miss. */
const WEIGHT = { answerable: 1, nothing: 3, nearby: 1 }
const STEPS = 4000
const RATE = 1.5
const DECAY = 0.0005

const site = await openTestSite()
const samples: Sample[] = []
for (const { q, kind, half, expect } of labelledQueries()) {
  if (half !== 'look' || RESOLVED.includes(kind)) continue
  const { hits, near } = await site.engine.search(q)
  const grounds = (hits[0] ?? near[0])?.grounds
  const answerable = expect.length > 0
  if (grounds)
    samples.push({ grounds, answerable, weight: answerable ? WEIGHT.answerable : kind === 'nearby' ? WEIGHT.nearby : WEIGHT.nothing })
}
site.close()

const figures = fitted()
console.log(`${String(samples.length)} samples, ${String(samples.filter(({ answerable }) => !answerable).length)} of them unanswerable`)
console.log(NAMES.map((name) => `${name}: ${figures[name].toFixed(1)}`).join(', '))
for (const enough of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const refused = (answerable: boolean): string => {
    const own = samples.filter((sample) => sample.answerable === answerable)
    return ((own.filter(({ grounds }) => chance(grounds, figures) < enough).length / own.length) * 100).toFixed(1)
  }
  console.log(`below ${String(enough)}: ${refused(false)} % of the unanswerable, ${refused(true)} % of the answerable`)
}

/** Logistic regression by plain gradient descent. */
function fitted(): Grounds {
  const found = Object.fromEntries(NAMES.map((name) => [name, 0])) as Grounds
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(NAMES.map((name) => [name, 0])) as Grounds
    for (const { grounds, answerable, weight } of samples) {
      const wrong = (chance(grounds, found) - (answerable ? 1 : 0)) * weight
      for (const name of NAMES) slope[name] += wrong * grounds[name]
    }
    for (const name of NAMES) found[name] -= RATE * (slope[name] / total + DECAY * found[name])
  }
  return found
}

function chance(grounds: Grounds, factors: Grounds): number {
  return 1 / (1 + Math.exp(-NAMES.reduce((sum, name) => sum + factors[name] * grounds[name], 0)))
}
