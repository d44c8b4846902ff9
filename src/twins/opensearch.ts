import { both } from '../i18n/meanings.ts'
import { site } from '../i18n/site.ts'
import { absolute, homePath } from '../urls.ts'
import { fileLink, type Edition } from './edition.ts'
import { document, element } from './xml.ts'

/**
 * Text of /opensearch.xml (OpenSearch 1.1). `go=1` tells the home page to jump to a code when the text is exactly one.
 * Browsers want a whole address here: without a configured site address they will not offer the search.
 */
export function opensearchXml(of: Edition): string {
  return document(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      // At most 16 characters, by the specification.
      element('ShortName', {}, site.shortName.ko),
      element('LongName', {}, both(site.name)),
      element('Description', {}, `${site.sentence.ko} ${site.sentence.en}`),
      element('Url', { type: 'text/html', method: 'get', template: `${absolute(homePath(), of.site)}?q={searchTerms}&go=1` }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: fileLink('opensearch.xml', of) }),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, fileLink('favicon.svg', of)),
      element('Language', {}, 'ko'),
      element('Language', {}, 'en'),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ]),
  )
}
