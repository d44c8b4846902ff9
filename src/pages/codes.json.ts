import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { codesJson } from '../twins/json.ts'

/** /codes.json: all codes as JSON. */
export const GET: APIRoute = async ({ site }) =>
  new Response(codesJson(await getEdition(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
