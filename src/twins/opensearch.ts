import { both } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
import { absolute, homePath } from '../urls.ts'
import { fileLink, type Edition } from './edition.ts'
import { document, element } from './xml.ts'

/**
 * Text of /opensearch.xml (OpenSearch 1.1). With `go=1` the home page opens the page of a code when the query is exactly that code.
 * Browsers offer the search only when the template is a whole address, so the site address must be configured.
 */
export function opensearchXml(edition: Edition): string {
  return document(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      // OpenSearch 1.1 allows at most 16 characters.
      element('ShortName', {}, site.shortName.ko),
      element('LongName', {}, both(site.name)),
      element('Description', {}, `${site.sentence.ko} ${site.sentence.en}`),
      element('Url', { type: 'text/html', method: 'get', template: `${absolute(homePath(), edition.site)}?q={searchTerms}&go=1` }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: fileLink('opensearch.xml', edition) }),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, fileLink('favicon.svg', edition)),
      element('Language', {}, 'ko'),
      element('Language', {}, 'en'),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ]),
  )
}
