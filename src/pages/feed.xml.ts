import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { feedXml } from '../twins/feed.ts'

/** /feed.xml: changes of the codes. */
export const GET: APIRoute = ({ site }) =>
  new Response(feedXml(edition(site)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
