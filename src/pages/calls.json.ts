import { callsJson } from '../twins/calls-json.ts'
import { textRoute } from '../twins/text-route.ts'

/** /calls.json: API calls and console screens with the codes that each can return. */
export const GET = textRoute(callsJson, '.json')
