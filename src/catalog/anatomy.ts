/** Classes of codes, by their first three digits, and the two codes without digits. They are not HTTP statuses. */
export const CODE_CLASSES = {
  '0': { ko: '성공', en: 'Success' },
  '-1': { ko: '실패', en: 'Failure' },
  '400': { ko: '잘못된 요청', en: 'Wrong request' },
  '401': { ko: '인증 실패', en: 'Not authenticated' },
  '403': { ko: '권한 없음', en: 'Not permitted' },
  '404': { ko: '대상 없음', en: 'Not found' },
  '409': { ko: '충돌', en: 'Conflict' },
  '500': { ko: '서버 오류', en: 'Server fault' },
} as const

export type CodeClass = keyof typeof CODE_CLASSES

/**
 * Modules, by digits four to six. The official table does not name them; the names are read off the messages
 * of the codes (197 and 199 are guesses and say so).
 */
export const CODE_MODULES = {
  '100': { ko: '공통', en: 'Common' },
  '101': { ko: 'API Gateway 서비스', en: 'API Gateway service' },
  '102': { ko: '리소스, Swagger 가져오기', en: 'Resource, Swagger import' },
  '103': { ko: '스테이지, 스테이지 플러그인', en: 'Stage, stage plugins' },
  '104': { ko: '배포, 되돌리기', en: 'Deployment, rollback' },
  '105': { ko: 'API Key', en: 'API Key' },
  '106': { ko: '사용량 계획과 연결', en: 'Usage plan and its connections' },
  '107': { ko: '요청 파라미터', en: 'Request parameters' },
  '108': { ko: '모델', en: 'Model' },
  '109': { ko: 'API 설명서', en: 'API document' },
  '110': { ko: '통계', en: 'Statistics' },
  '197': { ko: '알 수 없음(DNS로 추정)', en: 'Unknown, looks like DNS' },
  '199': { ko: '알 수 없음(플랫폼 인증으로 추정)', en: 'Unknown, looks like platform authentication' },
} as const

export type CodeModule = keyof typeof CODE_MODULES

/** The parts of a nine-digit code: `400103005` is class `400`, module `103`, number `005`. */
export interface CodeParts {
  class: string
  module: string
  number: string
}

/** Whether the text has the form of a code of the management API: `0`, `-1` or nine digits that begin with 1 to 9. */
export function isCodeForm(text: string): boolean {
  return /^(?:0|-1|[1-9]\d{8})$/.test(text)
}

/** Parts of a nine-digit code; `null` for `0`, `-1` and anything else, since those have none. */
export function codeParts(code: string): CodeParts | null {
  const match = /^([1-9]\d{2})(\d{3})(\d{3})$/.exec(code)
  return match ? { class: match[1] as string, module: match[2] as string, number: match[3] as string } : null
}

/** Class of a code, or `null` when its first digits are none of the known classes. */
export function codeClass(code: string): CodeClass | null {
  const key = codeParts(code)?.class ?? code
  return Object.hasOwn(CODE_CLASSES, key) ? (key as CodeClass) : null
}

/** Order of codes on every list: `0`, `-1`, then by module and number, so that what belongs together stands together. */
export function compareCodes(a: string, b: string): number {
  const key = (code: string): string => {
    const parts = codeParts(code)
    return parts ? `2${parts.module}${parts.class}${parts.number}` : code === '0' ? '0' : '1'
  }
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** Domains by module, as far as a module has one; the others have codes of several, or of none. */
const MODULE_DOMAINS: Record<string, string> = {
  '101': 'service',
  '102': 'resource',
  '103': 'stage',
  '104': 'deploy',
  '105': 'api-key',
  '106': 'usage-plan',
  '107': 'parameter',
  '108': 'model',
  '109': 'api-document',
  '110': 'statistics',
  '199': 'auth',
}

/** Domain of a code that nobody has written about yet, by its digits alone. */
export const likelyDomain = (code: string): string => MODULE_DOMAINS[codeParts(code)?.module ?? ''] ?? 'common'
