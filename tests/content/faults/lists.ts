import type { Mutation } from '../spoil.ts'

const [DOMAINS, FACTS, GUIDES, SIBLINGS, LEXICON, BACKGROUND] = [
  'content/domains.yaml',
  'content/facts.yaml',
  'content/guides.yaml',
  'content/siblings.yaml',
  'content/lexicon.yaml',
  'content/background.yaml',
] as const

function edit(file: string, what: string, from: string | RegExp, to: string, field: string | RegExp, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.edit(file, from, to), file, field, problem }
}

/** Faults of the files that all codes share. */
export const LIST_FAULTS: Mutation[] = [
  edit(LEXICON, 'a concept of an unknown kind', '  is: thing', '  is: noun', 'appkey.is', /./),
  edit(LEXICON, 'a concept without English forms', /^ {2}en:\n {4}- app key\n(?: {4}.*\n)*/m, '', 'appkey.en', /missing/),
  edit(LEXICON, 'a form twice in a concept', '    - 앱키\n', '    - 앱키\n    - 앱키\n', 'appkey.ko', /"앱키" also stands in appkey\.ko/),
  edit(LEXICON, 'a form in two concepts', '    - 삭제\n', '    - 삭제\n    - 연결\n', 'delete.ko', /"연결" also stands in connect\.ko/),
  edit(LEXICON, 'a pattern for a form', '    - 삭제\n', '    - 삭제|제거\n', 'delete.ko', /"삭제\|제거" is no plain form/),
  edit(LEXICON, 'an English form in capitals', '    - app key\n', '    - App key\n', 'appkey.en', /"App key" is no plain form/),
  edit(BACKGROUND, 'a subject of an unknown kind', '  is: other', '  is: ours', 'limits-for-callers.is', /./),
  edit(
    BACKGROUND,
    'a sentence that stands twice',
    '    - 로드 밸런서 헬스 체크가 실패합니다\n',
    '    - 로드 밸런서 헬스 체크가 실패합니다\n    - 로드 밸런서 헬스 체크가 실패합니다\n',
    'load-balancer',
    /also stands in load-balancer/,
  ),
  edit(
    DOMAINS,
    'an unknown field of a domain',
    '  name: { ko: 배포',
    '  colour: red\n  name: { ko: 배포',
    'deploy.colour',
    /no known field/,
  ),
  edit(
    DOMAINS,
    'a domain without its English name',
    'name: { ko: 배포, en: Deployment }',
    'name: { ko: 배포 }',
    'deploy.name.en',
    /missing/,
  ),
  edit(DOMAINS, 'a domain without its sentence', / {2}sentence:\n {4}ko: Appkey.*\n.*\n/, '', 'auth.sentence', /missing/),
  {
    ...edit(DOMAINS, 'a domain that is gone', /^usage-plan:\n(?: .*\n)+/m, '', 'folder', /"usage-plan" is no domain/),
    file: 'content/codes/usage-plan/400106001.yaml',
  },
  edit(FACTS, 'an unknown list', 'menus:', 'colours: {}\nmenus:', 'colours', /no known field/),
  edit(
    FACTS,
    'a label in one language',
    'service-id: { ko: 서비스 ID, en: Service ID }',
    'service-id: { ko: 서비스 ID }',
    /^(?:menus|fills)\.service-id\.en$/,
    /missing/,
  ),
  edit(
    FACTS,
    'an endpoint without a method',
    'stage.delete: DELETE /services',
    'stage.delete: /services',
    'apis.stage.delete',
    /not a method and a path/,
  ),
  edit(FACTS, 'a limit without its figure', 'keys-per-call: { value: "100",', 'keys-per-call: {', 'limits.keys-per-call.value', /missing/),
  edit(
    FACTS,
    'a limit that is a number',
    'keys-per-call: { value: "100",',
    'keys-per-call: { value: 100,',
    'limits.keys-per-call.value',
    /expected string/,
  ),
  edit(FACTS, 'a later code that is none', '- "400102016"', '- "4001020"', 'later_codes[0]', /not a code/),
  {
    ...edit(
      FACTS,
      'an endpoint that is gone',
      / {2}stage\.delete: .*\n/,
      '',
      'fix.delete-stage',
      /<Api id="stage.delete">, which is not known/,
    ),
    file: 'content/codes/stage/400103005.ko.mdx',
  },
  {
    ...edit(
      FACTS,
      'a menu that is gone',
      / {2}connected-stage: .*\n/,
      '',
      'checks.connected-stages',
      /<Menu id="connected-stage">, which is not known/,
    ),
    file: 'content/codes/stage/400103005.ko.mdx',
  },
  edit(
    GUIDES,
    'an address that is none',
    /ko: "https:\/\/docs[^"]*console-guide\/"/,
    'ko: "console-guide"',
    'console-guide.url.ko',
    /not an address/,
  ),
  {
    ...edit(
      GUIDES,
      'a section that is gone',
      / {4}delete-stage: .*\n/,
      '',
      'evidence.causes.plan-connected',
      /"console-guide\/delete-stage" is no known section/,
    ),
    file: 'content/codes/stage/400103005.yaml',
  },
  edit(SIBLINGS, 'a sibling that does not exist', '"401100000":', '"401100999":', 'wrong-appkey.codes.401100999', /is in no table/),
  edit(SIBLINGS, 'a group of one', / {4}"401199000": .*\n/, '', 'wrong-appkey.codes', /at least two/),
  edit(
    SIBLINGS,
    'a line in one language',
    /("401199000": \{ ko: ".*?"), en: .*\}/,
    '"401199000": { ko: "x" }',
    'wrong-appkey.codes.401199000.en',
    /missing/,
  ),
  edit(
    SIBLINGS,
    'codes with the same text that nothing tells apart',
    /^wrong-appkey:\n(?: .*\n?)+/m,
    '{}\n',
    '401100000, 401199000',
    /share the description but are in no group/,
  ),
  edit(SIBLINGS, 'broken YAML', 'wrong-appkey:', 'wrong-appkey: [', /^line \d+$/, /not valid YAML/),
]
