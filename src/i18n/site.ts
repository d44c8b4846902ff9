import type { Pair } from '../catalog/index.ts'

/** The site as a whole. */
export const site = {
  name: { ko: 'API Gateway 오류 코드', en: 'API Gateway error codes' },
  /** The name where there is room for 16 characters (OpenSearch 1.1, ShortName). */
  shortName: { ko: 'APIGW 오류 코드', en: 'APIGW codes' },
  sentence: {
    ko: 'NHN Cloud API Gateway 관리 API의 오류 코드마다 원인, 구분하는 법, 해결 방법, 티켓 답변을 한국어와 영어로 적은 한 페이지입니다.',
    en: 'One page for every error code of the NHN Cloud API Gateway management API: causes, how to tell them apart, what to do, a reply for the ticket, in Korean and English.',
  },
  feed: { ko: 'API Gateway 오류 코드 변경', en: 'API Gateway error codes: changes' },
  /** Each language by its own name. */
  language: { ko: '한국어', en: 'English' },
} as const satisfies Record<string, Pair>
