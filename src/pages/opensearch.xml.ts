import type { APIRoute } from 'astro'
import { edition } from '../twins/edition.ts'
import { opensearchXml } from '../twins/opensearch.ts'

/** /opensearch.xml: the search for the address bar of a browser. */
export const GET: APIRoute = ({ site }) =>
  new Response(opensearchXml(edition(site)), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
