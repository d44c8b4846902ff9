import { opensearchXml } from '../twins/opensearch.ts'
import { textRoute } from '../twins/text-route.ts'

/** /opensearch.xml: description of the search for a browser's address bar (OpenSearch 1.1). */
export const GET = textRoute(opensearchXml, '.xml')
