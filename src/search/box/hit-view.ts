import { codeClass, codeParts, CODE_CLASSES, CODE_MODULES, type CodeModule } from '../../catalog/anatomy.ts'
import type { FilterName } from '../../catalog/filter-values.ts'
import type { Pair } from '../../catalog/schema.ts'
import type { Filter } from '../../i18n/filters.ts'
import { digits, STATUS } from '../../i18n/meanings.ts'
import { codePath } from '../../urls.ts'
import type { Hit } from '../engine.ts'
import { el, pairOf } from './dom.ts'
import type { Highlighter } from './highlight.ts'

/** What every result needs to be shown. */
export interface ViewContext {
  /** The filters, whose values have the names of domains and of who acts. */
  filters: readonly Filter[]
  highlight: Highlighter
}

/** A code in its three parts, set apart by style alone, so that it copies as one number. */
export function codeText(code: string): HTMLElement {
  const parts = codeParts(code)
  const pieces = parts ? [parts.class, parts.module, parts.number] : [code]
  return el(
    'code',
    { class: 'digits text-base font-semibold text-accent', translate: 'no' },
    pieces.map((piece) => el('span', {}, piece)),
  )
}

/** What the digits of a code say: class and module. */
export function digitsText(code: string): Pair {
  const parts = codeParts(code)
  const known = codeClass(code)
  const kind = known ? CODE_CLASSES[known] : digits.unknown
  if (!parts) return kind
  const module = parts.module in CODE_MODULES ? CODE_MODULES[parts.module as CodeModule] : digits.unknown
  return { ko: `${parts.class} ${kind.ko} · ${parts.module} ${module.ko}`, en: `${parts.class} ${kind.en} · ${parts.module} ${module.en}` }
}

/** A result: one link to the code's page. `line` tells it from codes with the same text; `first` sets it off from the others. */
export function hitView(hit: Hit, context: ViewContext, line: Pair | null, first: boolean): HTMLElement {
  const { card, code } = hit
  const border = first ? 'border-accent' : 'border-line'
  const link = el('a', {
    href: codePath(code),
    'data-code': code,
    id: `hit-${code}`,
    class: `grid gap-1 rounded-lg border bg-surface px-4 py-3 text-ink no-underline hover:border-accent hover:bg-accent-soft focus-visible:border-accent focus-visible:bg-accent-soft ${border}`,
  })
  const marked = (text: string): HTMLElement[] =>
    context
      .highlight(text)
      .map(({ text: piece, hit: named }) =>
        named ? el('mark', { class: 'rounded-[2px] bg-mark text-ink' }, piece) : el('span', {}, piece),
      )
  const title = el('span', { class: 'font-semibold' }, card ? pairOf(card.title, marked) : pairOf(digitsText(code)))
  link.append(el('span', { class: 'flex flex-wrap items-baseline gap-x-3 gap-y-1' }, codeText(code), title))
  if (card) {
    link.append(
      el('span', { class: 'text-md', lang: 'en' }, marked(card.message)),
      el('span', { class: 'text-md', lang: 'ko' }, marked(card.description.ko)),
    )
    if (line) link.append(el('span', { class: 'border-s-3 border-accent ps-3 text-md text-muted' }, pairOf(line)))
    link.append(factsView(card, context))
  }
  return el('li', {}, link)
}

function factsView(card: NonNullable<Hit['card']>, { filters }: ViewContext): HTMLElement {
  const labelOf = (filter: FilterName, value: string): Pair | undefined =>
    value === '' ? undefined : filters.find(({ name }) => name === filter)?.options.find((option) => option.value === value)?.label
  const standing = card.status === 'current' ? undefined : STATUS[card.status as keyof typeof STATUS]
  const facts = [labelOf('domain', card.domain), labelOf('actor', card.actor), standing]
  return el(
    'span',
    { class: 'flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted' },
    facts.flatMap((fact) => (fact ? [el('span', {}, pairOf(fact))] : [])),
  )
}
