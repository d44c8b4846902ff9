import type { CodeEntry } from './join.ts'

/** Filters of the list of all codes and of the search, in the order in which they are offered. */
export const FILTERS = ['family', 'domain', 'class', 'actor', 'retry', 'status'] as const

export type FilterName = (typeof FILTERS)[number]

/** Values that a code, or several codes together, have for each filter. */
export type FilterValues = Record<FilterName, readonly string[]>

/** The value chosen for some of the filters. */
export type Choice = Partial<Record<FilterName, string>>

/** Domains that list a code: its own, and the one that it is also in. */
export const domainsOf = ({ domain, alsoIn }: Pick<CodeEntry, 'domain' | 'alsoIn'>): string[] => (alsoIn ? [domain, alsoIn] : [domain])

/**
 * Values of a code. The table carries them as data attributes of its rows, the search with its codes: whoever filters stores
 * them at build time and asks `matches` in the browser.
 */
export function filterValues(entry: Pick<CodeEntry, 'family' | 'domain' | 'alsoIn' | 'class' | 'facts' | 'status'>): FilterValues {
  const { family, class: kind, facts, status } = entry
  return {
    family: [family],
    domain: domainsOf(entry),
    class: kind ? [kind.id] : [],
    actor: facts ? [facts.actor] : [],
    retry: facts ? [facts.retry] : [],
    status: [status],
  }
}

/** Whether the values have what is chosen for every filter. */
export const matches = (values: FilterValues, choice: Choice): boolean =>
  FILTERS.every((name) => choice[name] === undefined || values[name].includes(choice[name]))

/** The choice that a form or an address holds; an empty value is none. */
export function choiceIn(fields: FormData | URLSearchParams): Choice {
  const values = FILTERS.map((name) => [name, fields.get(name)] as const)
  return Object.fromEntries(values.filter(([, value]) => typeof value === 'string' && value !== ''))
}
