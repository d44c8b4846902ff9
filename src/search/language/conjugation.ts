import { FINALS, INITIALS, syllables, VOWELS } from './hangul.ts'

/**
 * Regular conjugation of Korean verbs and adjectives, on letters (jamo): a stem takes one of a few shapes, and each shape is
 * followed by endings of one sort. So a dictionary form stands for all of its forms, and none of them is listed.
 */
export interface Shape {
  /** Letters of the stem, a dot after each whole syllable. */
  letters: string
  /** Endings that may follow: with a consonant (-고), with 으 (-은), with 아 or 어 (-었), those before which ㄹ drops (-는), or none after ㄻ. */
  before: keyof typeof ENDINGS
}

/** Letters of a text with a dot after each syllable: 배포 gives ㅂㅐ.ㅍㅗ. */
export function dotted(text: string): string {
  return syllables(text).map(lettersOf).join('')
}

type Syllable = ReturnType<typeof syllables>[number]
const lettersOf = ({ initial, vowel, final }: Syllable): string =>
  `${INITIALS[initial] ?? ''}${VOWELS[vowel] ?? ''}${(FINALS[final] ?? '').trim()}.`

// Stems of one final consonant are regular or not by the word: the lists are those of the standard grammar (한글 맞춤법 제18항).
const REGULAR_ㅂ = /[뽑잡입씹집접업좁굽꼽뵙]$/
const IRREGULAR_ㄷ = /(?:걷|듣|싣|긷|붇|깨닫|일컫)$/
const IRREGULAR_ㅅ = /(?:잇|짓|낫|긋|붓|젓)$/
const PLAIN_르 = /(?:따르|치르|들르)$/
const BRIGHT = /[ㅏㅑㅗ]/

/** Shapes of a dictionary form: 지우다 gives 지우 and 지워. Throws nothing; a form without 다 is taken as a stem. */
export function shapesOf(dictionaryForm: string): Shape[] {
  const stem = dictionaryForm.replace(/다$/, '')
  const all = syllables(stem)
  const last = all.at(-1)
  if (!last) return []
  const head = all.slice(0, -1).map(lettersOf).join('')
  const vowel = VOWELS[last.vowel] ?? ''
  const open = head + (INITIALS[last.initial] ?? '') + vowel
  const final = (FINALS[last.final] ?? '').trim()
  const bright = BRIGHT.test(vowel) ? 'ㅏ' : 'ㅓ'
  const shape =
    (before: Shape['before']) =>
    (letters: string): Shape => ({ letters, before })
  const shapes = (consonant: string[], eu: string[], infinitive: string[]): Shape[] => [
    ...consonant.map(shape('consonant')),
    ...eu.map(shape('eu')),
    ...infinitive.map(shape('infinitive')),
  ]
  if (final === '') return shapes([open], [open], infinitives(head, INITIALS[last.initial] ?? '', vowel, stem))
  const closed = open + final
  if (final === 'ㄹ')
    return [
      ...shapes([closed], [closed], [`${closed}.ㅇ${bright}`]),
      { letters: open, before: 'dropped' },
      { letters: `${open}ㄻ`, before: 'noun' },
    ]
  if (final === 'ㅂ' && !REGULAR_ㅂ.test(stem))
    return shapes([closed], [`${open}.ㅇㅜ`], [`${open}.ㅇ${/(?:돕|곱)$/.test(stem) ? 'ㅘ' : 'ㅝ'}`])
  if (final === 'ㄷ' && IRREGULAR_ㄷ.test(stem)) return shapes([closed], [`${open}ㄹ.ㅇㅡ`], [`${open}ㄹ.ㅇ${bright}`])
  if (final === 'ㅅ' && IRREGULAR_ㅅ.test(stem)) return shapes([closed], [`${open}.ㅇㅡ`], [`${open}.ㅇ${bright}`])
  // 놓다 alone is contracted before a vowel: 놔, 놨다.
  const contracted = stem.endsWith('놓') ? [`${head}ㄴㅘ`] : []
  return shapes([closed], [`${closed}.ㅇㅡ`], [`${closed}.ㅇ${bright}`, ...contracted])
}

