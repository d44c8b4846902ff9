import type { Fault } from './faults.ts'

const SAVE = 'Save it as UTF-8; in Notepad: Save as, encoding UTF-8'
/** Korean letters that were read as Western ones and saved so. */
const MISREAD =
  /(?:[\u00c0-\u00ff][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}){2,}|[\u00a0-\u00ff]{4,}/

/** Text of a file from its bytes, without a byte order mark; a fault and `null` when it is not in UTF-8, and says in what it is. Throws nothing. */
export function decode(bytes: Uint8Array, file: string): { text: string | null; faults: Fault[] } {
  const fault = (field: string, problem: string, remedy: string): { text: null; faults: Fault[] } => ({
    text: null,
    faults: [{ file, field, problem, remedy }],
  })
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return fault('file', 'is in UTF-16', SAVE)
  if (bytes.subarray(0, 8000).includes(0)) return fault('file', 'is no text', 'Delete it, or restore the file that stood here')
  const text = decodedAs('utf-8', bytes)
  if (text === null) {
    const line = `line ${String(lineOfBreak(bytes))}`
    const korean = /[가-힣]{2}/.test(decodedAs('euc-kr', bytes) ?? '')
    return fault(line, korean ? 'is in CP949, the Korean encoding of Windows' : 'is not in UTF-8', SAVE)
  }
  const lines = text.split('\n')
  const lost = lines.findIndex((line) => line.includes('\ufffd') || MISREAD.test(line))
  if (lost >= 0)
    return fault(
      `line ${String(lost + 1)}`,
      'has letters that were read in a wrong encoding and saved so',
      'Restore the file from before that; open it as UTF-8, or as CP949 if it comes from Korean Windows',
    )
  return { text, faults: [] }
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Number of the line where bytes stop being UTF-8. */
function lineOfBreak(bytes: Uint8Array): number {
  let line = 1
  let from = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    if (decodedAs('utf-8', bytes.subarray(from, at)) === null) return line
    from = at + 1
    line++
  }
  return line
}
