import type { Nodes } from 'mdast'
import type { Fault } from './faults.ts'
import { notePieces } from './notes/note-pieces.ts'
import { isComponent, type Note } from './notes/parse-note.ts'
import type { Content } from './read.ts'
import type { FactsFile } from './read-code.ts'
import { LANGS, type Lang, type Pair, type Vocabulary } from './schema.ts'

/** Words that are not used, ready to be looked for. */
export type Avoided = Record<Lang, readonly { pattern: RegExp; write: string }[]>

/** Prepares the vocabulary. Throws a SyntaxError when an entry is no regular expression, which its schema refuses. */
export function avoidedWords(vocabulary: Vocabulary): Avoided {
  const prepared = (lang: Lang): Avoided[Lang] => vocabulary[lang].map(({ not, write }) => ({ pattern: new RegExp(not, 'iu'), write }))
  return { ko: prepared('ko'), en: prepared('en') }
}

/** Words of a text that the vocabulary does not use, each with what stands instead. */
export function avoidedIn(text: string, lang: Lang, avoided: Avoided): { word: string; write: string }[] {
  return avoided[lang].flatMap(({ pattern, write }) => {
    const word = pattern.exec(text)?.[0]
    return word === undefined ? [] : [{ word, write }]
  })
}

/** Faults of the words of a code: its note in both languages, and the sentences of its facts. */
export function wordFaults({ file, facts }: FactsFile, notes: Record<Lang, Note>, avoided: Avoided): Fault[] {
  const { title, related, retry_note, later, disagreement, domain_note } = facts
  const pairs: [string, Pair | undefined][] = [
    ['title', title],
    ['do', facts.do],
    ['retry_note', retry_note],
    ['later.note', later?.note],
    ['disagreement.note', disagreement?.note],
    ['domain_note', domain_note],
    ['printed.description', facts.printed?.description],
    ...related.map(({ reason }, index): [string, Pair] => [`related[${String(index)}].reason`, reason]),
  ]
  return [
    ...pairFaults(file, pairs, avoided),
    ...LANGS.flatMap((lang) =>
      notePieces(notes[lang]).flatMap((piece) => faultsOf(notes[lang].file, piece.place, textOf(piece.prose), lang, avoided)),
    ),
  ]
}

/** Faults of the words of what all codes share: standard sentences, bases, domains and groups. */
export function sharedWordFaults({ known, domains, siblings }: Content, avoided: Avoided): Fault[] {
  const named = (list: string, pairs: Record<string, Pair>): [string, Pair][] =>
    Object.entries(pairs).map(([id, pair]) => [`${list}.${id}`, pair])
  return [
    ...pairFaults(
      'content/facts.yaml',
      [...named('sentences', known.sentences), ...named('bases', known.bases), ...named('collect', known.collect)],
      avoided,
    ),
    ...pairFaults(
      'content/domains.yaml',
      Object.entries(domains).map(([id, { sentence }]) => [`${id}.sentence`, sentence]),
      avoided,
    ),
    ...pairFaults(
      'content/siblings.yaml',
      Object.entries(siblings).flatMap(([id, { how, codes }]) => [
        [`${id}.how`, how] as const,
        ...Object.entries(codes).map(([code, line]) => [`${id}.codes.${code}`, line] as const),
      ]),
      avoided,
    ),
  ]
}

/** Faults of the words of texts in both languages, by their field. */
function pairFaults(file: string, pairs: readonly (readonly [string, Pair | undefined])[], avoided: Avoided): Fault[] {
  return pairs.flatMap(([field, pair]) =>
    pair === undefined ? [] : LANGS.flatMap((lang) => faultsOf(file, `${field}.${lang}`, pair[lang], lang, avoided)),
  )
}

const faultsOf = (file: string, field: string, text: string, lang: Lang, avoided: Avoided): Fault[] =>
  avoidedIn(text, lang, avoided).map(({ word, write }) => ({
    file,
    field,
    problem: `has "${word}", which vocabulary.yaml does not use`,
    remedy: `Write: ${write}`,
  }))

/** Text of a piece of prose; a component or a code span is a gap. */
const textOf = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) => {
      if (isComponent(node) || node.type === 'inlineCode' || node.type === 'code') return '…'
      if (node.type === 'text') return node.value
      return 'children' in node ? `${textOf(node.children)}${node.type === 'paragraph' || node.type === 'listItem' ? '\n' : ''}` : ''
    })
    .join('')
