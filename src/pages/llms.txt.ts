import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { llmsTxt } from '../twins/llms.ts'

/** /llms.txt: the pages as a language model finds them. */
export const GET: APIRoute = ({ site }) =>
  new Response(llmsTxt(edition(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
