import { endpoint, menuLabels } from './render-note.ts'
import type { KnownFacts } from '../schema.ts'

/** Particles in pairs: after a consonant, after a vowel. */
const PAIRS = [
  ['으로', '로'],
  ['이나', '나'],
  ['이라', '라'],
  ['을', '를'],
  ['이', '가'],
  ['은', '는'],
  ['과', '와'],
] as const

const FORMS = PAIRS.flat().sort((a, b) => b.length - a.length)
/** A fact that a note names, with the particle that stands right after it. More may follow the particle: 로만, 으로는. */
const NAMED = new RegExp(
  `<(Menu|Api|Code|Limit) id="([^"]+)" />(${FORMS.join('|')})(?=(?:는|도|만|서|써|부터|의|든|고|는데)?(?![가-힣]))`,
  'g',
)

/** What stands at the end of a spoken word: nothing, ㄹ, or another consonant. */
export type Ending = 'vowel' | 'l' | 'consonant'

/** A particle of a note that does not fit the word before it. */
export interface WrongParticle {
  /** The component: `<Menu id="cors" />`. */
  component: string
  /** What it prints in Korean. */
  word: string
  particle: string
  right: string
  /** Line in the file. */
  line: number
}

const hangulEnding = (syllable: string): Ending => {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28
  return final === 0 ? 'vowel' : final === 8 ? 'l' : 'consonant'
}

/** 일, 칠, 팔 end in ㄹ; 영, 삼, 육 and everything that ends in zeros (십, 백, 천) in another consonant. */
const DIGITS: Readonly<Record<string, Ending>> = { 1: 'l', 7: 'l', 8: 'l', 0: 'consonant', 3: 'consonant', 6: 'consonant' }

/**
 * How a word ends when it is read aloud in Korean, or `null` for a Latin word whose reading is not known. What stands in brackets at its end is not
 * read, as the Korean spelling rules have it.
 */
export function endingOf(word: string, readings: Readonly<Record<string, string>>): Ending | null {
  const spoken = word
    .replace(/\([^)]*\)$/, '')
    .trimEnd()
    .replace(/[^\p{L}\p{N}]+$/u, '')
  const last = spoken.at(-1) ?? ''
  if (/[가-힣]/.test(last)) return hangulEnding(last)
  if (/\d/.test(last)) return DIGITS[last] ?? 'vowel'
  const latin = latinEnd(spoken)
  const reading = Object.hasOwn(readings, latin) ? readings[latin] : undefined
  return reading === undefined ? null : hangulEnding(reading.at(-1) ?? '')
}

/** The last Latin word, in small letters: `acl` of IP ACL, `id` of {stageId}. */
const latinEnd = (word: string): string => (word.match(/[A-Z]?[a-z]+|[A-Z]+/g)?.at(-1) ?? word).toLowerCase()

/** What a component prints in a Korean note. */
function printed(component: string, id: string, known: KnownFacts): string {
  if (component === 'Menu') return menuLabels(known, id).at(-1)?.ko ?? ''
  if (component === 'Api') return endpoint(known, id).path
  return component === 'Limit' ? (known.limits[id]?.value ?? '') : id
}

function fitting(particle: string, ending: Ending): string {
  const [closed, open] = PAIRS.find((pair) => (pair as readonly string[]).includes(particle)) ?? [particle, particle]
  return ending === 'vowel' || (ending === 'l' && open === '로') ? open : closed
}

/** Particles of a Korean note that do not fit what is printed before them, and Latin words whose reading no list knows. */
export function wrongParticles(text: string, known: KnownFacts): { wrong: WrongParticle[]; unread: string[] } {
  const wrong: WrongParticle[] = []
  const unread = new Set<string>()
  for (const match of text.matchAll(NAMED)) {
    const [whole, component = '', id = '', particle = ''] = match
    const word = printed(component, id, known)
    if (word === '') continue
    const ending = endingOf(word, known.readings)
    if (ending === null) unread.add(latinEnd(word))
    else if (fitting(particle, ending) !== particle) {
      const line = text.slice(0, match.index).split('\n').length
      wrong.push({ component: whole.slice(0, -particle.length), word, particle, right: fitting(particle, ending), line })
    }
  }
  return { wrong, unread: [...unread] }
}
