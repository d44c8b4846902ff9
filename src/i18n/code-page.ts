import type { Pair } from '../catalog/index.ts'

/** Name of the whole. */
export const SITE_NAME: Pair = { ko: 'API Gateway 오류 코드', en: 'API Gateway error codes' }

/** What the whole is, in a sentence. */
export const SITE_SENTENCE: Pair = {
  ko: 'NHN Cloud API Gateway 관리 API의 오류 코드마다 원인, 구분하는 법, 해결 방법, 티켓 답변을 한국어와 영어로 적은 한 페이지입니다.',
  en: 'One page for every error code of the NHN Cloud API Gateway management API: causes, how to tell them apart, what to do, a reply for the ticket, in Korean and English.',
}

/** Headings of a note and of a code's page, the same as on the page. */
export const HEADINGS = {
  messages: { ko: '공식 메시지', en: 'Official messages' },
  glance: { ko: '한눈에', en: 'At a glance' },
  causes: { ko: '가능한 원인', en: 'Likely causes' },
  checks: { ko: '구분하는 법', en: 'How to tell' },
  fix: { ko: '해결 방법', en: 'What to do' },
  prevent: { ko: '재발 방지', en: 'So that it does not come back' },
  escalate: { ko: '그래도 해결되지 않으면', en: 'If that does not help' },
  reply: { ko: '티켓 답변', en: 'Reply for the ticket' },
  related: { ko: '관련 코드', en: 'Related codes' },
  sources: { ko: '출처', en: 'Sources' },
} as const satisfies Record<string, Pair>

/** A cause, a check, a step: what a source is the source of. */
export const SOURCE_NAMES = {
  causes: { ko: '원인', en: 'Cause' },
  checks: { ko: '확인', en: 'Check' },
  fix: { ko: '조치', en: 'Step' },
  prevent: { ko: '예방', en: 'Prevention' },
} as const satisfies Record<string, Pair>

/** Sections with nothing to say print one honest line. */
export const NOTHING = {
  causes: { ko: '확인된 원인이 없습니다.', en: 'No confirmed cause yet.' },
  checks: { ko: '확인된 구분 방법이 없습니다.', en: 'No confirmed way to tell yet.' },
  fix: { ko: '확인된 해결 방법이 없습니다.', en: 'No confirmed fix yet.' },
  sources: { ko: '확인된 출처가 없습니다.', en: 'No source has been checked yet.' },
  related: { ko: '관련 코드가 없습니다.', en: 'No related codes.' },
  reply: { ko: '준비된 답변이 없습니다.', en: 'No reply is ready yet.' },
  note: { ko: '이 코드의 해설은 아직 쓰이지 않았습니다.', en: 'The note on this code is still to be written.' },
} as const satisfies Record<string, Pair>

/** Other words of the twins. */
export const WORDS = {
  loss: { ko: '주의', en: 'Before you do this' },
  inferred: { ko: '추정', en: 'Inferred' },
  apart: { ko: '같은 문구의 코드 구분', en: 'Codes with the same text' },
  thisCode: { ko: '이 코드', en: 'this code' },
  collect: {
    ko: '고객 센터에 문의할 때 아래를 함께 보내 주세요. Appkey와 키 값은 가립니다.',
    en: 'When you contact the Customer Center, send the following. Mask the Appkey and any key value.',
  },
  successor: { ko: '대신하는 코드', en: 'In its place' },
  predecessors: { ko: '이 코드가 대신하는 이전 코드', en: 'This code stands in the place of' },
  more: { ko: '자세한 내용', en: 'Read more' },
  domain: { ko: '도메인', en: 'Domain' },
  class: { ko: '분류', en: 'Class' },
  actor: { ko: '누가 조치하나', en: 'Who acts' },
  retry: { ko: '다시 시도', en: 'Retry' },
  status: { ko: '상태', en: 'Status' },
  http: { ko: 'HTTP 상태', en: 'HTTP status' },
  http200: { ko: '200(실패해도 200으로 응답합니다)', en: '200 (failures answer 200 too)' },
  appears: { ko: '나타나는 곳', en: 'Where it appears' },
} as const satisfies Record<string, Pair>

/** Which of two official texts that disagree is to be believed. */
export const TRUST = {
  ko: { ko: '두 공식 문구가 다릅니다. 한국어 설명이 맞습니다.', en: 'The two official texts differ; believe the Korean one.' },
  en: { ko: '두 공식 문구가 다릅니다. 영어 메시지가 맞습니다.', en: 'The two official texts differ; believe the English one.' },
  neither: {
    ko: '두 공식 문구가 다르고 어느 쪽도 정확하지 않습니다.',
    en: 'The two official texts differ and neither is exact.',
  },
} as const satisfies Record<string, Pair>
