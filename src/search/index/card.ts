import type { CodeEntry } from '../../catalog/index.ts'
import type { Pair } from '../../catalog/schema.ts'
import type { Model } from '../learning/learn.ts'
import { packModel, unpackModel } from '../learning/model.ts'

/** A group of codes that share an official text, and the line that tells this code from the others. */
interface CardGroup {
  id: string
  how: Pair
  line: Pair
}

/** What a result shows and what ranking compares a query with; it travels in the index, one per code. */
export interface Card {
  code: string
  domain: string
  actor: string
  retry: string
  status: string
  title: Pair
  /** Official English message. */
  message: string
  /** Official Korean description, and our English translation of it. */
  description: Pair
  /** Earlier official wordings. */
  earlier: string[]
  /** What tells the code from the others, learned from its texts and phrases. */
  model: Model
  groups: CardGroup[]
}

/** A card on its way: without the names of its fields. */
export type PackedCard = [string, string, string, string, string, string, string, string, string, string, string, string[], CardGroup[]]

/** Card of a code. A code that only a table knows has no facts: its texts stand in for them. */
export function packCard(entry: CodeEntry, model: Model): PackedCard {
  const { code, domain, title, message, description, facts } = entry
  const rows = entry.history.flatMap(({ entry: row }) => (row ? [row.message, row.description] : []))
  const earlier = [...new Set(rows)].filter((text) => text !== message && text !== description.ko)
  const groups = entry.siblings.flatMap(({ id, how, codes }) => {
    const own = codes.find((one) => one.code === code)
    return own ? [{ id, how, line: own.line }] : []
  })
  const { ko, en } = description
  return [
    code,
    domain,
    facts?.actor ?? '',
    facts?.retry ?? '',
    entry.status,
    title.ko,
    title.en,
    message,
    ko,
    en,
    packModel(model),
    earlier,
    groups,
  ]
}

/** The card as it was before packing. */
export function unpackCard(packed: PackedCard): Card {
  const [code, domain, actor, retry, status, titleKo, titleEn, message, ko, en, model, earlier, groups] = packed
  const title = { ko: titleKo, en: titleEn }
  return {
    code,
    domain,
    actor,
    retry,
    status,
    title,
    message,
    description: { ko, en },
    model: unpackModel(model),
    earlier,
    groups,
  }
}
