import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { llmsFullTxt } from '../twins/llms.ts'

/** /llms-full.txt: the Markdown pages of all codes in one file. */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsFullTxt(await getEdition(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
