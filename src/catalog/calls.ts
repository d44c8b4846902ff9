import type { CodeEntry } from './join.ts'
import type { CodeFacts, KnownFacts } from './schema.ts'

type Place = CodeFacts['appears'][number]

/** An API call, a console screen, or what refuses a call to a deployed API, with the codes that it can give. */
export interface Call {
  /** Its place on the page of all calls, `/calls/#stage.delete`. */
  id: string
  place: Place
  /** In the order of the site, those of the newest table first. */
  codes: CodeEntry[]
}

/** Kinds of places where a code appears, in the order of the page of all calls. */
export const CALL_KINDS = ['api', 'menu', 'runtime'] as const

type CallKind = (typeof CALL_KINDS)[number]

/** Id of a place on the page of all calls: that of an API call as in facts.yaml, others after their kind. */
export function callId(place: Place): string {
  if ('api' in place) return place.api
  return 'menu' in place ? `menu.${place.menu.replaceAll(' > ', '.')}` : `runtime.${place.runtime}`
}

/** Every place where a code appears, by kind; in the order of facts.yaml, and menus by their path. */
export function callsOf(codes: readonly CodeEntry[], known: KnownFacts): Record<CallKind, Call[]> {
  const calls = new Map<string, Call>()
  for (const entry of codes) {
    for (const place of entry.facts?.appears ?? []) {
      const id = callId(place)
      const call = calls.get(id) ?? { id, place, codes: [] }
      call.codes.push(entry)
      calls.set(id, call)
    }
  }
  const menus = Object.keys(known.menus)
  const order: Record<CallKind, (call: Call) => string> = {
    api: ({ place }) => ('api' in place ? number(Object.keys(known.apis).indexOf(place.api)) : ''),
    menu: ({ place }) =>
      'menu' in place
        ? place.menu
            .split(' > ')
            .map((id) => number(menus.indexOf(id)))
            .join(' ')
        : '',
    runtime: ({ place }) => ('runtime' in place ? number(Object.keys(known.runtimes).indexOf(place.runtime)) : ''),
  }
  const ofKind = (kind: CallKind): Call[] =>
    [...calls.values()]
      .filter(({ place }) => kind in place)
      .map((call) => ({ ...call, codes: [...call.codes].sort((a, b) => Number(a.status !== 'current') - Number(b.status !== 'current')) }))
      .sort((a, b) => (order[kind](a) < order[kind](b) ? -1 : 1))
  return { api: ofKind('api'), menu: ofKind('menu'), runtime: ofKind('runtime') }
}

const number = (index: number): string => String(index).padStart(4, '0')
