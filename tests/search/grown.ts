import type { Catalog, CodeEntry } from '../../src/catalog/join.ts'
import { seeded, type Random } from './random.ts'

/** A catalogue of so many codes: the real ones, and more made of their messages' words in another order. Seeded. */
export function grown(catalog: Catalog, size: number): Catalog {
  const random = seeded(size)
  const real = catalog.codes.slice(0, size)
  const codes = [...real]
  const taken = new Set(codes.map(({ code }) => code))
  for (let number = 0; codes.length < size; number++) {
    const [a, b] = [random.pick(real), random.pick(real)]
    const code = `${random.pick(['400', '404', '409', '500'])}${String(100 + (number % 100))}${String(100 + Math.floor(number / 100)).slice(-3)}`
    if (taken.has(code) || a.code.length < 9) continue
    taken.add(code)
    codes.push(permuted(a, b, code, random))
  }
  return { ...catalog, codes, byCode: new Map(codes.map((entry) => [entry.code, entry])) }
}

function permuted(a: CodeEntry, b: CodeEntry, code: string, random: Random): CodeEntry {
  const mixed = (one: string, two: string): string => {
    const words = `${one} ${two}`.replaceAll('.', '').split(/\s+/)
    for (let at = words.length - 1; at > 0; at--) {
      const other = random.below(at + 1)
      ;[words[at], words[other]] = [words[other] ?? '', words[at] ?? '']
    }
    return `${words.slice(0, 5 + random.below(5)).join(' ')}.`
  }
  const message = mixed(a.message, b.message)
  const description = { ko: mixed(a.description.ko, b.description.ko), en: mixed(a.description.en, b.description.en) }
  const facts = a.facts
    ? {
        ...a.facts,
        code,
        phrases: {
          ko: a.facts.phrases.ko.map((text) => mixed(text, b.title.ko)),
          en: a.facts.phrases.en.map((text) => mixed(text, b.title.en)),
        },
      }
    : null
  const title = { ko: mixed(a.title.ko, b.title.ko), en: mixed(a.title.en, b.title.en) }
  return { ...a, code, title, message, description, facts, siblings: [], history: [] }
}
