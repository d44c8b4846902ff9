import { familyOf } from '../../catalog/anatomy.ts'
import type { Families } from '../../catalog/family-schema.ts'
import type { Pair } from '../../catalog/schema.ts'
import { both, digits } from '../../i18n/meanings.ts'
import { search, secrets } from '../../i18n/search.ts'
import { callsPath, codePath, codesPath, guidePath } from '../../urls.ts'
import type { Hit, SearchResult } from '../engine.ts'
import { LANGS } from '../fulltext/folders.ts'
import { el, LINK, linesOf, mark, pairOf } from './dom.ts'
import { groupHits, lineOf } from './grouping.ts'
import { codeText, digitsText, hitView, nameView, type ViewContext } from './hit-view.ts'
import { certaintyOf, countOf, understoodAs, unreadOf, type Quote } from './understood.ts'

const HINT = 'my-2 text-md text-muted'

/** What is known without the index. */
interface Known extends Omit<ViewContext, 'highlight'> {
  /** Official pages of the families, by id. */
  pages: Readonly<Record<string, Pair>>
  /** Days of the tables of the site. */
  tables: readonly string[]
}

/** What stands in `#results` for a search. `typed` is the text as typed, to tell what was understood instead. */
export function resultView(result: SearchResult, typed: string, known: Known): Node[] {
  const remarks = result.understood.resolved.secrets.map((kind) => el('p', { class: HINT }, linesOf(secrets[kind])))
  return [...answerView(result, typed, known), ...remarks]
}

function answerView(result: SearchResult, typed: string, known: Known): Node[] {
  const { hits, near, unknown, understood, state } = result
  const nodes: Node[] = []
  if (state === 'error') return sentenceView(search.error)
  const certainty = certaintyOf(result)
  const reading = understoodAs(result, typed)
  const unread = unreadOf(result, typed)
  if (certainty || reading) nodes.push(understoodView(certainty, countOf(result), reading?.words ?? null, reading?.quote ?? null))
  if (unread) nodes.push(el('p', { class: HINT }, linesOf(unread)))
  if (hits.length > 0) nodes.push(hitList(hits, { ...known, highlight: result.highlight }))
  nodes.push(
    ...result.calls.map(({ id, call }) => el('p', { class: HINT }, el('a', { href: callsPath(id), class: LINK }, el('code', {}, call)))),
  )
  if (understood.by === 'status')
    nodes.push(el('p', { class: HINT }, el('a', { href: guidePath('envelope'), class: LINK }, pairOf(search.statusGuide))))
  if (understood.by === 'codes' && hits.length > 1) nodes.push(copyAll(hits))
  nodes.push(...unknown.map((number) => unknownView(number, known)))
  if (state === 'none' && unknown.length === 0) {
    nodes.push(...sentenceView(search.none))
    if (near.length > 0) nodes.push(nearView(near, known))
  }
  return nodes
}

/** How sure the answer is, how many codes it has, and what it was found by: the sentence that decided, marked in what stands around it. */
function understoodView(certainty: Pair | null, count: Pair | null, words: Pair | null, quote: Quote | null): HTMLElement {
  const sure = certainty && el('strong', { class: 'text-ink' }, pairOf(certainty))
  const text = quote && el('q', { class: 'wrap-anywhere' }, quote.before, mark(quote.text), quote.after)
  return el(
    'p',
    { class: `${HINT} flex flex-wrap items-baseline gap-x-3 gap-y-1`, 'data-understood': '' },
    sure,
    count && el('span', {}, pairOf(count)),
    words && el('span', {}, pairOf(words)),
    text,
  )
}

function hitList(hits: readonly Hit[], context: ViewContext): HTMLElement {
  const items = groupHits(hits).map(({ shared, hits: members }, index) => {
    const views = members.map((hit) => hitView(hit, context, lineOf(hit, shared), index === 0 && !shared))
    if (!shared) return views
    return el(
      'li',
      { class: 'rounded-lg border border-line bg-sunken px-3 pt-2 pb-3' },
      noteView(search.same, shared.how, HINT),
      el('ol', { class: 'grid list-none gap-2 p-0' }, views),
    )
  })
  return el('ol', { class: 'grid list-none gap-2 p-0' }, items.flat())
}

/** A name and below it its words, for each language. */
const noteView = (name: Pair, words: Pair, kind: string): HTMLElement =>
  el(
    'p',
    { class: `${kind} t lines` },
    LANGS.map((lang) => el('span', { class: lang, lang }, el('strong', { class: 'block' }, name[lang]), words[lang])),
  )

function unknownView({ code, neighbours }: SearchResult['unknown'][number], { families, pages, tables }: Known): HTMLElement {
  const family = familyOf(code, families)
  const page = family === null ? undefined : pages[family]
  const report = document.querySelector<HTMLElement>('search-box')?.dataset['report']
  return el(
    'div',
    { class: 'not-first:mt-6' },
    el('p', { class: 'my-2 flex items-baseline gap-x-3 font-semibold' }, codeText(code, families), linesOf(search.noSuchCode)),
    family === null ? el('p', { class: 'my-2' }, linesOf(search.noForm)) : noteView(digits.meaning, digitsText(code, families), 'my-2'),
    el('p', { class: 'my-2' }, linesOf(search.tablesLack(tables.join(', ')))),
    page
      ? el(
          'p',
          { class: 'my-2 grid' },
          LANGS.map((lang) => el('a', { href: page[lang], class: `${LINK} ${lang}`, lang }, search.officialPage[lang])),
        )
      : null,
    neighbours.length > 0 ? [el('p', { class: HINT }, pairOf(search.neighbours)), namesView(neighbours, families)] : null,
    report === undefined
      ? null
      : el('p', { class: 'my-2' }, el('a', { href: report.replaceAll(encodeURIComponent('{code}'), code) }, pairOf(search.report))),
    listLink(),
  )
}

const nearView = (near: readonly Hit[], { families }: Known): HTMLElement =>
  el('div', {}, el('h2', { class: 'mt-4 mb-2 text-base text-muted' }, linesOf(search.near)), namesView(near, families))

/** Codes and their titles, a line each. */
function namesView(hits: readonly Hit[], families: Families): HTMLElement {
  const row = 'grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 py-2.5 no-underline hover:underline'
  const items = hits.map((hit) => el('li', {}, el('a', { href: codePath(hit.code), class: row }, nameView(hit, families))))
  return el('ul', { class: 'list-none p-0' }, items)
}

const sentenceView = (sentence: Pair): HTMLElement[] => [el('p', { class: 'my-2 font-semibold' }, linesOf(sentence)), listLink()]

const listLink = (): HTMLElement => el('a', { href: codesPath(), class: LINK }, pairOf(search.allCodes))

/** Button that copies one line for each code, for a ticket: code, title, link. `<copy-button>` is defined by src/client/copy-button.ts. */
function copyAll(hits: readonly Hit[]): HTMLElement {
  const lines = hits.map(({ code, card }) =>
    [code, ...(card ? [both(card.title)] : []), new URL(codePath(code), location.href).href].join(' · '),
  )
  const label = el('span', { class: 'todo' }, pairOf(search.copyAll))
  return el('copy-button', { class: 'mt-3 block', 'data-text': lines.join('\n') }, el('button', { type: 'button', class: 'button' }, label))
}
