import type { Pair } from '../../catalog/schema.ts'

export { ACTORS } from './strings.ts'

/** No choice made. */
export const ALL: Pair = { ko: '전체', en: 'All' }

/** Whether sending again makes sense. */
export const RETRIES: Record<string, Pair> = {
  yes: { ko: '재시도 가능', en: 'Retry' },
  no: { ko: '재시도 무의미', en: 'Do not retry' },
  'after-fix': { ko: '조치 후 재시도', en: 'Retry after the fix' },
}

/** Names of the filters. */
export const FILTERS: Record<'domain' | 'class' | 'actor' | 'retry', Pair> = {
  domain: { ko: '분류', en: 'Domain' },
  class: { ko: '코드 앞자리', en: 'Class' },
  actor: { ko: '조치할 사람', en: 'Who acts' },
  retry: { ko: '재시도', en: 'Retry' },
}
