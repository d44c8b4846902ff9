import { getCollection, type CollectionEntry } from 'astro:content'

/** A section of the guide in both languages. */
export interface GuidePair {
  id: string
  ko: CollectionEntry<'guideSections'>
  en: CollectionEntry<'guideSections'>
}

/** Sections of the guide in their order. The catalogue's check reports a section that lacks a language. */
export async function guideSections(): Promise<GuidePair[]> {
  const entries = await getCollection('guideSections')
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const sections = entries.flatMap((ko) => {
    const id = ko.id.replace(/\.ko$/, '')
    const en = byId.get(`${id}.en`)
    return id !== ko.id && en ? [{ id, ko, en }] : []
  })
  return sections.sort((a, b) => a.ko.data.order - b.ko.data.order)
}
