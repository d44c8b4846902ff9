import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { opensearchXml } from '../twins/opensearch.ts'

/** /opensearch.xml: the search for the address bar of a browser. */
export const GET: APIRoute = async ({ site }) =>
  new Response(opensearchXml(await getEdition(site)), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
