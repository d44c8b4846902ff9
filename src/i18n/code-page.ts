import type { Pair } from '../catalog/index.ts'
import { digits } from './meanings.ts'

/** Headings of the sections of a code's page, by their ids. */
export const sections = {
  status: { ko: '상태', en: 'Status' },
  do: { ko: '할 일', en: 'Do this' },
  message: { ko: '공식 메시지', en: 'Official messages' },
  glance: { ko: '요약', en: 'At a glance' },
  causes: { ko: '원인과 조치', en: 'Causes and fixes' },
  checks: { ko: '확인 방법', en: 'How to check' },
  fix: { ko: '조치', en: 'Fix' },
  prevent: { ko: '재발 방지', en: 'Prevention' },
  escalate: { ko: '문의', en: 'Contact support' },
  reply: { ko: '답변', en: 'Reply' },
  related: { ko: '관련 코드', en: 'Related codes' },
  sources: { ko: '출처', en: 'Sources' },
  history: { ko: '이력', en: 'History' },
} as const satisfies Record<string, Pair>

/** Text of a section without content. */
export const nothing = {
  causes: { ko: '확인된 원인이 없습니다.', en: 'No confirmed cause yet.' },
  checks: { ko: '확인 방법이 없습니다.', en: 'No confirmed check yet.' },
  fix: { ko: '확인된 해결 방법이 없습니다.', en: 'No confirmed fix yet.' },
  reply: { ko: '준비된 답변이 없습니다.', en: 'No reply is ready yet.' },
  related: { ko: '관련 코드가 없습니다.', en: 'No related codes.' },
  sources: { ko: '확인된 출처가 없습니다.', en: 'No source has been checked yet.' },
  note: { ko: '이 코드의 설명은 아직 작성되지 않았습니다.', en: 'The note on this code has not been written yet.' },
} as const satisfies Record<string, Pair>

/** Names of the facts about a code. */
export const fields = {
  family: { ko: '종류', en: 'Family' },
  domain: { ko: '기능', en: 'Feature' },
  class: { ko: '오류 유형', en: 'Error type' },
  status: sections.status,
  actor: { ko: '조치 주체', en: 'Who acts' },
  retry: { ko: '재시도', en: 'Retry' },
  http: { ko: 'HTTP 상태', en: 'HTTP status' },
  appears: { ko: '반환하는 호출과 화면', en: 'Returned by' },
  digits: digits.meaning,
  unknownDigits: digits.unknown,
} as const satisfies Record<string, Pair>

/** Names of the official texts, and labels of the buttons that copy them. */
export const messages = {
  message: { ko: '응답 메시지', en: 'Response message' },
  copyMessage: { ko: '영어 메시지 복사', en: 'Copy the English message' },
  korean: { ko: '공식 설명', en: 'Official description' },
  copyKorean: { ko: '한국어 설명 복사', en: 'Copy the Korean description' },
  english: { ko: '공식 설명(영어)', en: 'Official description, English' },
  copyEnglish: { ko: '영어 설명 복사', en: 'Copy the English description' },
  translation: { ko: '설명 번역(비공식)', en: 'Translation (ours)' },
  copyTranslation: { ko: '영어 번역 복사', en: 'Copy the translation' },
  /** That a text is the one of the table of a day. */
  ofTable: (day: string): Pair => ({ ko: `${day} 공식 표`, en: `official table of ${day}` }),
  todayMessage: { ko: '현재 응답 메시지', en: 'Message printed today' },
  copyToday: { ko: '현재 영어 메시지 복사', en: 'Copy the message printed today' },
  todayKorean: { ko: '현재 공식 설명', en: 'Korean description today' },
  copyTodayKorean: { ko: '현재 한국어 설명 복사', en: 'Copy the Korean description of today' },
  /** Since when a text is printed. */
  since: (day: string): Pair => ({ ko: `${day}부터`, en: `since ${day}` }),
  /** Our sentence on a code that no table here has. */
  ours: {
    ko: { ko: '뜻(비공식), 한국어', en: 'Meaning (ours), Korean' },
    en: { ko: '뜻(비공식), 영어', en: 'Meaning (ours), English' },
  },
  copyOurs: {
    ko: { ko: '한국어 뜻 복사', en: 'Copy the meaning in Korean' },
    en: { ko: '영어 뜻 복사', en: 'Copy the meaning in English' },
  },
  variant: { ko: '다른 형태', en: 'Other form' },
  sameMessage: { ko: '같은 영어 메시지', en: 'Same English message' },
  sameKorean: { ko: '같은 한국어 설명', en: 'Same Korean description' },
}

