import type { Nodes } from 'mdast'
import type { Fault } from './faults.ts'
import { notePieces } from './notes/note-pieces.ts'
import type { Note, Prose } from './notes/parse-note.ts'
import { judgedTexts } from './judged.ts'
import type { Content } from './read.ts'
import { LANGS } from './schema.ts'
import { squeeze } from './squeeze.ts'
import { appearances } from './tables/history.ts'

/** Letters up to which a title may be the message: "Success" cannot be said otherwise. */
const SHORT_TITLE = 12

/** Letters and digits that a block has, at least, and a reply that can be sent. */
const LEAST = { block: 5, reply: 60 }

/** Words that a reply has at most, and all the rest of a note. What they name is one word each; standard sentences are none. */
const MOST_WORDS = { reply: 200, rest: 250 }

/** Faults of what is there and says nothing, and of what two codes say in the same words: titles and phrases. */
export function substanceFaults(content: Content): Fault[] {
  const notes = [...content.notes.values()].flatMap(({ ko, en }) =>
    [ko, en].flatMap((note) => (note && !note.broken ? [...emptyBlocks(note), ...tooLong(note)] : [])),
  )
  return [...notes, ...twice(content), ...emptyWords(content)]
}

function emptyBlocks(note: Note): Fault[] {
  return notePieces(note).flatMap(({ place, body }): Fault[] => {
    const length = lettersIn(body)
    const least = place === 'reply' ? LEAST.reply : LEAST.block
    if (length >= least) return []
    const problem =
      place === 'reply' ? `has ${String(length)} letters, too few to be sent` : `has ${String(length)} letters and says nothing`
    return [{ file: note.file, field: place, problem, remedy: 'Write it, or delete the block' }]
  })
}

function tooLong(note: Note): Fault[] {
  const words = { reply: 0, rest: 0 }
  for (const { place, prose } of notePieces(note)) words[place === 'reply' ? 'reply' : 'rest'] += wordsIn(prose)
  return (['reply', 'rest'] as const)
    .filter((part) => words[part] > MOST_WORDS[part])
    .map((part) => ({
      file: note.file,
      field: part === 'reply' ? 'reply' : 'file',
      problem: `has ${String(words[part])} words${part === 'reply' ? '' : ' beside the reply'}, and may have ${String(MOST_WORDS[part])}`,
      remedy: 'Say it in fewer words; leave out what fits any other code',
    }))
}

function wordsIn(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, node) => {
    if ('name' in node) return sum + (node.name === 'Say' ? 0 : 1)
    if (node.type === 'inlineCode') return sum + 1
    if (node.type === 'text') return sum + node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    return 'children' in node ? sum + wordsIn(node.children) : sum
  }, 0)
}

/** Letters and digits of a piece of prose; a component prints some words. */
function lettersIn(nodes: Prose | readonly Nodes[]): number {
  return nodes.reduce((sum, node) => {
    if ('value' in node && typeof node.value === 'string') return sum + (node.value.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
    if ('name' in node) return sum + LEAST.block
    return 'children' in node ? sum + lettersIn(node.children) : sum
  }, 0)
}

/** Titles and phrases that two codes have: one of them names the code wrongly. */
function twice({ facts, phrases }: Content): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  const take = (kind: string, text: string, code: string, file: string, field: string): void => {
    const key = `${kind} ${text.toLowerCase().replace(/\s+/g, ' ')}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, code)
    else if (first !== code)
      faults.push({ file, field, problem: `is also the ${kind} of ${first}`, remedy: 'Say what sets this code apart' })
  }
  for (const { file, facts: entry } of facts) {
    const beside = phrases.get(entry.code)?.file ?? file
    for (const lang of LANGS) {
      take('title', entry.title[lang], entry.code, file, `title.${lang}`)
      entry.phrases[lang].forEach((phrase, index) => take('phrase', phrase, entry.code, beside, `phrases.${lang}[${String(index)}]`))
    }
  }
  return faults
}

/** English titles that are the official message. Related codes with the reason of another one. */
const emptyWords = ({ facts, tables }: Content): Fault[] =>
  facts.flatMap(({ file, facts: { code, title, printed, related } }): Fault[] => {
    const message = judgedTexts(null, appearances(code, tables))?.message ?? printed?.message ?? ''
    const reasons = related.map(({ reason }) => reason.ko)
    const again = reasons.findIndex((reason, index) => reasons.indexOf(reason) < index)
    return [
      ...(squeeze(title.en) === squeeze(message) && title.en.length > SHORT_TITLE
        ? [{ file, field: 'title.en', problem: 'is the official message itself', remedy: 'Say what it means' }]
        : []),
      ...(again < 0
        ? []
        : [
            {
              file,
              field: `related[${String(again)}].reason`,
              problem: 'is that of another code',
              remedy: 'Say why the reader may want this one',
            },
          ]),
    ]
  })
