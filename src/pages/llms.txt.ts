import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { llmsTxt } from '../twins/llms.ts'

/** /llms.txt: the pages as a language model finds them. */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsTxt(await getEdition(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
