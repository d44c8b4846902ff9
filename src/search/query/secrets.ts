/** What a pasted text seems to hold that must not be copied on. */
export type Secret = 'appkey' | 'token' | 'email'

const KINDS: readonly (readonly [Secret, RegExp])[] = [
  [
    'token',
    /\beyJ[\w-]{8,}\.[\w-]{8,}|\b(?:bearer|token|secret(?:[-_ ]?key)?|password|x-(?:tc|nhn)-[\w-]*(?:key|token))["']?\s*[:= ]\s*["']?[\w./+=-]{12,}/i,
  ],
  [
    'appkey',
    /\b(?:[Aa]pp[-_]?[Kk]ey|APP[-_]?KEY)s?["']?\s*[/:=]\s*["']?[A-Za-z0-9]{12,}|(?<![A-Za-z0-9/_.-])(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])[A-Za-z0-9]{16}(?![A-Za-z0-9])/,
  ],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/],
]

/** Kinds of secrets that a text seems to hold. A guess for a hint, not a guard. */
export function secretsIn(text: string): Secret[] {
  const sample = text.slice(0, 20_000)
  return KINDS.filter(([, pattern]) => pattern.test(sample)).map(([kind]) => kind)
}
