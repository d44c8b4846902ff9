/**
 * The code that an address is meant for, whatever is glued to it (`/400103005에서`, `/ko/errors/400103005.`, percent-encoded,
 * full-width), or `null`.
 */
export function codeFromPath(pathname: string): string | null {
  // Full-width digits become plain ones, and what is invisible between them goes: zero-width characters, soft hyphens.
  const text = decode(decode(pathname.slice(0, 2000)))
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
  // Nine digits, which may stand in threes, or the gateway's seven.
  const found = /(?<!\d)[1-9](?:\d{2}[\p{Pd}_. ]?\d{3}[\p{Pd}_. ]?\d{3}|\d{6})(?!\d)/u.exec(text)?.[0]
  const short = /(?:^|\/)(0|-1)(?=$|[^\d])/.exec(text)?.[1]
  return found?.replace(/\D/g, '') ?? short ?? null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A cut or broken escape: the digits are readable all the same.
    return text.replace(/%(?:[0-9a-f]{2})?/gi, ' ')
  }
}
