import { codeClass, codeParts, CODE_CLASSES, CODE_MODULES, type CodeModule } from '../../catalog/anatomy.ts'
import type { Pair } from '../../catalog/schema.ts'
import type { FilterName } from '../../catalog/filter-values.ts'
import type { Filter } from '../../i18n/filters.ts'
import { codePath } from '../../urls.ts'
import { el, pairOf } from './dom.ts'
import type { Hit } from '../engine.ts'
import { highlight, type Marks } from './highlight.ts'
import { STRINGS } from './strings.ts'

/** What every result needs to be shown. */
export interface ViewContext {
  filters: readonly Filter[]
  marks: Marks
}

/** A code in its three parts, set apart by style alone, so that it copies as one number. */
export function codeText(code: string): HTMLElement {
  const parts = codeParts(code)
  const pieces = parts ? [parts.class, parts.module, parts.number] : [code]
  return el(
    'code',
    { class: 'search-code', translate: 'no' },
    pieces.map((piece) => el('span', {}, piece)),
  )
}

/** What the digits of a code say: class and module. */
export function digitsText(code: string): Pair {
  const parts = codeParts(code)
  const known = codeClass(code)
  const kind = known ? CODE_CLASSES[known] : STRINGS.unknownPart
  if (!parts) return kind
  const module = parts.module in CODE_MODULES ? CODE_MODULES[parts.module as CodeModule] : STRINGS.unknownPart
  return { ko: `${parts.class} ${kind.ko} · ${parts.module} ${module.ko}`, en: `${parts.class} ${kind.en} · ${parts.module} ${module.en}` }
}

/** A result: one link to the code's page. `line` tells it from codes with the same text. */
export function hitView(hit: Hit, context: ViewContext, line: Pair | null, id: string): HTMLElement {
  const { card, code } = hit
  const link = el('a', { href: codePath(code), 'data-code': code, id, class: 'search-link' })
  const head = el('span', { class: 'search-head' }, codeText(code))
  link.append(head)
  if (!card) {
    head.append(el('span', { class: 'search-title' }, pairOf(digitsText(code))))
    return el('li', { class: 'search-hit' }, link)
  }
  const marked = (text: string): HTMLElement[] =>
    highlight(text, context.marks).map((piece) => el(piece.hit ? 'mark' : 'span', {}, piece.text))
  head.append(el('span', { class: 'search-title' }, pairOf(card.title, marked)))
  link.append(
    el('span', { class: 'search-message', lang: 'en' }, marked(card.message)),
    el('span', { class: 'search-message', lang: 'ko' }, marked(card.description.ko)),
  )
  if (line) link.append(el('span', { class: 'search-line' }, pairOf(line)))
  const labelOf = (filter: FilterName, value: string): Pair | undefined =>
    context.filters.find(({ name }) => name === filter)?.options.find((option) => option.value !== '' && option.value === value)?.label
  const facts = [labelOf('domain', card.domain), labelOf('actor', card.actor), card.status === 'current' ? undefined : STRINGS.retired]
  link.append(
    el(
      'span',
      { class: 'search-facts' },
      facts.flatMap((fact) => (fact ? [el('span', { class: 'search-fact' }, pairOf(fact))] : [])),
    ),
  )
  return el('li', { class: 'search-hit' }, link)
}
