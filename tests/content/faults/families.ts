import type { Mutation } from '../spoil.ts'

const [FAMILIES, PRODUCT, DOMAINS, WORDINGS, CODE, LATER, GATEWAY] = [
  'content/families.yaml',
  'content/product.yaml',
  'content/domains.yaml',
  'content/wordings.yaml',
  'content/codes/stage/400103005.yaml',
  'content/codes/stage/404103000.yaml',
  'content/codes/gw-limits/4291000.yaml',
] as const

/** Parts of a family with codes of two digits. */
const OTHER = `    - id: class
      digits: 2
      name: { ko: 분류, en: Class }
  whole: {}
  sorted_by: [class]
  domain: common
`

function edit(file: string, what: string, from: string | RegExp, to: string, field: string | RegExp, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.edit(file, from, to), file, field, problem }
}

/** Faults of the families of codes, of the product, and of what names them. */
export const FAMILY_FAULTS: Mutation[] = [
  edit(FAMILIES, 'an unknown field of a family', '  page:', '  colour: red\n  page:', 'management.colour', /no known field/),
  edit(
    FAMILIES,
    'a family in one language',
    'name: { ko: 관리 API, en: Management API }',
    'name: { ko: 관리 API }',
    'management.name.en',
    /missing/,
  ),
  edit(FAMILIES, 'a family without a status', / {2}http:\n(?: {4}.*\n)+/, '', 'management.http', /missing/),
  edit(
    FAMILIES,
    'a part without digits',
    '    - id: module\n      digits: 3\n',
    '    - id: module\n',
    'management.parts[1].digits',
    /missing/,
  ),
  edit(FAMILIES, 'a colour that no class has', 'tone: warn', 'tone: red', 'management.parts[0].values.400.tone', /./),
  edit(FAMILIES, 'a part twice', '- id: module', '- id: class', 'management.parts', /id twice/),
  edit(FAMILIES, 'a table without its heading', / {6}heading: .*오류 유형.*\n/, '', 'management.parts[0].heading', /missing/),
  edit(FAMILIES, 'digits of another length', '"110":', '"11":', 'management.parts[1].values.11', /has 2 digits/),
  edit(
    FAMILIES,
    'digits of no domain',
    'domain: statistics',
    'domain: numbers',
    'management.parts[1].values.110.domain',
    /"numbers" is no domain/,
  ),
  edit(
    FAMILIES,
    'an order by what is no part',
    'sorted_by: [module, class, number]',
    'sorted_by: [modul]',
    'management.sorted_by',
    /"modul" is no part/,
  ),
  edit(FAMILIES, 'a default domain that is none', '  domain: common', '  domain: other', 'management.domain', /"other" is no domain/),
  edit(FAMILIES, 'a page that is no guide', 'page: official-table', 'page: table', 'management.page', /"table" is no guide/),
  edit(FAMILIES, 'a sample of another form', '    code: "400103005"', '    code: "4001"', 'management.envelope.code', /has not the form/),
  edit(FAMILIES, 'a sample that is no JSON', '"resultCode": {code},', '"resultCode": ,', 'management.envelope.body', /is no JSON/),
  edit(
    DOMAINS,
    'a domain of no family',
    'family: management\n  name: { ko: 배포',
    'family: mangement\n  name: { ko: 배포',
    'deploy.family',
    /"mangement" is no family/,
  ),
  edit(
    DOMAINS,
    'a domain without its family',
    '  family: management\n  name: { ko: 배포',
    '  name: { ko: 배포',
    'deploy.family',
    /missing/,
  ),
  edit(PRODUCT, 'a host of the product without https', 'government: https://', 'government: http://', 'api_hosts.government', /not https/),
  edit(PRODUCT, 'an unknown field of the product', 'later_table:', 'colour: red\nlater_table:', 'colour', /no known field/),
  edit(PRODUCT, 'a table that is no month', '"2026-07"', '"July"', 'later_table', /not a month/),
  edit(PRODUCT, 'a picture that nobody draws', '  live:', '  alive:', /^pictures/, /./),
  edit(PRODUCT, 'a picture of no domain', 'domains: [service]', 'domains: [sevice]', 'pictures.objects.domains', /"sevice" is no domain/),
  edit(
    PRODUCT,
    'a code in a picture that has no page',
    'connected-stage: "400106002"',
    'connected-stage: "400106099"',
    'pictures.order.codes.connected-stage',
    /has no page/,
  ),
  edit(
    WORDINGS,
    'an unknown field of an edition',
    '  - message: "Failed to delete stage.',
    '  - colour: red\n    message: "Failed to delete stage.',
    /^400103005\[0\]\.colour$/,
    /no known field/,
  ),
  edit(WORDINGS, 'an edition of a code that the first table lacks', '"400103005":', '"400103099":', '400103099', /not in the first table/),
  edit(
    WORDINGS,
    'an edition that ends before it begins',
    /("400103005":\n.*\n {4}from: .*\n)/,
    '$1    until: "2021-11-01"\n',
    '400103005[0].until',
    /is not after/,
  ),
  edit(
    WORDINGS,
    'an edition that says what the table says',
    /(?<="400103005":\n {2}- message: ).*/,
    '"Fail Delete stage. The stage have connected usage plan."',
    '400103005[0]',
    /says what the first table says/,
  ),
  edit(LATER, 'a printed code without its day', / {2}since: .*\n/, '', 'printed.since', /missing/),
  edit(
    LATER,
    'a printed code of no section',
    'official-table/this-row',
    'official-table/that-row',
    'printed.documented[0]',
    /no known section/,
  ),
  edit(LATER, 'a code in whose place nothing stood', 'replaces: "400103005"', 'replaces: "400103098"', 'printed.replaces', /has no page/),
  edit(
    LATER,
    'a status where every answer has the same',
    '  documented:',
    '  status: 404\n  documented:',
    'printed.status',
    /every answer of its family has 200/,
  ),
  edit(LATER, 'a code that is in no table and not printed', /^printed:\n(?: .*\n)+/m, '', 'code', /is in no table/),
  edit(GATEWAY, 'a runtime that nobody knows', 'runtime: rate-limit', 'runtime: rate', 'appears[0]', /"rate" is not known/),
  edit(CODE, 'a code of the table without a translation', /^description_en: .*\n/m, '', 'description_en', /missing/),
  {
    what: 'a code without its phrases',
    make: (copy) => {
      copy.remove(LATER.replace('.yaml', '.phrases.yaml'))
    },
    file: LATER,
    field: 'phrases',
    problem: /are missing/,
  },
  {
    what: 'a code without the form of its family',
    make: (copy) => {
      const [, management = ''] = copy.read(FAMILIES).split(/(?=^management:)/m)
      const other = management
        .replace('management:', 'other:')
        .replace('"400103005"', '"40"')
        .replace(/^ {4}- id: class[^]*$/m, OTHER)
      copy.write(FAMILIES, `${copy.read(FAMILIES)}\n${other}`)
      copy.edit(DOMAINS, 'stage:\n  family: management', 'stage:\n  family: other')
    },
    file: CODE,
    field: 'code',
    problem: /has not the form of the family other/,
  },
]
