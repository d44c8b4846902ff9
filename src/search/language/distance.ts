/**
 * Fewest edits (insert, delete, replace) that turn `needle` into some part of `text`: Sellers' algorithm, which is
 * Levenshtein's with a free start and a free end. Stops at `limit` + 1.
 */
export function distanceWithin(needle: string, text: string, limit: number): number {
  const size = needle.length
  if (text.length < size - limit) return limit + 1
  let column = Array.from({ length: size + 1 }, (_, row) => row)
  let best = size
  for (const letter of text) {
    const next = [0]
    let least = size
    for (let row = 1; row <= size; row++) {
      const cost = needle[row - 1] === letter ? 0 : 1
      const value = Math.min((column[row - 1] ?? 0) + cost, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1)
      next.push(value)
      if (value < least) least = value
    }
    best = Math.min(best, next[size] ?? size)
    if (best === 0) return 0
    column = next
  }
  return best <= limit ? best : limit + 1
}

/** Edits between two whole words, a swap of neighbours counting as one. Stops at `limit` + 1. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1)
      next.push(value)
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length] ?? limit + 1
}
