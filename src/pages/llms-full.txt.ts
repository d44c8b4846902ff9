import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { llmsFullTxt } from '../twins/llms.ts'

/** /llms-full.txt: all pages in one text. */
export const GET: APIRoute = ({ site }) =>
  new Response(llmsFullTxt(edition(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
