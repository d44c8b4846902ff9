import { CALL_KINDS, callId, callsOf, type Call } from '../catalog/calls.ts'
import type { CodeEntry, CodeFacts, Pair } from '../catalog/index.ts'
import { endpoint, menuPath, runtimeName } from '../catalog/notes/render-note.ts'
import { absolute, callsPath } from '../urls.ts'
import { codeLink, type Edition } from './edition.ts'

/** An API call or a screen for machines. */
interface PlaceTwin {
  id: string
  url: string
  /** Method and path of an API call; `null` for a screen and for a check of the gateway. */
  call: string | null
  /** Path of menus, or the check; `null` for an API call. */
  name: Pair | null
}

function placeTwin(place: CodeFacts['appears'][number], { catalog: { known }, site }: Edition): PlaceTwin {
  const id = callId(place)
  const head = { id, url: absolute(callsPath(id), site) }
  if ('api' in place) {
    const { method, path } = endpoint(known, place.api)
    return { ...head, call: `${method} ${path}`, name: null }
  }
  return { ...head, call: null, name: 'menu' in place ? menuPath(known, place.menu) : runtimeName(known, place.runtime) }
}

/** Where a code appears, for its JSON. */
export const appearsTwin = ({ facts }: CodeEntry, edition: Edition): PlaceTwin[] =>
  (facts?.appears ?? []).map((place) => placeTwin(place, edition))

/** Text of /calls.json: every call and screen with the codes that it can return, one a line. */
export function callsJson(edition: Edition): string {
  const all = callsOf(edition.catalog.codes, edition.catalog.known)
  const twin = (call: Call): object => ({
    ...placeTwin(call.place, edition),
    codes: call.codes.map((entry) => ({ code: entry.code, url: codeLink(entry.code, edition), title: entry.title, status: entry.status })),
  })
  const lines = CALL_KINDS.flatMap((kind) => all[kind].map((call) => JSON.stringify(twin(call))))
  return `{"calls":[\n${lines.join(',\n')}\n]}\n`
}
