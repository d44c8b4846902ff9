/** Invisible characters that copying brings along: zero-width, direction marks, soft hyphen, BOM, variation selectors. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/gu
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/**
 * Text as the analyser and the resolver want it: composed (a Mac copies decomposed Hangul), without invisible characters,
 * full-width ASCII and typographic quotes as plain ASCII, every kind of space a space. Line breaks and case are kept.
 * Not NFKC: that turns ㅅ into a conjoining jamo, and initial consonants would be lost.
 */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u201a\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033«»「」『』]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
}
