import type { Pair } from '../catalog/schema.ts'

/** Words of the command `apigw-code`. */
export const command = {
  message: { ko: '메시지', en: 'Message' },
  doThis: { ko: '할 일', en: 'Do this' },
  more: (count: number): Pair => ({ ko: `그 밖의 코드 ${String(count)}개`, en: `${String(count)} more codes` }),
  notAnAddress: (value: string): Pair => ({
    ko: `${value}: 주소가 아닙니다. https://errors.example.com/ 처럼 쓰세요.`,
    en: `${value} is not an address; give a whole one, such as https://errors.example.com/`,
  }),
  noAddress: {
    ko: '사이트 주소를 모릅니다. --site https://errors.example.com/ 을 더하거나 SITE_URL을 주고 빌드하세요.',
    en: 'The address of the site is not known: add --site https://errors.example.com/, or build with SITE_URL.',
  },
  noBrowser: (url: string): Pair => ({ ko: `브라우저를 열 수 없습니다: ${url}`, en: `No browser could be opened: ${url}` }),
  noText: { ko: '찾을 글이 없습니다.', en: 'There is no text to look at.' },
} as const satisfies Record<string, Pair | ((value: never) => Pair)>

/** What `--help` and a wrong use print. */
export const usage = `apigw-code [--reply ko|en] [--json] [--open] [--site ADDRESS] [TEXT …]

코드, 메시지, 티켓 전체에 맞는 오류 코드를 찾습니다. TEXT가 없으면 표준 입력을 읽습니다.
Finds the error code for a code, a message or a whole ticket: TEXT, or what comes in on standard input.

  --reply ko|en   답변만 출력 · print the reply only
  --json          JSON으로 출력 · print JSON
  --open          첫 코드의 페이지 열기 · open the page of the first code
  --site ADDRESS  링크에 쓸 사이트 주소 · address of the site, for links
  --help          이 도움말 · this help

종료 상태 · exit status: 0 찾음 · found, 1 맞는 코드 없음 · nothing fits, 2 잘못된 사용 · wrong use
`
