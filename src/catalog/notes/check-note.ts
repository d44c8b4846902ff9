import type { Nodes } from 'mdast'
import type { Fault } from '../faults.ts'
import { particleFaults } from './check-particles.ts'
import { notePieces } from './note-pieces.ts'
import { componentId, isComponent, NOTE_LISTS, SINGLE_BLOCKS, type Note } from './parse-note.ts'
import { LANGS, type CodeFacts, type KnownFacts, type Lang } from '../schema.ts'

/** What a note may name: the known facts and the codes that have a page. */
export interface Nameable {
  known: KnownFacts
  codes: ReadonlySet<string>
}

/** Text and named facts of a piece of prose. */
interface Contents {
  /** Plain text outside code and components. */
  text: string
  /** `Menu:usage-plan`, `Api:stage.delete` and so on. */
  named: string[]
  code: string[]
  strong: string[]
}

function contentsOf(prose: readonly Nodes[]): Contents {
  const found: Contents = { text: '', named: [], code: [], strong: [] }
  const visit = (node: Nodes, inStrong: boolean): void => {
    if (isComponent(node)) found.named.push(`${node.name ?? ''}:${componentId(node) ?? ''}`)
    else if (node.type === 'inlineCode' || node.type === 'code') found.code.push(node.value)
    else if (node.type === 'text') {
      found.text += `${node.value} `
      if (inStrong) found.strong.push(node.value)
    } else if ('children' in node) for (const child of node.children) visit(child, inStrong || node.type === 'strong')
  }
  for (const node of prose) visit(node, false)
  return found
}

/** Numbers of a text, as written: 2.0, 65,535 and 2021-12-15 are one each. */
const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,:-]\d+)*/g) ?? []

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [new Set(a), new Set(b)]
  return x.size === y.size && [...x].every((value) => y.has(value))
}
const onlyIn = (a: readonly string[], b: readonly string[]): string => [...new Set(a)].filter((v) => !b.includes(v)).join(', ')

/**
 * Checks a note in both languages against the facts of its code: the same causes, checks and steps in the same order,
 * each with its source; the same menus, endpoints, figures and codes; nothing named that is not known. Returns faults.
 */
