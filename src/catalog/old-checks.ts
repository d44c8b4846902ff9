import { dayOf } from './day.ts'
import type { Fault } from './faults.ts'
import type { Content } from './read.ts'

/** The same day a year before; of 29 February, 1 March. */
function yearBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  return dayOf(date)
}

/** Notes that nobody has compared with the guides for more than a year before `today` (`2026-11-27`). Nothing of it stops a build. */
export function oldChecks({ facts }: Pick<Content, 'facts'>, today: string): Fault[] {
  const limit = yearBefore(today)
  return facts.flatMap(({ file, facts: { checked } }) =>
    checked.on < limit
      ? [
          {
            file,
            field: 'checked.on',
            problem: `was ${checked.on}, more than a year ago`,
            remedy: 'Compare the note with the guides as they are today, and write both days',
          },
        ]
      : [],
  )
}
