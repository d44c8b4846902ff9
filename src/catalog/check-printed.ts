import { checkSection } from './check-sources.ts'
import { reportInto, type Fault, type Report } from './faults.ts'
import type { Content } from './read.ts'
import type { CodeFacts } from './schema.ts'
import { rowOf } from './tables/history.ts'

/** Faults of `printed`, and of what a code of a table must have in its place. */
export function checkPrinted(content: Content, domain: string, facts: CodeFacts, codes: ReadonlySet<string>, fault: Report): void {
  const { printed, code } = facts
  const inTable = content.tables.some((table) => rowOf(table, code))
  if (!printed) {
    if (inTable && facts.description_en === undefined)
      fault('description_en', 'is missing', 'Write our English translation of the Korean description')
    return
  }
  printed.documented.forEach((name, index) => {
    checkSection(content.guides, name, `printed.documented[${String(index)}]`, fault)
  })
  if (printed.replaces === code) fault('printed.replaces', 'is the code itself', 'Name another code')
  else if (printed.replaces !== undefined && !codes.has(printed.replaces))
    fault('printed.replaces', `${printed.replaces} has no page`, 'Name a code that has a page')
  if (printed.replaces_inferred && printed.replaces === undefined)
    fault('printed.replaces_inferred', 'stands without a code', 'Write `replaces`, or delete it')
  const http = content.families[content.domains[domain]?.family ?? '']?.http
  if (http && 'always' in http && printed.status !== undefined)
    fault('printed.status', `stands although every answer of its family has ${String(http.always)}`, 'Delete it')
}

/** Faults of `wordings.yaml`: a code of no table, an edition out of order, one that says nothing new. */
export function checkWordings({ wordings, tables }: Content): Fault[] {
  const faults: Fault[] = []
  for (const [code, editions] of Object.entries(wordings)) {
    const fault = reportInto(faults, 'content/wordings.yaml', code)
    const row = tables[0] && rowOf(tables[0], code)
    if (!row) fault('', 'is not in the first table', 'Mend the code; a code that no table here has tells its texts in `printed`')
    editions.forEach(({ message, description, from, until }, index) => {
      const next = editions[index + 1]
      const field = `[${String(index)}]`
      if (until !== undefined && until <= from) fault(`${field}.until`, `is not after ${from}`, 'Mend the dates')
      if (next && (until === undefined || until > next.from))
        fault(`${field}.until`, `is not before ${next.from}, when the next one begins`, 'Mend the dates')
      if (next?.message === message && next.description === description)
        fault(`[${String(index + 1)}]`, 'says what the edition before it says', 'Join the two')
      if (row?.message === message && (description === undefined || description === row.description))
        fault(field, 'says what the first table says', 'Delete it')
    })
  }
  return faults
}