/** Names of a note's statements in the list of sources, before their number. */
export const statements = {
  causes: { ko: '원인', en: 'Cause' },
  checks: { ko: '확인', en: 'Check' },
  fix: { ko: '조치', en: 'Step' },
  prevent: sections.prevent,
} as const satisfies Record<string, Pair>

/** Words in a note. */
export const note = {
  forAll: { ko: '모든 원인에 공통', en: 'For all causes' },
  inferred: { ko: '추정', en: 'Inferred' },
  partly: { ko: '일부 추정', en: 'Partly inferred' },
  legend: {
    ko: '추정: 가이드에 없는 내용입니다. 근거는 출처에 있습니다.',
    en: 'Inferred: not in the guides. The basis is among the sources.',
  },
  loss: { ko: '주의', en: 'Before you do this' },
  apart: { ko: '같은 문구의 코드 구분', en: 'Codes with the same text' },
  code: { ko: '코드', en: 'Code' },
  difference: { ko: '차이', en: 'Difference' },
  thisCode: { ko: '이 코드', en: 'this code' },
  contents: { ko: '목차', en: 'On this page' },
  collect: {
    ko: '문의할 때 아래 정보를 함께 보내 주세요. Appkey와 키 값은 가려 주세요.',
    en: 'When you contact support, include the following. Mask the Appkey and any key value.',
  },
  copyForm: { ko: '문의 양식 복사', en: 'Copy as a form' },
  /** When the note was last compared with the guides, and with which state of them. */
  checked: ({ on, guides }: { on: string; guides: string }): Pair => ({
    ko: `${on}에 ${guides} 기준 가이드로 확인함`,
    en: `Checked on ${on} against the guides of ${guides}`,
  }),
}

/** Words around the reply to a customer. */
export const reply = {
  fillIn: { ko: '빈칸을 채우면 복사한 답변에 들어갑니다.', en: 'What you fill in goes into the copied reply.' },
  copy: { ko: '답변 복사', en: 'Copy the reply' },
  copyMarkdown: { ko: 'Markdown으로 복사', en: 'Copy as Markdown' },
} as const satisfies Record<string, Pair>

/** Labels of the buttons that copy a link to the page, and of the menu with its other forms. */
export const links = {
  page: { ko: '링크 복사', en: 'Copy link' },
  more: { ko: '다른 형식으로 복사', en: 'Copy in another form' },
  ticket: { ko: '제목과 링크를 한 줄로 복사', en: 'Copy title and link in one line' },
  markdown: { ko: 'Markdown 링크로 복사', en: 'Copy as a Markdown link' },
  code: { ko: '코드만 복사', en: 'Copy the code alone' },
} as const satisfies Record<string, Pair>

/** Links that report a problem of a page, by the words in the title of the report. */
export const reports = {
  worked: { ko: '해결되었습니다', en: 'It worked' },
  'did not work': { ko: '해결되지 않았습니다', en: 'It did not work' },
  'wrong code': { ko: '다른 코드였습니다', en: 'It was another code' },
} as const satisfies Record<string, Pair>

/** A report to copy where no address takes one: the label of its button, where to send it, its blanks. */
export const reportForm = {
  copy: { ko: '제보 양식 복사', en: 'Copy a report form' },
  where: {
    ko: '잘못된 내용이 있으면 이 사이트를 운영하는 팀에 보내 주세요.',
    en: 'Is something wrong? Send it to the team that runs this site.',
  },
  blanks: {
    ko: '해결 여부: \n다른 코드였다면 그 코드: \n잘못된 내용: ',
    en: 'Did it work: \nIf it was another code, which: \nWhat is wrong: ',
  },
} as const satisfies Record<string, Pair>

/** The other codes of the domain, below the note. */
export const neighbours = {
  previous: { ko: '이전 코드', en: 'Previous code' },
  next: { ko: '다음 코드', en: 'Next code' },
  /** `domain` is the name of a domain. */
  all: (domain: Pair): Pair => ({ ko: `${domain.ko} 코드`, en: `Codes of ${domain.en}` }),
}

/** Label of the link to the file of the note in the repository. */
export const editNote: Pair = { ko: '이 문서 수정', en: 'Edit this note' }

/** Label of the folded rest of the places where a code appears. */
export const morePlaces = (count: number): Pair => ({ ko: `${String(count)}곳 더 보기`, en: `${String(count)} more` })
