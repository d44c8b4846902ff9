/** Width of a character in ems: Pretendard's, rounded up, so that what is said to fit does fit. */
function charWidth(character: string): number {
  if (/[\u1100-\uffe6]|[\u{10000}-\u{3ffff}]/u.test(character)) return 0.9
  if (/[mwMW@%]/.test(character)) return 0.92
  if (/[A-Z]/.test(character)) return 0.72
  if (/[0-9]/.test(character)) return 0.65
  if (/[fijlrt.,:;'()!]/.test(character)) return 0.4
  if (/[a-z]/.test(character)) return 0.6
  return character === ' ' ? 0.26 : 0.5
}

/** Width of a text in pixels, at most. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + charWidth(character) * size, 0)

/** Words in lines that are not wider than `max`; a word that is wider by itself is cut. */
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

/** As much of a text as fits, at least one character. */
function cut(text: string, size: number, max: number): string {
  let head = ''
  for (const character of text) {
    if (head !== '' && textWidth(head + character, size) > max) break
    head += character
  }
  return head
}

/** Text in the largest of the sizes in which it needs no more than one line, or else two lines of the last; the rest is cut off with an ellipsis. */
export function fit(text: string, sizes: readonly number[], max: number): { size: number; lines: string[] } {
  const single = sizes.find((size) => textWidth(text, size) <= max)
  if (single !== undefined) return { size: single, lines: [text] }
  const size = sizes.at(-1) ?? 32
  const [first = '', second, ...rest] = wrap(text, size, max)
  if (second === undefined) return { size, lines: [first] }
  return { size, lines: [first, rest.length === 0 ? second : `${cut(second, size, max - size)}…`] }
}
