import { analyse, type Unit } from './analyser.ts'
import { conceptAt, conceptNumber } from './lexicon.ts'

/** Concepts are numbered from here, one character each; the block has no letters that a stem could hold. */
const FIRST = 0x21
const SKIPPED = /[0-9a-z|\\"]/

const MARKS: string[] = []
for (let unit = FIRST; MARKS.length < 120; unit++) {
  const char = String.fromCharCode(unit < 0x7f ? unit : unit - 0x7f + 0xa1)
  if (!SKIPPED.test(char) && char !== '~') MARKS.push(char)
}

/** A text as its concepts (a character each) and the stems of its other words; filler is left out. */
export function sketch(text: string): string {
  const parts = analyse(text)
    .units.filter((unit) => unit.weight > 0.1)
    .map((unit) => (unit.concept === '' ? `${unit.weight < 1 ? '~' : ''}${unit.stem}` : (MARKS[conceptNumber(unit.concept)] ?? '')))
  return parts.join(' ').replace(/(?<=^|[^0-9a-z가-힣ㄱ-ㅣ~]) (?=[^0-9a-z가-힣ㄱ-ㅣ~])/g, '')
}

/** The units of a sketch. A concept's own word is not kept: it is met by what it means. */
export function unsketch(text: string): Unit[] {
  const units: Unit[] = []
  for (const [part] of text.matchAll(/~?[0-9a-z가-힣ㄱ-ㅣ]+|[^\s~]/g)) {
    const mark = MARKS.indexOf(part)
    if (mark >= 0) units.push({ stem: '', kind: 'ko', concept: conceptAt(mark), weight: 1 })
    else {
      const stem = part.replace('~', '')
      units.push({
        stem,
        kind: /^[a-z]/.test(stem) ? 'en' : /^\d/.test(stem) ? 'number' : 'ko',
        concept: '',
        weight: stem === part ? 1 : 0.55,
      })
    }
  }
  return units
}
