/** The most candidates that are worth asking for; a log of a thousand lines says the same thing often. */
const MOST = 10
const FIELD =
  /"?\b(?:resultMessage|errorMessage|error_message|message|msg|detail|reason|description|error)"?\s*[:=]\s*"((?:[^"\\]|\\.){2,400})/gi
const BARE_FIELD = /\b(?:resultMessage|errorMessage|message|msg)\s*[:=]\s*([^"'\s{[][^",}\]\n]{3,300})/gi
const QUOTED = /"([^"\n]{6,300})"|(?<![\p{L}\p{N}])'([^'\n]{8,300})'|\[([^\]\n]{10,200})\]|\(([^)\n]{14,200})\)/gu
/** Lines that never hold a message: stack frames, HTTP headers, curl's progress, shell prompts, braces alone. */
const NOISE =
  /^(?:at |\.\.\. \d|[*<>]\s|[{}[\](),;]*$|curl |\$ |https?:\/\/\S+$|(?:get|post|put|delete|patch|http\/[\d.]+) ?\S*$|[\w-]{2,40}: (?:application\/|text\/|gzip|keep-alive|close|\d+$)|\s*\d[\d\s.:kM%-]*$)/i
const PREFIXES = [
  /^(?:>\s*)+/, // quoted mail
  /^\[?\(?\d{2,4}[-./년 ]\s?\d{1,2}[-./월 ]\s?\d{1,2}일?[T ,.]*/, // a date
  /^\[?\(?(?:(?:오전|오후|am|pm) ?)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:am|pm))?(?:z|[+-]\d{2}:?\d{2})?[\])]?\s*/i, // a time
  /^\[?(?:trace|debug|info|warn(?:ing)?|error|fatal|severe)\]?(?=[\s:\]|-])\s*[:|-]*\s*/i,
  /^\[[^\]]{1,40}\]\s*/, // a thread, a name
  /^[-–:|•·]+\s*/,
  /^(?:caused by: )?(?:[a-z_$][\w$]*\.){2,}[\w$]+(?:Exception|Error)?\s*[:-]?\s*/i, // a Java name
  /^(?:re|fw|fwd|답장|전달|subject|제목) ?: /i,
  /^[\p{L}][\p{L}\p{N} ._-]{0,18}(?:님|매니저|대리|과장|팀장|책임|프로)? ?(?::|>|\)) /u, // who says it in a chat
]

/**
 * Sentences of a pasted text that may be an official message, the likeliest first: values of resultMessage and its like
 * (also escaped, also cut off), then quoted sentences, then lines without timestamps, log levels, names and quotation marks.
 */
export function messagesIn(text: string): string[] {
  const found = new Set<string>()
  const add = (value: string | undefined): void => {
    const clean = value?.replace(/\s+/g, ' ').replace(/^["'\s,;:]+|["'\s,;]+$/g, '')
    if (clean !== undefined && clean.length > 3 && /[\p{L}]{2}/u.test(clean) && found.size < MOST * 2) found.add(clean)
  }
  // Escaped once or twice (a log of a log): \" and \\\" are quotes.
  const plain = text
    .replace(/\\+"/g, '"')
    .replace(/\\+[nrt]/g, ' \n ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  for (const match of plain.matchAll(FIELD)) add(match[1])
  for (const match of plain.matchAll(BARE_FIELD)) add(match[1])
  if (found.size > 0) return [...found].slice(0, MOST)
  for (const match of plain.matchAll(QUOTED)) {
    const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    if (/\s/.test(value.trim()) || /[가-힣]{6}/.test(value)) add(value)
  }
  let before = ''
  for (const line of plain.split('\n')) {
    if (found.size >= MOST) break
    const rest = withoutPrefixes(line.trim().slice(0, 600))
    const wrapped = before.length > 15 && !/[.!?。:]$/.test(before) ? `${before} ${rest}` : ''
    before = rest
    if (rest === '' || NOISE.test(rest)) continue
    // A mail breaks its lines in the middle of a sentence.
    if (wrapped !== '') add(wrapped.slice(0, 600))
    const sentences = rest.split(/(?<=[.!?。])\s+/)
    if (sentences.length > 1) add(rest)
    for (const sentence of sentences) add(sentence)
  }
  return [...found].slice(0, MOST)
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
