import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { codesCsv } from '../twins/csv.ts'

/** /codes.csv: all codes for a spreadsheet. */
export const GET: APIRoute = ({ site }) => new Response(codesCsv(edition(site)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