/** Shapes before 아 or 어 of a stem that ends in a vowel: whole and contracted. */
function infinitives(head: string, initial: string, vowel: string, stem: string): string[] {
  const open = head + initial + vowel
  const before = BRIGHT.test(/[ㅏ-ㅣ](?=[ㄱ-ㅎ]?\.$)/.exec(head)?.[0] ?? '') ? 'ㅏ' : 'ㅓ'
  if (stem.endsWith('하')) return [`${head}ㅎㅐ`, `${open}.ㅇㅕ`]
  if (vowel === 'ㅡ' && initial === 'ㄹ' && head !== '' && !PLAIN_르.test(stem)) return [`${head.slice(0, -1)}ㄹ.ㄹ${before}`]
  if (vowel === 'ㅡ') return [head + initial + before]
  const contracted = { ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅣ: 'ㅕ', ㅚ: 'ㅙ', ㅟ: 'ㅕ' }[vowel]
  if (contracted !== undefined) return [head + initial + contracted, `${open}.ㅇ${vowel === 'ㅗ' ? 'ㅏ' : 'ㅓ'}`]
  return /[ㅏㅓㅕ]/.test(vowel) ? [open] : [open, `${open}.ㅇㅓ`]
}

const END = '(?![ㄱ-ㅣ])'
const starts = (texts: string): string =>
  texts
    .split(' ')
    .map((text) => (/^[ㄱ-ㅣ]/.test(text) ? text : dotted(text).slice(0, -1)))
    .join('|')
/** -은, -을 and -음 end a word, or go on as connectives, particles and the nouns that lean on them. */
const ADNOMINAL =
  `ㄴ\\.(?:${END}|${starts('데 다 대 지 가 거 게 걸 건 후 뒤 적 줄 상 채 중 즉')})|` +
  `ㄹ\\.(?:${END}|${starts('까 게 지 래 거 건 걸 수 때 려 라 만 듯 소 쏘 줄 텐 테 뿐 정 예')})|` +
  `ㅁ\\.(?:${END}|${starts('으 이 은 을 에 도 만 과 의 까')})`
/** How endings begin, by what stands before them; what follows a beginning is not looked at. */
const ENDINGS = {
  consonant: sticky(
    `\\.(?:${starts('고 는 네 니 냐 나 노 지 죠 자 게 기 더 도 거 다 대 데 ㅅㅡㅂ 구 든 소 길 ㄱㅣ ㄱㅔ ㄷㅓ ㄷㅏ ㄷㅐ ㄱㅓ ㅈㅏ ㄷㅡ ㄴㅡ ㄱㅜ')})`,
  ),
  eu: sticky(
    `${ADNOMINAL}|ㅂ\\.(?:${starts('니 시')})|\\.(?:${starts('시 세 ㅅㅕ ㅅㅣ 려 ㄹㅕ 라 ㄹㅏ ㄹㅐ 러 며 ㅁㅕ 니 ㄴㅣ 오 나 므')})`,
  ),
  infinitive: sticky(
    `ㅆ|\\.(?:${END}|${starts('요 서 ㅅㅓ 야 도 지 ㅈㅣ ㅈㅕ 주 ㅈㅜ ㅈㅝ 라 버 ㅂㅓ 보 ㅂㅗ ㅂㅘ 놓 ㄴㅗ ㄴㅘ 두 ㄷㅜ ㄷㅝ 있 내 ㄴㅐ 가 ㄱㅏ 오 ㅇㅗ ㅇㅘ 다 드 ㄷㅡ 하 ㅎㅏ ㅎㅐ 바 먹 달 ㄷㅏ 네 ㄴㅡㄴ')})`,
  ),
  dropped: sticky(
    `ㄴ\\.(?:${END}|${starts('데 다 대 지 가 거 게 걸 건 후 뒤 적 줄 상 채')})|ㄹ\\.(?:${END}|${starts('까 게 지 래 거 건 걸 수 때 려 라 듯 줄 텐 테 뿐')})|ㅂ\\.(?:${starts('니 시')})|\\.(?:${starts('는 ㄴㅡ 네 니 ㄴㅣ 냐 나 시 세 ㅅㅕ ㅅㅣ 오')})`,
  ),
  noun: sticky(`\\.`),
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'y')
}

/** Whether an ending that may follow a shape stands at `at` of dotted letters. */
export function endingAt(letters: string, at: number, before: Shape['before']): boolean {
  const pattern = ENDINGS[before]
  pattern.lastIndex = at
  return pattern.test(letters)
}
