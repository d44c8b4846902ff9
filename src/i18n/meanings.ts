import type { CodeClass, CodeEntry, CodeFacts, Pair } from '../catalog/index.ts'
import type { IconName } from '../icons/paths.ts'

/** A word with its colour and icon, so that colour is never the only sign (WCAG 1.4.1). */
export interface Meaning extends Pair {
  tone: '' | 'is-ok' | 'is-warn' | 'is-bad' | 'is-info' | 'is-odd'
  icon: IconName
}

/** Who acts. */
export const ACTORS: Record<CodeFacts['actor'], Meaning & { what: Pair }> = {
  caller: {
    ko: 'API 호출자',
    en: 'API caller',
    tone: 'is-info',
    icon: 'person',
    what: { ko: '요청을 수정합니다', en: 'changes the request' },
  },
  'console-user': {
    ko: '콘솔 사용자',
    en: 'Console user',
    tone: 'is-odd',
    icon: 'monitor',
    what: { ko: '콘솔이나 API에서 설정을 변경합니다', en: 'changes the configuration' },
  },
  provider: {
    ko: 'API 제공자',
    en: 'API provider',
    tone: 'is-odd',
    icon: 'gateway',
    what: { ko: '배포된 API의 설정을 변경합니다', en: 'changes the settings of the deployed API' },
  },
  support: {
    ko: 'NHN Cloud 지원',
    en: 'NHN Cloud support',
    tone: 'is-warn',
    icon: 'headset',
    what: { ko: '문의를 접수해 처리합니다', en: 'fixes it after an inquiry' },
  },
  nobody: {
    ko: '조치 불필요',
    en: 'Nobody',
    tone: 'is-ok',
    icon: 'check',
    what: { ko: '요청이 성공했습니다', en: 'the request succeeded' },
  },
}

/** Whether to send the same request again. */
export const RETRY: Record<CodeFacts['retry'], Meaning & { what: Pair }> = {
  yes: {
    ko: '재시도 가능',
    en: 'Retry',
    tone: 'is-ok',
    icon: 'retry',
    what: { ko: '같은 요청이 성공할 수 있습니다', en: 'the same request might succeed' },
  },
  no: {
    ko: '재시도 불필요',
    en: 'Do not retry',
    tone: '',
    icon: 'no-retry',
    what: { ko: '다시 시도해도 결과가 같습니다', en: 'the result stays the same' },
  },
  'after-fix': {
    ko: '조치 후 재시도',
    en: 'After the fix',
    tone: 'is-warn',
    icon: 'after-fix',
    what: { ko: '원인을 해결한 뒤 다시 시도합니다', en: 'after the cause is fixed' },
  },
}

/** Colour of a class of codes, as a class of the styles. */
export const toneClass = ({ tone }: Pick<CodeClass, 'tone'>): Meaning['tone'] => (tone === null ? '' : `is-${tone}`)

/** Standing of a code in the official table. */
export const STATUS: Record<CodeEntry['status'], Pair> = {
  current: { ko: '현재 표에 있음', en: 'In the current table' },
  retired: { ko: '폐지됨', en: 'Retired' },
  moved: { ko: '코드 변경됨', en: 'Moved' },
}

/** Words for the parts of a code. */
export const digits = {
  meaning: { ko: '숫자의 뜻', en: 'What the digits mean' },
  unknown: { ko: '알려지지 않은 숫자', en: 'unknown digits' },
} as const satisfies Record<string, Pair>

/** The pair with a colon, as a label before a value. */
export const label = ({ ko, en }: Pair): Pair => ({ ko: `${ko}:`, en: `${en}:` })

/** Both languages in one line, for places that do not follow the language view: titles, descriptions, attributes. */
export const both = ({ ko, en }: Pair): string => (ko === en ? ko : `${ko} · ${en}`)

/** A code in one line, for chats: what to do, and the official texts. */
export const summaryOf = ({ facts, message, description }: Pick<CodeEntry, 'facts' | 'message' | 'description'>): string =>
  [facts?.do && both(facts.do), message, description.ko].filter(Boolean).join(' / ')
