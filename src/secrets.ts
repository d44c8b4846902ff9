/** What a text may hold that must not be copied on. */
export type Secret = 'appkey' | 'token' | 'email' | 'phone' | 'resident'

/** A secret in a text, as it stands there. */
export interface FoundSecret {
  kind: Secret
  text: string
}

/** Between the name of a value and the value: in JSON, also inside a string, in a header, in a query; in a sentence the value has a digit. */
const IS = String.raw`(?:(?:\\?["'])?\s*[:=]\s*(?:\\?["'])?|\s*(?:는|은|가|이|\bis\b)\s*(?=[\w./+=~-]*\d))`
/** A value: twelve signs or more, and not the name of one (`AccessKeyID:SecretAccessKey`). */
const VALUE = String.raw`(?![\w-]*(?:key|token|secret|password|id)s?\b)[\w./+=~-]{12,}`

const PATTERNS: readonly (readonly [Secret, RegExp])[] = [
  // Signed tokens, keys with the mark of their issuer, private keys, and a password in an address.
  ['token', /\beyJ[\w-]{8,}\.[\w-]{8,}/g],
  ['token', /\b(?:gh[opsu]_[A-Za-z0-9]{20,}|xox[abps]-[\w-]{10,}|AKIA[A-Z0-9]{16}|glpat-[\w-]{16,})/g],
  ['token', /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ['token', /\b[a-z][a-z+.-]{0,20}:\/\/[^\s/:@]{1,64}:[^\s/:@]{1,64}@[\w.-]+/gi],
  // Values whose name says what they are.
  ['token', /\bbearer["']?\s*[:= ]\s*["']?[\w./+=~-]{12,}|\bauthorization["']?\s*[:=]\s*["']?basic\s+[\w./+=~-]{12,}/gi],
  [
    'token',
    new RegExp(
      String.raw`(?:token|secret(?:[-_ ]?(?:access[-_ ]?)?key)?|(?:access|private|signing)[-_ ]?key(?:[-_ ]?id)?|passw(?:or)?d|api[-_ ]?key|x-(?:tc|nhn)-[\w-]{0,30}(?:key|token)|토큰|비밀번호|시크릿(?:\s?키)?)${IS}${VALUE}`,
      'gi',
    ),
  ],
  // In JSON a password is short and has other signs.
  ['token', /\\?["'](?:password|passwd|pwd|secret|client_?secret)\\?["']\s*:\s*\\?["'][^"'\s\\]{6,}/gi],
  ['appkey', new RegExp(String.raw`(?:app[-_ ]?key|앱\s?키)s?(?:${IS}|/)[A-Za-z0-9]{12,}`, 'gi')],
  // Sixteen letters of both cases with a digit; in a path it is the id of a service.
  ['appkey', /(?<![A-Za-z0-9/_.-])(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])[A-Za-z0-9]{16}(?![A-Za-z0-9])/g],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  // Korean mobile numbers, area numbers with their signs between, numbers with the sign of a country.
  ['phone', /(?<![\d.,:+-])01[016789][-. ]?\d{3,4}[-. ]?\d{4}(?![\d]|[.,:-]\d)/g],
  ['phone', /(?<![\d.,:+-])\(?0(?:2|[3-6][1-5]|70|50\d?)\)?[-. ]\d{3,4}[-. ]\d{4}(?![\d]|[.,:-]\d)/g],
  ['phone', /(?<![\w.,:-])\+[1-9]\d{0,2}[-. ]?\(?\d{1,4}\)?(?:[-. ]?\d{3,4}){2}(?![\d]|[.,:-]\d)/g],
]

/** Birth date, a sign between, the digit of century and sex, the rest or what hides it. */
const RESIDENT = /(?<![\d.,:-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])([- ]?)[1-8](?:\d{6}|[*xX]{6})(?![\d]|[.,:-]\d)/g
/** Weights of the digits of a resident number. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

const WORD = /[A-Za-z0-9]{20,}/g
/** A hash that names a request is no secret. */
const REQUEST = /(?:trace|request|span|correlation|transaction)[-_ ]?id\W{1,5}$/i

/** Secrets that a text seems to hold, pattern by pattern, those of one in the order of the text. Of a long text the first 20,000 characters count. */
export function findSecrets(text: string): FoundSecret[] {
  const sample = text.slice(0, 20_000)
  const found = PATTERNS.flatMap(([kind, pattern]) => matchesOf(sample, pattern).map(([match]): FoundSecret => ({ kind, text: match })))
  const tokens = matchesOf(sample, WORD).filter(({ 0: word, index }) => isRandom(word) && !REQUEST.test(sample.slice(0, index)))
  const residents = matchesOf(sample, RESIDENT).filter(([digits, sign]) => sign !== '' || hasCheckDigit(digits))
  return [
    ...found,
    ...tokens.map(([word]): FoundSecret => ({ kind: 'token', text: word })),
    ...residents.map(([digits]): FoundSecret => ({ kind: 'resident', text: digits })),
  ]
}

/** Matches of a pattern. `matchAll` copies the pattern each time, so it is left out where there is none: the check of the content asks line by line. */
const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => (text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)])

/** Kinds of secrets that a text seems to hold, each once: tokens first. A guess: what it does not know it does not find. */
export function secretsIn(text: string): Secret[] {
  const kinds = new Set(findSecrets(text).map(({ kind }) => kind))
  return (['token', 'appkey', 'email', 'phone', 'resident'] as const).filter((kind) => kinds.has(kind))
}

/** Whether a word is no word: 32 or more hexadecimal digits, or 24 or more signs whose kinds change as they do by chance. */
function isRandom(word: string): boolean {
  if (!/\d/.test(word) || !/[A-Za-z]/.test(word)) return false
  if (/^(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/.test(word)) return true
  const kinds = [...word].map((sign) => (/\d/.test(sign) ? 0 : /[a-z]/.test(sign) ? 1 : 2))
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
  return word.length >= 24 && changes / (word.length - 1) >= 0.45
}

/** Whether thirteen digits end in their check digit: others are times in milliseconds. */
function hasCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return (11 - (sum % 11)) % 10 === Number(digits[12])
}
