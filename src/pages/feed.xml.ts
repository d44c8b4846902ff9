import { feedXml } from '../twins/feed.ts'
import { textRoute } from '../twins/text-route.ts'

/** /feed.xml: changes of the codes as an Atom feed. */
export const GET = textRoute(feedXml, '.xml')
