import { both } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
import { absolute, homePath } from '../urls.ts'
import { fileLink, type Edition } from './edition.ts'
import { xmlDocument, xmlElement } from './xml.ts'

/**
 * Text of /opensearch.xml (OpenSearch 1.1). With `go=1` the home page opens the page of a code when the query is exactly that code.
 * Browsers offer the search only when the template is a whole address, so the site address must be configured.
 */
export function opensearchXml(edition: Edition): string {
  return xmlDocument(
    xmlElement('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      // OpenSearch 1.1 allows at most 16 characters.
      xmlElement('ShortName', {}, site.shortName.ko),
      xmlElement('LongName', {}, both(site.name)),
      xmlElement('Description', {}, `${site.sentence.ko} ${site.sentence.en}`),
      xmlElement('Url', { type: 'text/html', method: 'get', template: `${absolute(homePath(), edition.site)}?q={searchTerms}&go=1` }),
      xmlElement('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: fileLink('opensearch.xml', edition) }),
      xmlElement('Image', { width: '16', height: '16', type: 'image/svg+xml' }, fileLink('favicon.svg', edition)),
      xmlElement('Language', {}, 'ko'),
      xmlElement('Language', {}, 'en'),
      xmlElement('InputEncoding', {}, 'UTF-8'),
      xmlElement('OutputEncoding', {}, 'UTF-8'),
    ]),
  )
}
