import type { LabelledQuery } from './labelled.ts'

/** What a search answered to a query. */
export interface Answer {
  codes: string[]
  ms: number
}

/** How a search did with the queries of one kind. */
export interface Row {
  kind: string
  count: number
  first: number
  third: number
  mrr: number
  /** Answerable queries that were refused. */
  refused: number
  /** Queries that got a wrong code as the first answer. */
  wrong: number
}

/** Sums answers up by kind. For queries that nothing answers, right means no result at all. */
export function rowsOf(queries: readonly LabelledQuery[], answers: readonly Answer[]): Row[] {
  const rows = new Map<string, Row>()
  queries.forEach(({ kind, expect }, index) => {
    const row = rows.get(kind) ?? { kind, count: 0, first: 0, third: 0, mrr: 0, refused: 0, wrong: 0 }
    rows.set(kind, row)
    const codes = answers[index]?.codes ?? []
    const rank = expect.length === 0 ? (codes.length === 0 ? 1 : 0) : codes.findIndex((code) => expect.includes(code)) + 1
    row.count++
    if (rank === 1) row.first++
    if (rank > 0 && rank <= 3) row.third++
    if (rank > 0) row.mrr += 1 / rank
    if (expect.length > 0 && codes.length === 0) row.refused++
    if (codes.length > 0 && rank !== 1) row.wrong++
  })
  return [...rows.values()].map((row) => ({ ...row, first: row.first / row.count, third: row.third / row.count, mrr: row.mrr / row.count }))
}

/** The value that so many of a hundred stay below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

/** A Markdown table of the rows. */
export function tableOf(rows: readonly Row[]): string {
  const percent = (share: number): string => (share * 100).toFixed(1)
  const lines = rows.map(
    ({ kind, count, first, third, mrr, refused, wrong }) =>
      `| ${[kind, count, percent(first), percent(third), mrr.toFixed(3), refused, wrong].join(' | ')} |`,
  )
  return ['| Kind | Queries | Rank 1 % | Rank 3 % | MRR | Refused | Wrong |', '| --- | --: | --: | --: | --: | --: | --: |', ...lines].join(
    '\n',
  )
}
