import type { Nodes } from 'mdast'
import { reportInto, type Fault } from './faults.ts'
import { judgedTexts } from './judged.ts'
import { notePieces } from './notes/note-pieces.ts'
import { componentId, isComponent, type Note, type Prose } from './notes/parse-note.ts'
import type { Content } from './read.ts'
import { LANGS } from './schema.ts'
import { squeeze } from './squeeze.ts'
import { appearances } from './tables/history.ts'

/** Letters of a block from which its words are its own. */
const OWN = 12
const DOUBLED_WORD = /(?<![\w-])([a-z]{2,}) \1(?![\w-])/
/** End of a Korean sentence that is neither 합니다 nor 하세요. */
const OTHER_ENDING = /[가-힣](?<!니다|세요|시오)\.$/
/** What the site writes around the sentences of a reply. */
const FRAME = /^(?:안녕하세요|감사합니다|hello\b|hi\b|dear\b|best regards|kind regards|sincerely)/i

/** Faults of the sentences of all notes: said twice, said by the official table already, in another style, or by the site itself. */
export function proseFaults(content: Content): Fault[] {
  return content.facts.flatMap(({ facts }) => {
    const notes = content.notes.get(facts.code)
    const official = judgedTexts(facts, appearances(facts.code, content.tables))
    const said = [official?.message, official?.korean, facts.printed?.message].flatMap((text) => (text ? [squeeze(text)] : []))
    return LANGS.flatMap((lang) => {
      const note = notes?.[lang]
      return note && !note.broken ? inNote(note, said) : []
    })
  })
}

function inNote(note: Note, official: readonly string[]): Fault[] {
  const faults: Fault[] = []
  const fault = reportInto(faults, note.file)
  const seen = new Map<string, string>()
  for (const { place, prose } of notePieces(note)) {
    const paragraphs = paragraphsOf(prose)
    const block = squeeze(paragraphs.join(' '))
    if (official.includes(block))
      fault(place, 'is the official message itself', 'Say what it means: which object, connected where, changed by whom')
    const twin = block.length < OWN ? undefined : seen.get(block)
    if (twin !== undefined) fault(place, `says the same as ${twin}`, 'Write what this one says, or delete it')
    seen.set(block, place)
    for (const text of paragraphs) sentenceFaults(note, text, (problem, remedy) => fault(place, problem, remedy))
    if (place === 'reply' && paragraphs.some((text) => FRAME.test(text)))
      fault(place, 'has a greeting or a closing', 'Delete it; the site writes both around the reply')
  }
  return faults
}

function sentenceFaults({ lang }: Note, text: string, fault: (problem: string, remedy: string) => void): void {
  const [doubled] = DOUBLED_WORD.exec(text) ?? []
  if (doubled !== undefined) fault(`has "${doubled}"`, 'Write the word once')
  const sentences = text.split(/(?<=[.!?])\s+/)
  const again = sentences.find((sentence, index) => sentence.length > 3 && sentence === sentences[index + 1])
  if (again !== undefined) fault(`says "${again}" twice`, 'Delete one of the two')
  const other = lang === 'ko' ? sentences.find((sentence) => OTHER_ENDING.test(sentence.replace(/\([^()]*\)|["'”’]/g, ''))) : undefined
  if (other !== undefined) fault(`ends with "${other.slice(-8)}"`, 'Write it in the formal style of the other sentences')
}

/** Plain text of each paragraph and list item; a component is its name and id. */
function paragraphsOf(prose: Prose): string[] {
  return prose.flatMap((node) => (node.type === 'list' ? node.children.map(textOf) : [textOf(node)])).map((text) => text.trim())
}

function textOf(node: Nodes): string {
  if (isComponent(node)) return `<${node.name ?? ''} ${componentId(node) ?? ''}>`
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
