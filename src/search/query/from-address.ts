import { normalise } from '../language/text.ts'

/**
 * The code that an address is meant for, whatever is glued to it (`/400103005에서`, `/ko/errors/400103005.`, percent-encoded,
 * full-width), or `null`. With `known` a code of the table goes before a number that only looks like one.
 */
export function codeFromPath(pathname: string, known?: ReadonlySet<string>): string | null {
  const text = normalise(decode(decode(pathname.slice(0, 2000))))
  const found = [...text.matchAll(/(?<!\d)([1-9]\d{2})[-_. ]?(\d{3})[-_. ]?(\d{3})(?!\d)/g)].map(([, a = '', b = '', c = '']) => a + b + c)
  const short = /(?:^|\/)(0|-1)(?=$|[^\d])/.exec(text)?.[1]
  return found.find((code) => known?.has(code)) ?? found[0] ?? short ?? null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A cut or broken escape: the digits are readable all the same.
    return text.replace(/%(?:[0-9a-f]{2})?/gi, ' ')
  }
}
