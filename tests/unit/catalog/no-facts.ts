import type { KnownFacts } from '../../../src/catalog/schema.ts'

/** Known facts without any, but for the names of the ways that a reply tells of. */
export const NO_FACTS: KnownFacts = {
  menus: {},
  api_prefix: '',
  apis: {},
  with_body: [],
  limits: {},
  figures: [],
  collect: {},
  fills: {},
  runtimes: {},
  ways: {
    console: { ko: '콘솔', en: 'Console' },
    api: { ko: 'API', en: 'API' },
    caller: { ko: '호출자', en: 'Caller' },
    provider: { ko: 'API 제공자', en: 'API provider' },
  },
  sentences: {},
  readings: {},
  bases: {},
}