export function checkNotes(facts: CodeFacts, notes: Record<Lang, Note>, { known, codes }: Nameable): Fault[] {
  if (notes.ko.broken || notes.en.broken) return []
  const faults: Fault[] = []
  const fault = (file: string, field: string, problem: string, remedy: string): void => {
    faults.push({ file, field, problem, remedy })
  }
  for (const list of NOTE_LISTS) {
    const expected = Object.keys(facts.evidence[list])
    for (const lang of LANGS) {
      const ids = notes[lang][list].map((item) => item.id)
      if (ids.join() !== expected.join()) {
        fault(
          notes[lang].file,
          list,
          `has [${ids.join(', ')}], but evidence.${list} of the facts has [${expected.join(', ')}]`,
          `Give both languages and the facts the same ${list} in the same order, each with its source`,
        )
      }
    }
  }
  for (const place of SINGLE_BLOCKS) {
    if (!notes.ko[place] !== !notes.en[place]) {
      const file = notes.ko[place] ? notes.en.file : notes.ko.file
      fault(file, place, 'is missing, but the other language has it', 'Write it, or delete it there')
    }
  }
  if (!notes.ko.prevent !== !facts.evidence.prevent) {
    fault(notes.ko.file, 'prevent', 'and evidence.prevent of the facts do not go together', 'Write both or none')
  }
  for (const lang of LANGS) {
    if (!notes[lang].reply) fault(notes[lang].file, 'reply', 'is missing', 'Write <Reply>…</Reply>')
    for (const { place, prose } of notePieces(notes[lang])) checkPiece(notes[lang], place, contentsOf(prose))
  }
  faults.push(...particleFaults(notes.ko, known))
  const english = new Map(notePieces(notes.en).map((piece) => [piece.place, piece.prose]))
  for (const { place, prose } of notePieces(notes.ko)) {
    const other = english.get(place)
    if (other) comparePiece(place, contentsOf(prose), contentsOf(other))
  }
  return faults

  function checkPiece(note: Note, place: string, { text, named, code, strong }: Contents): void {
    for (const name of named) {
      const colon = name.indexOf(':')
      const [component, id] = [name.slice(0, colon), name.slice(colon + 1)]
      for (const { problem, remedy } of unknownNames(component, id, { known, codes })) fault(note.file, place, problem, remedy)
      if (component === 'Fill' && place !== 'reply')
        fault(note.file, place, 'has <Fill> outside the reply', 'Variables stand in the reply only')
    }
    if (note.lang === 'en' && /[가-힣]/.test(text))
      fault(note.file, place, 'has Korean in the English note', 'Translate it; console labels come with <Menu>')
    const long = /\b\d{9}\b/.exec(`${text} ${code.filter((c) => !isEnvelope(c)).join(' ')}`)
    if (long && codes.has(long[0])) fault(note.file, place, `has the code ${long[0]} as plain text`, `Write <Code id="${long[0]}" />`)
    for (const figure of figuresIn(text)) {
      if (!known.figures.includes(figure))
        fault(
          note.file,
          place,
          `has the figure ${figure}, which no list knows`,
          'Use <Limit id="…" />, or add it to `figures` in facts.yaml',
        )
    }
    for (const value of code) {
      if (/^(?:GET|POST|PUT|DELETE|PATCH) |^\/?v[12]\.0\/|^\/(?:services|usage-plans|apikeys|stages)\b/.test(value)) {
        fault(note.file, place, `has the endpoint "${value}" typed by hand`, 'Write <Api id="…" />')
      }
    }
    for (const value of strong) {
      if (value.includes(' / ')) fault(note.file, place, `has the menu "${value}" typed by hand`, 'Write <Menu id="…" />')
    }
  }

  function comparePiece(place: string, ko: Contents, en: Contents): void {
    const pairs = [
      ['names', ko.named, en.named],
      ['has the figures', figuresIn(ko.text), figuresIn(en.text)],
      ['has the code words', ko.code, en.code],
    ] as const
    for (const [what, a, b] of pairs) {
      if (sameSet(a, b)) continue
      const missing = onlyIn(a, b)
      const file = missing ? notes.en.file : notes.ko.file
      fault(file, place, `lacks what the other language ${what}: ${missing || onlyIn(b, a)}`, 'Say the same in both languages')
    }
  }
}

/** What is wrong with the id of a component, and what to do: of a menu, each id of its path is looked at. */
export function unknownNames(component: string, id: string, { known, codes }: Nameable): Pick<Fault, 'problem' | 'remedy'>[] {
  const lists: Record<string, object> = { Menu: known.menus, Api: known.apis, Limit: known.limits, Fill: known.fills, Say: known.sentences }
  const ids = component === 'Menu' ? id.split(' > ') : [id]
  const isKnown = (one: string): boolean => (component === 'Code' ? codes.has(one) : Object.hasOwn(lists[component] ?? {}, one))
  return ids
    .filter((one) => !isKnown(one))
    .map((one) => ({
      problem: `names <${component} id="${one}">, which is not known`,
      remedy: KNOWN_REMEDY[component] ?? 'Use a known component',
    }))
}

const isEnvelope = (code: string): boolean => code.trimStart().startsWith('{')

/** What to do about a name that is not known, by its component. */
const KNOWN_REMEDY: Record<string, string> = {
  Menu: 'Mend the id, or add the label to `menus` in facts.yaml',
  Api: 'Mend the id, or add the endpoint to `apis` in facts.yaml',
  Limit: 'Mend the id, or add the figure to `limits` in facts.yaml',
  Fill: 'Mend the id, or add the variable to `fills` in facts.yaml',
  Say: 'Mend the id, or add the sentence to `sentences` in facts.yaml',
  Code: 'Name a code that has a page',
}
