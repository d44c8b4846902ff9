import { libraryJson } from '../tools/library-json.ts'
import { textRoute } from '../twins/text-route.ts'

/** /apigw-codes.json: what /apigw-codes.js knows without searching. */
export const GET = textRoute(libraryJson, '.json')
