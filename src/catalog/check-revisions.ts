import { dayOf } from './day.ts'
import type { Fault } from './faults.ts'
import type { Content } from './read.ts'
import { dayToTrust, suspicions } from './tables/suspicions.ts'

/** Revisions that look like something else than the next official table, unless `confirmed.yaml` says that they are right. */
export function checkRevisions(content: Pick<Content, 'tables' | 'wordings' | 'facts' | 'confirmed'>, today = dayOf(new Date())): Fault[] {
  const { tables, wordings, facts, confirmed } = content
  const leftOn = new Map(facts.flatMap(({ facts: { code, later } }) => (later?.left_on === undefined ? [] : [[code, later.left_on]])))
  // The two languages of one day do not judge each other: each page is compared with those of earlier days.
  return tables.flatMap((table) =>
    Object.hasOwn(confirmed, table.date)
      ? []
      : suspicions(
          tables.filter(({ date }) => date < table.date),
          table,
          { wordings, leftOn, today: dayToTrust(tables, today) },
        ).map((problem) => ({
          file: table.file,
          field: 'table',
          problem,
          remedy: confirmation(table.date),
        })),
  )
}

/** How a revision that looks wrong is let through. */
export const confirmation = (date: string): string =>
  `Compare it with the official page; if it is right, add the line "${date}": why it is right to content/tables/confirmed.yaml`
