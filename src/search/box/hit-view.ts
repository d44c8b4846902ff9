import { codeClass, codeParts, familyOf } from '../../catalog/anatomy.ts'
import type { Families } from '../../catalog/family-schema.ts'
import type { FilterName } from '../../catalog/filter-values.ts'
import type { Pair } from '../../catalog/schema.ts'
import { links } from '../../i18n/code-page.ts'
import type { Filter } from '../../i18n/filters.ts'
import { digits, STATUS } from '../../i18n/meanings.ts'
import { copyIcon } from '../../icons/copy-icon.ts'
import { codePath } from '../../urls.ts'
import type { Highlighter, Hit } from '../engine.ts'
import { el, linesOf, mark, pairOf } from './dom.ts'

/** What every result needs to be shown. */
export interface ViewContext {
  /** The filters, whose values have the names of domains and of who acts. */
  filters: readonly Filter[]
  /** What the digits of a code say. */
  families: Families
  highlight: Highlighter
}

const familyFor = (code: string, families: Families): Families[string] | undefined => families[familyOf(code, families) ?? '']

/** What became of a code that is no longer in use; undefined of the others. */
const standingOf = ({ card }: Hit): Pair | undefined =>
  card && card.status !== 'current' ? STATUS[card.status as keyof typeof STATUS] : undefined

/** A code in its parts, set apart by style alone, so that it copies as one number. One that is `gone` is struck through, as in lists. */
export function codeText(code: string, families: Families, gone = false): HTMLElement {
  const family = familyFor(code, families)
  const parts = family ? codeParts(code, family).map(({ digits: part }) => part) : []
  return el(
    'code',
    {
      class: gone ? 'digits text-base font-semibold text-muted line-through' : 'digits text-base font-semibold text-accent',
      translate: 'no',
    },
    (parts.length > 0 ? parts : [code]).map((piece) => el('span', {}, piece)),
  )
}

/** What the digits of a code say: those parts that mean something. */
export function digitsText(code: string, families: Families): Pair {
  const family = familyFor(code, families)
  if (!family) return digits.unknown
  const parts = codeParts(code, family)
  if (parts.length === 0) return codeClass(code, family) ?? digits.unknown
  const says = (lang: 'ko' | 'en'): string =>
    parts
      .filter((_, index) => family.parts[index]?.values)
      .map((part) => `${part.digits}\u00a0${(part.meaning ?? digits.unknown)[lang]}`)
      .join(' · ')
  return { ko: says('ko'), en: says('en') }
}

/** Code, with what became of it, and title of a result. `marked` marks up the title. */
export function nameView(hit: Hit, families: Families, marked?: (text: string) => HTMLElement[]): HTMLElement[] {
  const standing = standingOf(hit)
  const title = linesOf(hit.card?.title ?? digitsText(hit.code, families), marked)
  return [
    el(
      'span',
      {},
      codeText(hit.code, families, standing !== undefined),
      standing ? [' ', el('span', { class: 'rounded-md bg-sunken px-2 text-sm text-ink' }, pairOf(standing))] : null,
    ),
    el('span', { class: standing ? 'font-semibold text-muted' : 'font-semibold' }, title),
  ]
}

/** A result: one link to the code's page, and a button that copies it. `line` tells it from codes with the same text; `first` sets it off from the others. */
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
    context.highlight(text).map(({ text: piece, hit: named }) => (named ? mark(piece) : el('span', {}, piece)))
  // At the end of the line is the button.
  link.append(el('span', { class: 'flex items-baseline gap-x-3 pe-8 max-sm:block' }, nameView(hit, context.families, marked)))
  if (card) {
    if (card.doThis) link.append(el('span', { class: 'text-md font-semibold text-accent' }, linesOf(card.doThis)))
    link.append(
      el('span', { class: 'text-md', lang: 'en' }, marked(card.message)),
      el('span', { class: 'text-md', lang: 'ko' }, marked(card.description.ko)),
    )
    if (line) link.append(el('span', { class: 'border-s-3 border-accent ps-3 text-md text-muted' }, linesOf(line)))
    link.append(factsView(card, context))
  }
  return el('li', { class: 'relative' }, link, copyLink(code))
}

/** `<copy-button>` is defined by src/client/copy-button.ts. */
function copyLink(code: string): HTMLElement {
  const label = el('span', { class: 'sr-only' }, code, ' ', pairOf(links.page))
  return el(
    'copy-button',
    { 'data-url': codePath(code), 'data-text': '{url}' },
    el(
      'button',
      {
        type: 'button',
        class: 'absolute end-1 top-1 grid size-11 place-items-center border-0 bg-transparent text-muted hover:text-ink',
      },
      copyIcon(),
      label,
    ),
  )
}

function factsView(card: NonNullable<Hit['card']>, { filters }: ViewContext): HTMLElement {
  const labelOf = (filter: FilterName, value: string | undefined): Pair | undefined =>
    value === '' ? undefined : filters.find(({ name }) => name === filter)?.options.find((option) => option.value === value)?.label
  const facts = [labelOf('domain', card.filters.domain[0]), labelOf('actor', card.filters.actor[0])]
  return el(
    'span',
    { class: 'flex flex-wrap gap-x-3 text-sm text-muted' },
    facts.flatMap((fact) => (fact ? ['·', linesOf(fact)] : [])).slice(1),
  )
}
