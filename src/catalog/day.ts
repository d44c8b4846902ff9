/** Whether a text is a day of the calendar, `2021-11-05`: 2021-02-30 is none. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && dayOf(day) === text
}

/** The day of a moment in UTC, `2021-11-05`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
