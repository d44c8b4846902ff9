import { absolute, homePath } from '../urls.ts'
import { fileLink, type Edition } from './edition.ts'
import { SITE_NAME, SITE_SENTENCE } from '../i18n/code-page.ts'
import { document, element } from './xml.ts'

/**
 * Text of /opensearch.xml (OpenSearch 1.1). `go=1` tells the home page to jump to a code when the text is exactly one.
 * Browsers want a whole address here: without a configured site address they will not offer the search.
 */
export function opensearchXml(of: Edition): string {
  return document(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      // At most 16 characters, by the specification.
      element('ShortName', {}, 'APIGW 오류 코드'),
      element('LongName', {}, `${SITE_NAME.ko} · ${SITE_NAME.en}`),
      element('Description', {}, `${SITE_SENTENCE.ko} ${SITE_SENTENCE.en}`),
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
