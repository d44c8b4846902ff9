import type { Pair } from '../../catalog/schema.ts'
import type { Secret } from '../query/secrets.ts'

const pair = (ko: string, en: string): Pair => ({ ko, en })

/** What the search says, in both languages. */
export const STRINGS = {
  codes: (count: number) => pair(`찾은 코드 ${String(count)}개`, `found ${String(count)} ${count === 1 ? 'code' : 'codes'}`),
  prefix: (count: number) => pair(`이 숫자로 시작하는 코드 ${String(count)}개`, `${String(count)} codes begin with these digits`),
  message: pair('메시지로 검색', 'searched by message'),
  read: pair('다음으로 검색', 'searched for'),
  results: (count: number) => pair(`결과 ${String(count)}개`, `${String(count)} ${count === 1 ? 'result' : 'results'}`),
  none: pair('맞는 오류 코드가 문서에 없습니다.', 'Nothing documented fits.'),
  near: pair('가장 가까운 코드(답이 아닐 수 있습니다)', 'The nearest codes, which may not be the answer'),
  noSuchCode: pair('표에 없는 코드입니다.', 'No such code in the table.'),
  digits: pair('숫자가 말하는 것', 'What its digits say'),
  unknownPart: pair('모름', 'unknown'),
  neighbours: pair('가까운 번호의 다른 코드', 'Different codes with numbers near it'),
  report: pair('이 코드를 알리기', 'Report this code'),
  error: pair(
    '검색 색인을 불러오지 못했습니다. 연결을 확인하고 다시 검색하세요. 코드는 색인 없이도 찾습니다.',
    'The search index could not be loaded. Check the connection and search again; codes are found without it.',
  ),
  allCodes: pair('전체 코드 목록', 'All codes'),
  copyAll: pair('모두 복사', 'Copy all'),
  copied: pair('복사했습니다', 'Copied'),
  same: pair('같은 문구를 쓰는 코드', 'Codes that share the message'),
  retired: pair('지금 표에는 없는 코드', 'No longer in the table'),
} as const

/** Hints about what should not be copied on. */
export const SECRETS: Record<Secret, Pair> = {
  appkey: pair('Appkey로 보이는 값이 있습니다. 다른 곳에 옮기지 마세요.', 'This looks like it holds an Appkey. Do not copy it on.'),
  token: pair(
    '토큰이나 비밀번호로 보이는 값이 있습니다. 다른 곳에 옮기지 마세요.',
    'This looks like it holds a token or a password. Do not copy it on.',
  ),
  email: pair(
    '이메일 주소로 보이는 값이 있습니다. 다른 곳에 옮기지 마세요.',
    'This looks like it holds an e-mail address. Do not copy it on.',
  ),
}
