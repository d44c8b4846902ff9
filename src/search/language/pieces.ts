import { normalise } from './text.ts'

/** A sentence or a line of a text, as the search reads it, and where it stands in the text as given. */
export interface Piece {
  text: string
  from: number
  to: number
}

/** A longer line is cut: what is said is said by then. */
const LONGEST = 600
/** What begins a line and is none of its message: quotation marks, a date, a time, a level, a name. */
const PREFIXES = [
  /^(?:>\s*)+/,
  /^\[?\(?\d{2,4}[-./년 ]\s?\d{1,2}[-./월 ]\s?\d{1,2}일?[T ,.]*/,
  /^\[?\(?(?:(?:오전|오후|am|pm) ?)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:am|pm))?(?:z|[+-]\d{2}:?\d{2})?[\])]?\s*/i,
  /^\[?(?:trace|debug|info|warn(?:ing)?|error|fatal|severe)\]?(?=[\s:\]|-])\s*[:|-]*\s*/i,
  /^[-–:|•·]+\s*/,
  /^(?:caused by: )?(?:[a-z_$][\w$]*\.){2,}[\w$]+(?:Exception|Error)?\s*[:-]?\s*/i,
  /^(?:re|fw|fwd|답장|전달|subject|제목) ?: /i,
  /^\p{L}[\p{L}\p{N} ._-]{0,18}(?:님|매니저|대리|과장|팀장|책임|프로)? ?[:>] /u,
]
/** Lines that never say anything: stack frames, addresses alone, curl's progress. */
const NOISE = /^(?:at [\w$.]+\(|\.\.\. \d|https?:\/\/\S+$|\s*\d[\d\s.:kM%-]*$)/i

/** Whether every line of a text is short enough to be read to its end. Codes are found anywhere. */
export const isReadWhole = (text: string): boolean => text.split('\n').every((line) => line.length <= LONGEST)

const ENDS = /(?<=[.!?。])["']?\s+/

/**
 * The pieces of a text, in their order: lines, cut into sentences. A line that says the same as an earlier one but for its
 * digits is left out, since a log says the same thing a thousand times. Throws nothing.
 */
export function* piecesOf(text: string): Generator<Piece> {
  const seen = new Set<string>()
  let from = 0
  for (const line of text.split('\n')) {
    const start = from
    from += line.length + 1
    const plain = withoutPrefixes(unescaped(normalise(line.slice(0, LONGEST * 2)).trim()).slice(0, LONGEST))
    if (!/\p{L}/u.test(plain) || NOISE.test(plain)) continue
    const key = plain.replace(/\d+/g, '0')
    if (seen.has(key)) continue
    seen.add(key)
    let place = 0
    for (const sentence of plain.split(ENDS)) {
      if (!/\p{L}/u.test(sentence)) continue
      const at = line.indexOf(sentence, place)
      const exact = at >= 0
      if (exact) place = at + sentence.length
      yield { text: sentence, from: start + (exact ? at : 0), to: start + (exact ? at + sentence.length : line.length) }
    }
  }
}

/** What stands in quotation marks or is the value of a message's field: two words or more, quoted as they are. */
const QUOTATIONS = /"([^"\n]{6,300})(?:"|$)|(?<![\p{L}\p{N}])'([^'\n]{8,300})'|\b\w*message\s*[:=]\s*([^"'\s{[][^",}\]\n]{3,300})/giu

/** Quotations in a piece of text; one that no mark closes may go on in the next piece. Throws nothing. */
export function quotationsIn(text: string): { text: string; closed: boolean }[] {
  return [...text.matchAll(QUOTATIONS)]
    .map(([all, double, single, field]) => ({
      text: (double ?? single ?? field ?? '').trim(),
      closed: double === undefined || (all.length > 1 && all.endsWith('"')),
    }))
    .filter(({ text: value }) => /\s/.test(value) || /[가-힣]{6}/.test(value))
}

/** Escaped once or twice (a log of a log): \" and \\\" are quotes. */
function unescaped(text: string): string {
  return text.includes('\\')
    ? text
        .replace(/\\+"/g, '"')
        .replace(/\\+[nrt]/g, ' ')
        .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text
}

function withoutPrefixes(line: string): string {
  let rest = line
  for (let round = 0; round < 3; round++) {
    const before = rest
    for (const prefix of PREFIXES) rest = rest.replace(prefix, '')
    if (rest === before) break
  }
  return rest.trim()
}
