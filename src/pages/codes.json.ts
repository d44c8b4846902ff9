import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { codesJson } from '../twins/json.ts'

/** /codes.json: all codes for machines. */
export const GET: APIRoute = ({ site }) =>
  new Response(codesJson(edition(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
