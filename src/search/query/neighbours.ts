/**
 * The codes of a table that an unknown number may have been meant as: with a digit less, more or doubled, else those on either
 * side of it with the same beginning, else of nine digits in its module. At most three, in their order.
 */
export function neighbours(code: string, codes: readonly string[]): string[] {
  const slipped = codes.filter((other) => other.length > 2 && isOneDigitAway(code, other))
  if (slipped.length > 0 && code.length !== 9) return slipped.slice(0, 3)
  const own = codes.filter((other) => other.length === code.length && other.slice(0, 6) === code.slice(0, 6))
  const kin = (other: string): boolean =>
    other.length === code.length && (code.length === 9 ? other.slice(3, 6) === code.slice(3, 6) : other.startsWith(code.slice(0, 3)))
  const near = own.length > 0 ? own : codes.filter(kin)
  return [...near]
    .sort((a, b) => Math.abs(Number(a) - Number(code)) - Math.abs(Number(b) - Number(code)))
    .slice(0, 3)
    .sort()
}

/** Whether one digit more in the longer of two numbers makes all the difference. */
function isOneDigitAway(code: string, other: string): boolean {
  const [short, long] = code.length < other.length ? [code, other] : [other, code]
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
