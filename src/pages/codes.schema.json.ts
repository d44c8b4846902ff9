import { schemaJson } from '../twins/json-schema.ts'
import { textRoute } from '../twins/text-route.ts'

/** /codes.schema.json: JSON Schema of /codes.json and /<code>.json. */
export const GET = textRoute(schemaJson, '.json')
