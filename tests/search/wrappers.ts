import type { Random } from './random.ts'

/** A code as people write it. */
export function codeDress(code: string, random: Random): string {
  const [a, b, c] = [code.slice(0, 3), code.slice(3, 6), code.slice(6)]
  const wide = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
  return random.pick([
    code,
    `#${code}`,
    `${a}-${b}-${c}`,
    `${a} ${b} ${c}`,
    `resultCode=${code}`,
    wide,
    `${code}번 오류`,
    `${code}에서 막혔어요`,
    `오류코드 ${code} 떠요`,
    `error ${code}`,
    `https://docs.example.com/errors/${code}?lang=ko`,
    `"resultCode":${code}`,
    `[${code}]`,
    `code: ${code}.`,
    `${code}가 뭐예요?`,
    `에러(${code})`,
    `${code},`,
    `what is ${code}`,
  ])
}

/** A whole text as somebody pastes it, with the code in it or with the message alone. */
export function pasted(
  { code, ko, en }: { code: string; ko: string; en: string },
  random: Random,
): { text: string; byCode: boolean; said: string } {
  const body = `{"header":{"isSuccessful":false,"resultCode":${code},"resultMessage":"${en}"}}`
  const escaped = JSON.stringify(body)
  const withCode = [
    body,
    JSON.stringify(JSON.parse(body) as unknown, null, 2),
    `$ curl -X DELETE "https://kr1-apigateway.api.nhncloudservice.com/v1.0/appkeys/AbCdEfGh12345678/services/9f3/stages/12"\n< HTTP/1.1 200 OK\n< Content-Type: application/json\n\n${body}`,
    `2026-11-20 10:22:31.113 ERROR [http-nio-8080-exec-3] c.n.a.ApiClient - call failed status=200 resultCode=${code} resultMessage=${en}`,
    `log: ${escaped}`,
    `Exception in thread "main" com.example.GatewayException: ${code} ${en}\n\tat com.example.Client.call(Client.java:42)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
    `{"header":{"isSuccessful":false,"resultCode":${code},"resultMe`,
    `[오후 3:12] 김철수: 이거 왜 이래요?\n[오후 3:13] 김철수: ${code} 나와요 ㅠㅠ\n[오후 3:14] 이영희: 확인해 볼게요`,
    `안녕하세요.\n\n스테이지 작업 중 아래 오류가 발생했습니다.\n\n> resultCode: ${code}\n> resultMessage: ${en}\n\n확인 부탁드립니다.\n홍길동 드림`,
  ]
  const withEnglish = [
    `{"header":{"isSuccessful":false,"resultMessage":"${en}"}}`,
    `{\\"resultMessage\\":\\"${en}\\"}`,
    `{"header":{"errorList":[{"message":"${en}"}]}}`,
    `2026/11/20 10:22:31 WARN api - ${en}`,
    `[3:12 PM] Bob: hey, I get this from the console\n[3:13 PM] Bob: ${en}\n[3:15 PM] Alice: let me look`,
    `"message": "${en}`,
  ]
  const withKorean = [
    `> ${ko}\n\n라고 나옵니다. 확인 부탁드립니다.`,
    `콘솔에서 "${ko}" 라는 메시지가 떴습니다. 어떻게 해야 하나요?`,
    `[오전 11:02] 박민수 : 안녕하세요\n[오전 11:02] 박민수 : 콘솔에서 이렇게 떠요\n[오전 11:03] 박민수 : ${ko}`,
    `제목: [문의] 콘솔 오류\n\n안녕하세요, 담당자님.\n아래 메시지가 나옵니다.\n\n"${ko}"\n\n감사합니다.\n`,
    `에러: ${ko}`,
  ]
  const kind = random.below(3)
  if (kind === 0) return { text: random.pick(withCode), byCode: true, said: '' }
  return kind === 1
    ? { text: random.pick(withEnglish), byCode: false, said: en }
    : { text: random.pick(withKorean), byCode: false, said: ko }
}

/** Well-formed numbers that no table has. */
export function unknownCodes(codes: readonly string[], random: Random): string[] {
  const out: string[] = []
  while (out.length < 24) {
    const code = random.pick(codes).slice(0, 6) + String(100 + random.below(900))
    if (!codes.includes(code)) out.push(code)
  }
  return out
}
