import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { schemaJson } from '../twins/json-schema.ts'

/** /codes.schema.json: JSON Schema of /codes.json and /<code>.json. */
export const GET: APIRoute = async ({ site }) =>
  new Response(schemaJson(await getEdition(site)), { headers: { 'content-type': 'application/schema+json; charset=utf-8' } })
