import type { APIRoute } from 'astro'
import { getEdition } from '../twins/get-edition.ts'
import { opensearchXml } from '../twins/opensearch.ts'

/** /opensearch.xml: description of the search for a browser's address bar (OpenSearch 1.1). */
export const GET: APIRoute = async ({ site }) =>
  new Response(opensearchXml(await getEdition(site)), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
