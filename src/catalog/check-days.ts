import { dayOf } from './day.ts'
import type { Fault } from './faults.ts'
import type { Content } from './read.ts'
import { dayToTrust, lastDay } from './tables/suspicions.ts'
import { rowOf } from './tables/history.ts'

/** Faults of days that cannot be: to come, before what they follow, or of no table. */
export function dayFaults({ facts, tables, wordings }: Content, today = dayOf(new Date())): Fault[] {
  const faults: Fault[] = []
  const first = tables[0]?.date ?? ''
  const last = lastDay(dayToTrust(tables, today))
  const notToCome = (file: string, field: string, day: string | undefined): void => {
    if (day !== undefined && day > last)
      faults.push({ file, field, problem: `is ${day}, and today is ${today}`, remedy: 'Write the day on which it was' })
  }
  for (const { file, facts: entry } of facts) {
    const { checked, later, printed, judged, code } = entry
    notToCome(file, 'checked.on', checked.on)
    notToCome(file, 'later.left_on', later?.left_on)
    notToCome(file, 'printed.since', printed?.since)
    const having = tables.filter((table) => rowOf(table, code))
    const [oldest] = having
    if (later?.left_on !== undefined && oldest && later.left_on <= oldest.date)
      faults.push({
        file,
        field: 'later.left_on',
        problem: `is not after ${oldest.date}, when a table has the code`,
        remedy: 'Write the day of the first table without it',
      })
    if (judged !== undefined && !having.some(({ date }) => date === judged))
      faults.push({
        file,
        field: 'judged',
        problem: `is ${judged}, and no table of that day has the code`,
        remedy: `Write one of ${having.map(({ date }) => date).join(', ') || 'none: delete it'}`,
      })
  }
  for (const [code, editions] of Object.entries(wordings)) {
    editions.forEach(({ from }, index) => {
      const field = `${code}[${String(index)}].from`
      notToCome('content/wordings.yaml', field, from)
      if (from <= first)
        faults.push({
          file: 'content/wordings.yaml',
          field,
          problem: `is not after ${first}, the day of the first table`,
          remedy: 'Write the day of the table that first printed it',
        })
    })
  }
  return faults
}
