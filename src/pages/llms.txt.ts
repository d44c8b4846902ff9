import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { llmsTxt } from '../twins/llms.ts'

/** /llms.txt: list of the Markdown pages for language models (https://llmstxt.org). */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsTxt(await getEdition(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
