import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { codesCsv } from '../twins/csv.ts'

/** /codes.csv: all codes as CSV. */
export const GET: APIRoute = async ({ site }) =>
  new Response(codesCsv(await getEdition(site)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
