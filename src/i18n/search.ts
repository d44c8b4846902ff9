import type { Pair } from '../catalog/index.ts'
import { codeCount } from './lists.ts'

/** Words of the search form. The build writes them into the page, so they are not part of the browser's script. */
export const searchForm = {
  label: { ko: '코드, 메시지, 붙여 넣은 글로 오류 검색', en: 'Find an error by code, message or pasted text' },
  placeholder: { ko: '코드나 받은 글', en: 'Code or any text' },
  submit: { ko: '검색', en: 'Search' },
  clear: { ko: '입력 내용 삭제', en: 'Clear the text' },
  narrow: { ko: '필터', en: 'Narrow down' },
  unusable: {
    ko: '검색을 사용할 수 없습니다. 스크립트, 연결, 브라우저를 확인하세요.',
    en: 'The search cannot be used. Check script, connection and browser.',
  },
} as const satisfies Record<string, Pair>

/** Messages of the search. */
export const search = {
  codes: (count: number): Pair => ({ ko: `검색된 ${codeCount(count).ko}`, en: `Found ${codeCount(count).en}` }),
  beginning: (count: number): Pair => ({
    ko: `이 숫자로 시작하는 ${codeCount(count).ko}`,
    en: `${codeCount(count).en} ${count === 1 ? 'begins' : 'begin'} with these digits`,
  }),
  ending: (count: number): Pair => ({
    ko: `이 숫자로 끝나는 ${codeCount(count).ko}`,
    en: `${codeCount(count).en} ${count === 1 ? 'ends' : 'end'} with these digits`,
  }),
  /** Before the sentence of a paste that decided. */
  decided: { ko: '이 문장으로 찾았습니다', en: 'Found by this sentence' },
  /** How sure an answer is, in three steps. */
  certain: { ko: '확실', en: 'Sure' },
  likely: { ko: '유력', en: 'Likely' },
  possible: { ko: '불확실: 내용을 확인하세요', en: 'Not sure: check before you answer' },
  unread: {
    ko: '600자가 넘는 줄은 앞부분만 읽었습니다. 코드는 글 전체에서 찾습니다.',
    en: 'Of lines longer than 600 characters only the beginning was read. Codes are found anywhere.',
  },
  read: { ko: '다음으로 검색', en: 'Searched for' },
  results: (count: number): Pair => ({ ko: `결과 ${String(count)}개`, en: `${String(count)} ${count === 1 ? 'result' : 'results'}` }),
  none: { ko: '일치하는 오류 코드가 없습니다.', en: 'Nothing documented fits.' },
  near: { ko: '가장 가까운 코드(답이 아닐 수 있습니다)', en: 'The nearest codes, which may not be the answer' },
  noSuchCode: { ko: '이 사이트에 없는 번호입니다.', en: 'Not among the codes of this site.' },
  /** After the digits of a number that is no code here; `days` names the tables of the site. */
  tablesLack: (days: string): Pair => ({
    ko: `이 사이트의 공식 표(${days})와 이후의 코드에 없습니다. 이후에 추가된 코드일 수 있으므로 공식 문서를 확인하세요.`,
    en: `Neither the official table here (${days}) nor the later codes have it. It may be newer; check the official page.`,
  }),
  noForm: { ko: '알려진 코드의 형식이 아닙니다.', en: 'It does not have the form of a known code.' },
  officialPage: { ko: '공식 문서의 현재 표', en: 'The current table in the official guide' },
  /** The text is an API call. */
  call: { ko: '이 호출에서 반환될 수 있는 코드', en: 'Codes that this call can return' },
  /** The text is an HTTP status. */
  status: (status: string): Pair => ({
    ko: `HTTP 상태 ${status}로 반환되는 코드와 ${status}로 시작하는 코드`,
    en: `codes that come with HTTP status ${status}, then those that begin with ${status}`,
  }),
  statusGuide: {
    ko: '관리 API의 코드는 HTTP 200으로 반환됩니다. HTTP 상태와 코드 읽는 법',
    en: 'Codes of the management API come with HTTP 200. How to read status and code',
  },
  neighbours: { ko: '가까운 번호의 다른 코드', en: 'Different codes with numbers near it' },
  report: { ko: '이 코드 제보하기', en: 'Report this code' },
  error: {
    ko: '검색 색인을 불러오지 못했습니다. 연결을 확인하고 다시 검색하세요. 코드는 색인 없이도 찾습니다.',
    en: 'The search index could not be loaded. Check the connection and search again; codes are found without it.',
  },
  allCodes: { ko: '모든 코드', en: 'All codes' },
  where: { ko: '이 단어가 있는 페이지', en: 'Pages with these words' },
  places: (count: number): Pair => ({
    ko: `이 단어가 있는 페이지 ${String(count)}개`,
    en: `${String(count)} ${count === 1 ? 'page has' : 'pages have'} these words`,
  }),
  looking: { ko: '찾는 중입니다.', en: 'Looking for pages.' },
  nowhere: { ko: '이 단어가 있는 페이지가 없습니다.', en: 'No page has these words.' },
  more: { ko: '더 보기', en: 'Show more' },
  placesError: {
    ko: '본문 검색을 불러오지 못했습니다. 연결을 확인하고 다시 여세요.',
    en: 'The full-text search could not be loaded. Check the connection and open this again.',
  },
  copyAll: { ko: '모두 복사', en: 'Copy all' },
  same: { ko: '같은 문구를 사용하는 코드', en: 'Codes that share the message' },
} as const satisfies Record<string, Pair | ((count: number) => Pair) | ((text: string) => Pair)>

/** Warnings about secrets in a query, by kind. */
export const secrets = {
  appkey: {
    ko: 'Appkey로 보이는 값이 있습니다. 다른 곳에 복사하지 마세요.',
    en: 'This looks like it contains an Appkey. Do not copy it elsewhere.',
  },
  token: {
    ko: '토큰이나 비밀번호로 보이는 값이 있습니다. 다른 곳에 복사하지 마세요.',
    en: 'This looks like it contains a token or a password. Do not copy it elsewhere.',
  },
  email: {
    ko: '이메일 주소로 보이는 값이 있습니다. 다른 곳에 복사하지 마세요.',
    en: 'This looks like it contains an e-mail address. Do not copy it elsewhere.',
  },
  phone: {
    ko: '전화번호로 보이는 값이 있습니다. 다른 곳에 옮기지 마세요.',
    en: 'This looks like it contains a telephone number. Do not copy it on.',
  },
  resident: {
    ko: '주민등록번호로 보이는 값이 있습니다. 다른 곳에 옮기지 마세요.',
    en: 'This looks like it contains a resident registration number. Do not copy it on.',
  },
} as const satisfies Record<string, Pair>
