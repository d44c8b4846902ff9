/** Whether a text is a day of the calendar, `2021-11-05`: 2021-02-30 is none. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && dayOf(day) === text
}

/** The day of a moment in UTC, `2021-11-05`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** A day or a month in a text, `2021-11-05` or `2026-07`, and no part of a longer number. `split` leaves it at the odd places. */
export const DATE = /(?<!\d)(\d{4}-\d\d(?:-\d\d)?)(?!\d)/
