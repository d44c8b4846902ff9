import type { APIRoute } from 'astro'
import { libraryJson } from '../tools/library-json.ts'
import { getEdition } from '../twins/get-edition.ts'

/** /apigw-codes.json: what /apigw-codes.js knows without searching. */
export const GET: APIRoute = async ({ site }) =>
  new Response(libraryJson(await getEdition(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
