import type { CodeEntry, CodeFacts, Pair } from '../catalog/index.ts'
import { codeCount } from './lists.ts'

/** Changes of a code in a revision of the table. */
export const changes = {
  first: { ko: '이 사이트의 첫 공식 표에 있음', en: 'In the first official table of this site' },
  new: { ko: '새로 추가됨', en: 'New' },
  back: { ko: '표에 다시 추가됨', en: 'Back in the table' },
  same: { ko: '변경 없음', en: 'Unchanged' },
  reworded: { ko: '문구 변경', en: 'Reworded' },
  gone: { ko: '표에서 제외됨', en: 'No longer in the table' },
  absent: { ko: '표에 없음', en: 'Not in the table' },
} as const satisfies Record<CodeEntry['history'][number]['change'], Pair>

/** Words for a change that the facts record from a table that is not in the repository, by its month (`2026-07`). */
export const laterTable = (month: string): Record<NonNullable<CodeFacts['later']>['status'], Pair> => ({
  unchanged: {
    ko: `이후의 공식 표(${month})에도 같은 문구로 있음`,
    en: `In the later official table (${month}) with the same texts`,
  },
  reworded: {
    ko: `이후의 공식 표(${month})에도 있으며 문구 변경`,
    en: `In the later official table (${month}), reworded`,
  },
  retired: { ko: '공식 표에서 제외됨', en: 'No longer in the official table' },
  moved: { ko: '공식 표에서 다른 코드로 변경됨', en: 'Moved to another code in the official table' },
})

const TRUST = {
  ko: { ko: '다릅니다. 한국어 설명이 맞습니다.', en: 'differ. The Korean description is accurate.' },
  en: { ko: '다릅니다. 영어 메시지가 맞습니다.', en: 'differ. The English message is accurate.' },
  neither: { ko: '다르고 어느 쪽도 정확하지 않습니다.', en: 'differ, and neither is accurate.' },
} as const satisfies Record<NonNullable<CodeFacts['disagreement']>['trust'], Pair>

/** Which of two official texts is accurate when they disagree. Where other texts are printed today, with the day of the table that has these two. */
export function trust({ facts, judgement }: Pick<CodeEntry, 'facts' | 'judgement'>): Pair | null {
  if (!facts?.disagreement) return null
  const { ko, en } = TRUST[facts.disagreement.trust]
  return judgement?.outdated
    ? { ko: `${judgement.day} 표의 두 공식 문구가 ${ko}`, en: `The two official texts of ${judgement.day} ${en}` }
    : { ko: `두 공식 문구가 ${ko}`, en: `The two official texts ${en}` }
}

/** Remarks that stand before a note. */
export const remarks = {
  /** That no released table has ever had the code. */
  draftOnly: {
    ko: '초안에만 있었고 공개된 공식 표에는 없는 코드입니다.',
    en: 'Only in a draft; no released official table has had this code.',
  },
  /** Since when a code that no table here has is printed, before the guide that has it; `tables` names the days of the tables here. */
  later: (since: string, tables: string): Pair => ({
    ko: `${since}에 추가된 코드로, 이 사이트의 공식 표(${tables})에는 없습니다. 출처:`,
    en: `Printed since ${since}; not in the official table of this site (${tables}). Source:`,
  }),
  /** The code left the table on `date` (`2021-11-22`). */
  left: (status: 'retired' | 'moved', day: string): Pair =>
    status === 'moved'
      ? { ko: `${day} 공식 표에서 다른 코드로 변경되었습니다.`, en: `Moved to another code in the official table on ${day}.` }
      : { ko: `${day}부터 공식 표에 없는 코드입니다.`, en: `No longer in the official table since ${day}.` },
  /** Label of the code that replaces this code; `inferred` when no table and no guide names it. */
  successor: (inferred: boolean): Pair =>
    inferred ? { ko: '대체 코드(추정)', en: 'Replaced by (inferred)' } : { ko: '대체 코드', en: 'Replaced by' },
  predecessors: { ko: '이 코드로 대체된 이전 코드', en: 'Replaces' },
  shared: {
    ko: '같은 문구를 사용하는 코드가 더 있습니다. 숫자를 먼저 비교하세요.',
    en: 'Other codes have the same text. Compare the digits.',
  },
  tellApart: { ko: '코드 구분 방법', en: 'Tell them apart' },
  more: { ko: '자세히', en: 'More' },
}

/** Entry of the feed for the oldest table: its title (from date and number of codes) and its text. */
export const firstTable = {
  title: (day: string, count: number): Pair => ({
    ko: `${day} 공식 표: ${codeCount(count).ko}`,
    en: `Official table of ${day}: ${codeCount(count).en}`,
  }),
  text: { ko: '이 사이트의 첫 공식 표입니다.', en: 'The first official table of this site.' },
}
