import { codesJson } from '../twins/json.ts'
import { textRoute } from '../twins/text-route.ts'

/** /codes.json: all codes as JSON. */
export const GET = textRoute(codesJson, '.json')
