import type { Pair } from '../../catalog/schema.ts'
import type { Filter } from '../../i18n/filters.ts'
import { both } from '../../i18n/meanings.ts'
import { codePath, codesPath } from '../../urls.ts'
import { el, pairOf } from './dom.ts'
import type { Hit, SearchResult } from '../engine.ts'
import { marksOf } from './highlight.ts'
import { SECRETS, STRINGS } from './strings.ts'
import { codeText, digitsText, hitView, type ViewContext } from './view-hit.ts'

/** A sibling that is this much less close than the first of its group is a result by itself. */
const TOGETHER = 0.97

/** What stands in `#results` for a search. `typed` is the text as typed, to tell what was understood instead. */
export function resultView(result: SearchResult, typed: string, filters: readonly Filter[]): Node[] {
  const { hits, near, unknown, understood, state } = result
  const context: ViewContext = { filters, marks: marksOf(understood.text) }
  const nodes: Node[] = understood.resolved.secrets.map((kind) => el('p', { class: 'search-secret' }, pairOf(SECRETS[kind])))
  if (state === 'error') return [...nodes, errorView()]
  const line = understoodLine(result, typed)
  if (line) nodes.push(line)
  if (hits.length > 0) nodes.push(hitList(hits, context))
  if (understood.by === 'codes' && hits.length > 1) nodes.push(copyAll(hits))
  nodes.push(...unknown.map((one) => unknownView(one)))
  if (state === 'none' && unknown.length === 0) {
    nodes.push(el('p', { class: 'search-none' }, pairOf(STRINGS.none), ' ', listLink()))
    if (near.length > 0) nodes.push(nearView(near))
  }
  return nodes
}

function hitList(hits: readonly Hit[], context: ViewContext): HTMLElement {
  const list = el('ol', { class: 'search-hits' })
  const shown = new Set<string>()
  for (const hit of hits) {
    if (shown.has(hit.code)) continue
    const members = membersOf(hit, hits, shown)
    for (const member of members) shown.add(member.code)
    const items = members.map((member) => hitView(member, context, lineOf(member), `hit-${member.code}`))
    const how = hit.card?.groups[0]?.how
    if (members.length > 1 && how) {
      list.append(
        el(
          'li',
          { class: 'search-group' },
          el('p', { class: 'search-how' }, el('strong', {}, pairOf(STRINGS.same)), ' ', pairOf(how)),
          el('ol', {}, items),
        ),
      )
    } else list.append(...items)
  }
  return list
}

/** The results that share an official text with this one and are about as close. */
function membersOf(hit: Hit, hits: readonly Hit[], shown: ReadonlySet<string>): Hit[] {
  const groups = new Set(hit.card?.groups.map(({ id }) => id) ?? [])
  const shares = ({ card }: Hit): boolean => card?.groups.some(({ id }) => groups.has(id)) ?? false
  return hits.filter((other) => other === hit || (shares(other) && !shown.has(other.code) && other.closeness >= hit.closeness * TOGETHER))
}

const lineOf = ({ card }: Hit): Pair | null => card?.groups[0]?.line ?? null

function understoodLine({ understood, hits }: SearchResult, typed: string): HTMLElement | null {
  const { by, text, resolved } = understood
  const line = (value: Pair, more = ''): HTMLElement =>
    el('p', { class: 'search-understood' }, pairOf(value), more === '' ? null : el('q', {}, more))
  if (by === 'codes' && (hits.length > 1 || !resolved.typed)) return hits.length > 0 ? line(STRINGS.codes(hits.length)) : null
  if (by === 'prefix') return line(STRINGS.prefix(hits.length))
  if (by === 'message') return line(STRINGS.message, text.slice(0, 160))
  if (by === 'text' && text !== '' && text !== typed.trim() && text.replace(/\s/g, '') !== typed.replace(/\s/g, ''))
    return line(STRINGS.read, text.slice(0, 160))
  return null
}

function unknownView({ code, neighbours }: { code: string; neighbours: string[] }): HTMLElement {
  const report = document.querySelector<HTMLElement>('search-box')?.dataset['report']
  const items = neighbours.map((other) => el('li', {}, el('a', { href: codePath(other), class: 'search-near' }, codeText(other))))
  return el(
    'div',
    { class: 'search-unknown' },
    el('p', { class: 'search-none' }, codeText(code), ' ', pairOf(STRINGS.noSuchCode)),
    el('p', {}, el('strong', {}, pairOf(STRINGS.digits)), ' ', pairOf(digitsText(code))),
    items.length > 0 ? el('p', { class: 'search-how' }, pairOf(STRINGS.neighbours)) : null,
    items.length > 0 ? el('ul', { class: 'search-nears' }, items) : null,
    report === undefined ? null : el('p', {}, el('a', { href: report.replaceAll('CODE', code) }, pairOf(STRINGS.report))),
    listLink(),
  )
}

function nearView(near: readonly Hit[]): HTMLElement {
  const items = near.map(({ code, card }) =>
    el('li', {}, el('a', { href: codePath(code), class: 'search-near' }, codeText(code), ' ', card ? pairOf(card.title) : null)),
  )
  return el('section', { class: 'search-misses' }, el('h2', {}, pairOf(STRINGS.near)), el('ul', { class: 'search-nears' }, items))
}

function errorView(): HTMLElement {
  return el('p', { class: 'search-none' }, pairOf(STRINGS.error), ' ', listLink())
}

function listLink(): HTMLElement {
  return el('a', { href: codesPath(), class: 'search-list' }, pairOf(STRINGS.allCodes))
}

/** One line for each code, for a ticket: code, title, link. */
function copyAll(hits: readonly Hit[]): HTMLElement {
  const button = el('button', { type: 'button', class: 'search-copy' }, pairOf(STRINGS.copyAll))
  const lines = hits.map(({ code, card }) =>
    [code, ...(card ? [both(card.title)] : []), new URL(codePath(code), location.href).href].join(' · '),
  )
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(lines.join('\n')).then(
      () => button.replaceChildren(pairOf(STRINGS.copied)),
      () => undefined,
    )
  })
  return button
}
