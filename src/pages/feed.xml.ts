import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { feedXml } from '../twins/feed.ts'

/** /feed.xml: changes of the codes as an Atom feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(feedXml(await getEdition(site)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
