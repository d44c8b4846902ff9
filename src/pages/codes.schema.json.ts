import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { schemaJson } from '../twins/json-schema.ts'

/** /codes.schema.json: what /codes.json and every /<code>.json look like. */
export const GET: APIRoute = ({ site }) =>
  new Response(schemaJson(edition(site)), { headers: { 'content-type': 'application/schema+json; charset=utf-8' } })
