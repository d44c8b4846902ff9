import type { QueryUnit } from './closeness.ts'
import { distance, distanceWithin } from '../language/distance.ts'
import type { TextFeatures } from './features.ts'
import { jamo } from '../language/hangul.ts'
import { RANKING } from './weights.ts'
import { bigrams } from '../language/terms.ts'

/** How well a unit of the query is met by a text, from 0 to 1: by its very word, by another word for the same, misspelt, in part. */
export function matchUnit(unit: QueryUnit, text: TextFeatures): number {
  if (unit.kind === 'initials') return text.initials !== '' && text.initials.includes(unit.stem) ? 1 : 0
  const word = unit.kind === 'ko' ? matchKorean(unit, text) : matchEnglish(unit, text)
  if (unit.concept === '') return word
  // 연결 also stands in 연결 해제, and 발급 in 재발급: the word without its meaning counts half.
  return text.concepts.has(unit.concept) ? Math.max(RANKING.concept, word) : word * 0.5
}

function matchKorean({ stem, strange }: QueryUnit, text: TextFeatures): number {
  if (stem.length < 2) return 0
  const at = text.spaced.indexOf(stem)
  if (at > 0 && !/[가-힣]/.test(text.spaced[at - 1] ?? '')) return 1
  // 용량 also stands in 사용량: two syllables within a word are half a match, a longer stem is nearly one.
  if (at > 0 || text.bare.includes(stem) || text.joined.includes(stem)) return stem.length > 2 ? 0.95 : 0.6
  let match = 0
  if (stem.length > 2) {
    const pairs = bigrams(stem)
    const share = pairs.filter((pair) => text.joined.includes(pair) || text.bare.includes(pair)).length / pairs.length
    if (share >= 0.5) match = share * 0.85
  }
  if (!strange) return match
  if (swaps(stem).some((swapped) => text.joined.includes(swapped) || text.bare.includes(swapped))) return Math.max(match, 0.85)
  const letters = jamo(stem)
  const limit = letters.length >= 9 ? 2 : 1
  const edits = distanceWithin(letters, text.letters(), limit)
  return edits > limit ? match : Math.max(match, 1 - (edits * 1.2) / letters.length)
}

/** The word with two neighbouring syllables swapped back: 테스이지 for 스테이지. */
function swaps(stem: string): string[] {
  if (stem.length > 8) return []
  return Array.from(
    { length: stem.length - 1 },
    (_, at) => stem.slice(0, at) + (stem[at + 1] ?? '') + (stem[at] ?? '') + stem.slice(at + 2),
  )
}

function matchEnglish({ stem, strange }: QueryUnit, { english, joined, bare }: TextFeatures): number {
  if (stem === '') return 0
  if (english.includes(stem)) return 1
  if (stem.length >= 4 && (bare.includes(stem) || joined.includes(stem))) return 0.92
  let match = 0
  for (const word of english) {
    if (stem.length >= 4 && word.length >= 4 && (word.startsWith(stem) || stem.startsWith(word))) match = Math.max(match, 0.8)
    else if (strange && stem.length >= 4) {
      const limit = stem.length >= 8 ? 2 : 1
      const edits = distance(stem, word, limit)
      if (edits <= limit) match = Math.max(match, 1 - edits / stem.length)
    }
  }
  return match
}
