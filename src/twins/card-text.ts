/** Width of a character in ems, at most. The widths are Pretendard's, rounded up, so that a text that fits here also fits when drawn. */
function charWidth(character: string): number {
  if (/[\u1100-\uffe6]|[\u{10000}-\u{3ffff}]/u.test(character)) return 0.9
  if (/[mwMW@%]/.test(character)) return 0.92
  if (/[A-Z]/.test(character)) return 0.72
  if (/[0-9]/.test(character)) return 0.65
  if (/[fijlrt.,:;'()!]/.test(character)) return 0.4
  if (/[a-z]/.test(character)) return 0.6
  return character === ' ' ? 0.26 : 0.5
}

/** Width of a text in pixels, at most; `size` is the font size in pixels. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + charWidth(character) * size, 0)

/** Lines of words, none wider than `max` pixels. A word wider than `max` is cut into lines of its own. */
function wrap(text: string, size: number, max: number): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= max) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (textWidth(line, size) > max) {
      const head = cut(line, size, max)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Longest beginning of a text that fits in `max` pixels, at least one character. */
function cut(text: string, size: number, max: number): string {
  let head = ''
  for (const character of text) {
    if (head !== '' && textWidth(head + character, size) > max) break
    head += character
  }
  return head
}

/**
 * Font size and lines of a text that may be `max` pixels wide. The size is the first of `sizes` (largest first) in which the text fits on one
 * line. Otherwise it is the last size, in two lines that end with an ellipsis when the text is longer.
 */
export function fit(text: string, sizes: readonly number[], max: number): { size: number; lines: string[] } {
  const single = sizes.find((size) => textWidth(text, size) <= max)
  if (single !== undefined) return { size: single, lines: [text] }
  const size = sizes.at(-1) ?? 32
  const [first = '', second, ...rest] = wrap(text, size, max)
  if (second === undefined) return { size, lines: [first] }
  return { size, lines: [first, rest.length === 0 ? second : `${cut(second, size, max - size)}…`] }
}
