import { codePath } from '../../urls.ts'
import type { Engine, SearchResult } from '../engine.ts'
import { createEngine } from '../engine.ts'
import { addressQuery } from './address.ts'
import { boxFilters } from './box-filters.ts'
import { unpackCodes } from '../query/known.ts'
import { announce } from './status.ts'
import { resultView } from './view.ts'

/** What the box asks of the search once it is loaded. */
export interface SearchController {
  /** The text has changed. */
  changed(): void
  /** Searches for what an address asks: `?q=`, its filters, `&go=1` to open the only answer. */
  ask(address: URLSearchParams): Promise<void>
  /** Opens the active or the first result. */
  open(): Promise<void>
  /** Moves to the next or the previous result. */
  move(by: 1 | -1): void
}

/** Starts the search in a box. Throws when a part of it cannot be loaded. */
export async function startController(box: HTMLElement): Promise<SearchController> {
  const field = box.querySelector('textarea')
  const results = box.querySelector<HTMLElement>('#results')
  const fold = box.querySelector('details')
  if (!field || !results || !fold) throw new Error('The search box has no field, no results or no filters')
  const known = await import('virtual:search/known')
  const engine: Engine = createEngine({ base: box.dataset['base'] ?? '/', codes: unpackCodes(known.codes) })
  void engine.warm()
  const filters = boxFilters(fold, known.filters, () => {
    changed()
  })

  let stocking: ReturnType<typeof setTimeout> | undefined
  let running = false
  /** Counts what was asked for: a change of the text or of a filter. */
  let asked = 0
  let settled: Promise<SearchResult | null> = Promise.resolve(null)
  const inAddress = box.dataset['place'] === 'home'

  /** One search at a time, and always the latest text: typing faster than answers come skips what is between. */
  const run = async (): Promise<SearchResult | null> => {
    running = true
    let result: SearchResult
    let text: string
    let answered: number
    do {
      answered = asked
      text = field.value
      result = await engine.search(text, filters.chosen())
    } while (answered !== asked)
    running = false
    results.replaceChildren(...resultView(result, text, known.filters))
    results.dataset['state'] = result.state
    filters.show(result.state === 'done' && result.understood.by !== 'codes')
    announce(box.querySelector('[data-search-status]'), result)
    // Not at once: the reader's page, or the answer just shown, may still be loading.
    stocking ??= setTimeout(() => void engine.stock(), 1500)
    if (inAddress) {
      const query = addressQuery(location.search, text, result.understood.resolved.codes, filters.chosen())
      history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`)
    }
    return result
  }
  const changed = (): void => {
    if (field.value.trim() !== '') results.dataset['state'] = 'searching'
    asked++
    if (!running) settled = run()
  }
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('a[data-code]')]

  return {
    changed,
    async ask(address) {
      if (field.value === '') field.value = (address.get('q') ?? '').slice(0, 2000)
      filters.choose(address)
      changed()
      if (address.get('go') !== '1') return
      const result = await settled
      const [only] = result?.hits ?? []
      if (result?.hits.length === 1 && only && result.understood.by === 'codes') location.replace(codePath(only.code))
    },
    async open() {
      if (field.value.trim() === '') return
      if (field.value.trim() !== '' && results.dataset['state'] === 'idle') changed()
      await settled
      const target = links().find((link) => link === document.activeElement) ?? links()[0]
      if (target) location.assign(target.href)
    },
    move(by) {
      const all = [...results.querySelectorAll<HTMLAnchorElement>('a')]
      const at = all.indexOf(document.activeElement as HTMLAnchorElement)
      const next = at + by
      if (next < 0) field.focus()
      else all[Math.min(next, all.length - 1)]?.focus()
    },
  }
}
