import type { APIRoute } from 'astro'
import { callsJson } from '../twins/calls-json.ts'
import { getEdition } from '../twins/get-edition.ts'

/** /calls.json: API calls and console screens with the codes that each can return. */
export const GET: APIRoute = async ({ site }) =>
  new Response(callsJson(await getEdition(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
