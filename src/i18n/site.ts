import type { Pair } from '../catalog/index.ts'
import { calls } from './calls-page.ts'
import { codeCount } from './lists.ts'
import { search } from './search.ts'
import { both } from './meanings.ts'

/** The site as a whole. */
export const site = {
  name: { ko: 'API Gateway 오류 코드', en: 'API Gateway error codes' },
  /** Name of at most 16 characters (OpenSearch 1.1, ShortName). */
  shortName: { ko: 'APIGW 오류 코드', en: 'APIGW codes' },
  sentence: {
    ko: 'NHN Cloud API Gateway의 관리 API와 게이트웨이가 반환하는 오류 코드마다 원인, 확인 방법, 조치, 답변을 한국어와 영어로 안내하는 페이지입니다.',
    en: 'One page for every error code of NHN Cloud API Gateway, of its management API and of the gateway itself: causes, checks, fixes and a reply for the ticket, in Korean and English.',
  },
  feed: { ko: 'API Gateway 오류 코드 변경', en: 'API Gateway error codes: changes' },
  /** Words above a page of which a file is missing, and above one that is older than the site. */
  lost: {
    ko: '페이지의 파일을 불러오지 못해 검색이나 복사를 사용할 수 없습니다. 연결을 확인하고 다시 불러오세요.',
    en: 'A file of this page could not be loaded, so search or copying does not work. Check the connection and reload.',
  },
  changed: {
    ko: '사이트가 업데이트되었습니다. 최신 내용을 보려면 다시 불러오세요.',
    en: 'This site was updated. Reload to see the latest content.',
  },
  reload: { ko: '다시 불러오기', en: 'Reload' },
  /** Name of each language in that language. */
  language: { ko: '한국어', en: 'English' },
} as const satisfies Record<string, Pair>

/** Name of the product whose codes the site describes. */
export const PRODUCT = 'API Gateway'

/** Whose product it is. The name of the site begins with the product, and this comes before it where nothing else says so. */
export const MAKER = 'NHN Cloud'

/** Text of `<title>` for a page of this name. */
export const pageTitle = (name: Pair): string => `${both(name)} · ${PRODUCT}`

/** Descriptions of the pages, which chats show below the title. */
export const descriptions = {
  home: {
    ko: 'NHN Cloud API Gateway의 오류 코드: 원인, 확인, 조치',
    en: 'Error codes of NHN Cloud API Gateway: cause, check, fix',
  },
  codes: { ko: 'API Gateway 오류 코드 전체 목록', en: 'All error codes of API Gateway in one table' },
  guide: {
    ko: '코드의 구조, 응답 형식, 객체의 관계',
    en: 'Digits of a code, the response envelope, how the objects are connected',
  },
  integrations: {
    ko: '티켓, 대화, 터미널, 프로그램에서 코드를 찾고 링크하는 방법',
    en: 'Find and link codes from tickets, chats, terminals and programs',
  },
  lost: { ko: '이 주소에는 페이지가 없습니다', en: 'There is no page at this address' },
} as const satisfies Record<string, Pair>

/** Navigation in header and footer. */
export const navigation = {
  name: { ko: '주 메뉴', en: 'Main' },
  skip: { ko: '본문으로 건너뛰기', en: 'Skip to content' },
  home: { ko: '처음으로', en: 'Home' },
  codes: search.allCodes,
  calls: calls.short,
  guide: { ko: '코드 읽는 법', en: 'How to read a code' },
  integrations: { ko: '연동', en: 'Integrations' },
  search: { ko: '검색', en: 'Search' },
  menu: { ko: '메뉴', en: 'Menu' },
} as const satisfies Record<string, Pair>

/** Words after the name of the product in the logo. */
export const mark: Pair = { ko: '오류 코드', en: 'error codes' }

/** Words of the switch of the language view; `site.language` has the names of the languages. */
export const views = {
  name: { ko: '언어', en: 'Language' },
  both: { ko: '둘 다', en: 'Both' },
} as const satisfies Record<string, Pair>

/** Words of the theme switch. */
export const themes = {
  name: { ko: '테마', en: 'Theme' },
  auto: { ko: '자동', en: 'Automatic' },
  light: { ko: '밝게', en: 'Light' },
  dark: { ko: '어둡게', en: 'Dark' },
} as const satisfies Record<string, Pair>

/** The home page. */
export const home = {
  heading: { ko: '오류 코드 검색', en: 'Find an error code' },
  lead: {
    ko: 'NHN Cloud API Gateway의 코드, 메시지, 고객이 보낸 글을 그대로 붙여 넣으세요. 붙여 넣은 글은 이 브라우저에서만 처리됩니다.',
    en: 'Paste a code or message of NHN Cloud API Gateway, or whatever the customer sent. What you paste stays in this browser.',
  },
  examples: { ko: '예시', en: 'Examples' },
  domains: { ko: '기능별 오류 코드', en: 'Browse by feature' },
} as const satisfies Record<string, Pair>

/** Example queries. `view` is the language whose view has it; the view of both has all. */
export const examples: readonly { text: string; lang: 'ko' | 'en'; view?: 'ko' | 'en' }[] = [
  { text: '400103005', lang: 'en' },
  { text: '사용량 계획 연결돼서 스테이지가 안 지워져요', lang: 'ko', view: 'ko' },
  { text: 'cannot delete a stage connected to a usage plan', lang: 'en', view: 'en' },
  { text: 'Not found api key.', lang: 'en' },
  { text: 'ㅂㅍ ㅇㄹ', lang: 'ko', view: 'ko' },
]

/** The 404 page. */
export const lost = {
  title: { ko: '찾을 수 없는 주소', en: 'Not found' },
  hint: { ko: '코드나 메시지로 검색하세요.', en: 'Search for the code or the message instead.' },
} as const satisfies Record<string, Pair>

/** The footer of every page. */
export const footer = {
  table: (revision: string, codes: number): Pair => ({
    ko: `공식 표 ${revision} 개정판의 ${codeCount(codes).ko}`,
    en: `${codeCount(codes).en} of the official table, revision ${revision}`,
  }),
  currentTable: { ko: '공식 문서의 현재 표', en: 'The current table in the official guide' },
  feed: { ko: '변경 피드', en: 'Feed' },
}

/** Codes that were opened in this browser. */
export const recent = {
  name: { ko: '최근에 연 코드', en: 'Recently opened' },
  erase: { ko: '기록 삭제', en: 'Erase' },
} as const satisfies Record<string, Pair>
