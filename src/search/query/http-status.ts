/** Codes by the HTTP status with which they come, for those families whose codes have their own. */
export type Statuses = Readonly<Record<string, readonly string[]>>

/** A status with what people put around it: `HTTP/1.1 429 Too Many Requests`, `502 Bad Gateway`, `http status 404`, `429 에러가 나요`. */
const STATUS =
  /^["'<(\s]*(?:https?(?:\/[\d.]+)?\s*)?(?:(?:status|error|상태|응답|에러|오류)\s*)?(?:(?:code|코드)\s*)?[:=#]?\s*([1-5]\d{2})(?:\s+(?:bad request|unauthorized|forbidden|not found|conflict|(?:payload|content|request entity) too large|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out))?(?:\s*(?:에러|오류|응답|상태|코드|번|가|이|는|은|나요|떠요|납니다|계속|error|status|code))*["'>).!?\s]*$/i

/** The three digits of a text that is an HTTP status and nothing else, or `null`. */
export const statusIn = (text: string): string | null => STATUS.exec(text.trim())?.[1] ?? null
