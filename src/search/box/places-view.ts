import type { Families } from '../../catalog/family-schema.ts'
import { search } from '../../i18n/search.ts'
import { el, LINK, linesOf, mark, pairOf } from './dom.ts'
import { codeText } from './hit-view.ts'
import type { Piece } from '../fulltext/excerpt.ts'
import type { Place, Places } from '../fulltext/places.ts'

/** Places as a list, or that there are none. `more` is called with what loads further ones when the reader asks for them. */
export function placesView({ places, more }: Places, families: Families, show: (next: () => Promise<Places>) => void): HTMLElement[] {
  if (places.length === 0) return [el('p', { class: 'my-2 text-md' }, linesOf(search.nowhere))]
  const list = el(
    'ol',
    { class: 'list-none p-0' },
    places.map((place) => placeView(place, families)),
  )
  if (!more) return [list]
  const button = el(
    'button',
    { type: 'button', class: 'mt-3 min-h-11 min-w-18 rounded-lg border border-accent bg-transparent px-4 text-accent' },
    pairOf(search.more),
  )
  button.addEventListener('click', () => {
    show(more)
  })
  return [list, button]
}

function placeView({ lang, code, title, url, parts }: Place, families: Families): HTMLElement {
  const heading = el('span', { class: 'font-semibold', lang }, title)
  return el(
    'li',
    { class: 'border-b border-line py-2' },
    el(
      'a',
      { href: url, class: `${LINK} text-ink no-underline hover:underline` },
      code === null ? null : codeText(code, families),
      heading,
    ),
    el('ul', { class: 'grid list-none gap-2 p-0', lang }, parts.map(partView)),
  )
}

function partView({ title, url, excerpt }: Place['parts'][number]): HTMLElement {
  const words = excerpt.map(pieceView)
  const name = title === '' ? null : el('a', { href: url, class: 'flex min-h-11 items-center' }, title)
  return el('li', { class: 'border-s-3 border-accent ps-3 text-md text-muted wrap-anywhere' }, name, words)
}

const pieceView = ({ text, hit }: Piece): Node | string => (hit ? mark(text) : text)
