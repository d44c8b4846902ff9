import { codePath } from '../../urls.ts'
import { createEngine, type Engine, type SearchResult } from '../engine.ts'
import { unpackCodes } from '../query/known.ts'
import { known } from 'virtual:search/known'
import { addressQuery, mayTravel } from './address.ts'
import { boxFilters } from './box-filters.ts'
import { mayShow, PAUSE } from './pacing.ts'
import { placesPanel } from './places-panel.ts'
import { announcer, statusOf } from './status.ts'
import { resultView } from './view.ts'

/** What the box asks of the search once it is loaded. */
export interface SearchController {
  /** Searches for the text, which has changed; `event` tells a text that is being typed. */
  changed(event?: Event): void
  /** A syllable has been composed. */
  composed(): void
  /** Searches for what an address asks: `?q=`, its filters, `&go=1` to open the only code that the text names. */
  ask(address: URLSearchParams): Promise<void>
  /** Opens the first result when it is certain, else moves to it. */
  open(): Promise<void>
  /** Moves to the first result, however certain. */
  toFirst(): Promise<void>
  /** Moves to the next or the previous result. */
  move(by: 1 | -1): void
}

interface Answered {
  result: SearchResult
  text: string
}

/** Starts the search in a box. Throws when a part of the box is missing. */
export function startController(box: HTMLElement): SearchController {
  const field = box.querySelector('textarea')
  const results = box.querySelector<HTMLElement>('#results')
  const fold = box.querySelector<HTMLDetailsElement>('[data-filters]')
  const below = box.querySelector<HTMLDetailsElement>('[data-fulltext]')
  const region = box.querySelector<HTMLElement>('[data-search-status]')
  if (!field || !results || !fold || !below || !region) throw new Error('A part of the search box is missing')
  const base = box.dataset['base'] ?? '/'
  const engine: Engine = createEngine({ base, codes: unpackCodes(known.codes), families: known.families, statuses: known.statuses })
  void engine.warm().then((build) => {
    // The page is older than what the server has now: its answers may name what is gone.
    if (build !== null && build !== known.build) document.documentElement.dataset['changed'] = ''
  })
  const filters = boxFilters(fold, known.filters, () => {
    changed()
  })

  const status = announcer(region)
  const panel = placesPanel(below, { base, families: known.families, say: status.add })

  let running = false
  /** Counts changes of the text and of the filters. */
  let changes = 0
  let settled: Promise<unknown> = Promise.resolve()
  const typing = { composing: false, paused: true }
  let pausing: ReturnType<typeof setTimeout> | undefined
  let shown: SearchResult | undefined
  /** An answer that waits until the reader pauses. */
  let held: Answered | undefined

  const show = ({ result, text }: Answered): void => {
    held = undefined
    shown = result
    results.replaceChildren(...resultView(result, text, known))
    results.dataset['state'] = result.state
    // Codes that are named by number, status or call are not narrowed down.
    filters.show(result.state === 'done' && ['text', 'message'].includes(result.understood.by))
    // A whole ticket stands nowhere, and a secret is looked for nowhere.
    if (result.state === 'idle' || !mayTravel(text)) panel.hide()
    else panel.ask(text.trim(), filters.chosen(), result.state === 'none' && result.unknown.length === 0)
    status.answer(statusOf(result))
    if (box.dataset['place'] !== 'home') return
    const query = addressQuery(location.search, text, result.understood.resolved.codes, filters.chosen())
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`)
  }
  const showHeld = (): void => {
    if (held && mayShow(shown?.state ?? 'idle', held.result.state, typing)) show(held)
  }
  /** One search at a time, and always the latest text: typing faster than answers come skips what is between. */
  const run = async (): Promise<void> => {
    running = true
    let answered: number
    do {
      answered = changes
      const text = field.value
      // A syllable that is composed within the text is not its last.
      const composing = typing.composing && field.selectionEnd === text.length
      held = { result: await engine.search(text, filters.chosen(), { composing }), text }
    } while (answered !== changes)
    running = false
    showHeld()
  }
  /** The last syllable stands as it is, and is searched for too: Chromium sends no `input` after its composition, and none while the reader waits in it. */
  const whole = (): void => {
    if (!typing.composing) return
    typing.composing = false
    changes++
    if (!running) settled = run()
  }
  const pause = (): void => {
    whole()
    typing.paused = true
    if (!running) showHeld()
  }
  const changed = (event?: Event): void => {
    clearTimeout(pausing)
    typing.composing = event instanceof InputEvent && event.isComposing
    typing.paused = !(event instanceof InputEvent && /^(?:insert(?:Text|CompositionText)|delete)/.test(event.inputType))
    if (!typing.paused) pausing = setTimeout(pause, PAUSE)
    if (field.value.trim() !== '') results.dataset['state'] = 'searching'
    changes++
    if (!running) settled = run()
  }
  /** The answer to the text as it stands, shown whatever waits. */
  const latest = async (): Promise<SearchResult | undefined> => {
    if (results.dataset['state'] === 'idle') changed()
    whole()
    await settled
    pause()
    return shown
  }
  const links = (): HTMLAnchorElement[] => [
    ...results.querySelectorAll('a'),
    ...below.querySelectorAll<HTMLAnchorElement>('[data-places] a'),
  ]

  const first = (): HTMLAnchorElement | null => results.querySelector('a[data-code]')

  return {
    changed,
    composed: whole,
    async ask(address) {
      if (field.value === '') field.value = (address.get('q') ?? '').slice(0, 2000)
      filters.choose(address)
      changed()
      if (address.get('go') !== '1') return
      const result = await latest()
      const [only] = result?.hits ?? []
      if (result?.hits.length === 1 && only && result.understood.by === 'codes') location.replace(codePath(only.code))
    },
    async open() {
      if (field.value.trim() === '') return
      const result = await latest()
      if (result?.certain) first()?.click()
      else first()?.focus()
    },
    async toFirst() {
      await latest()
      first()?.focus()
    },
    move(by) {
      const all = links()
      const next = all.indexOf(document.activeElement as HTMLAnchorElement) + by
      if (next < 0) field.focus()
      else all[Math.min(next, all.length - 1)]?.focus()
    },
  }
}
