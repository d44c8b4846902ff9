import { getCollection, type CollectionEntry } from 'astro:content'

/** A section of the guide in both languages. */
export interface GuidePair {
  id: string
  ko: CollectionEntry<'guide'>
  en: CollectionEntry<'guide'>
}

/** Sections of the guide in their order. Throws when one is missing in a language. */
export async function guideSections(): Promise<GuidePair[]> {
  const entries = await getCollection('guide')
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const ids = [...new Set(entries.map(({ id }) => id.replace(/\.(?:ko|en)$/, '')))]
  const sections = ids.map((id) => {
    const [ko, en] = [byId.get(`${id}.ko`), byId.get(`${id}.en`)]
    if (!ko || !en)
      throw new Error(`content/guide/${id}.${ko ? 'en' : 'ko'}.mdx is missing. Write it, so that both languages have the section`)
    if (ko.data.order !== en.data.order)
      throw new Error(`content/guide/${id}.en.mdx: order differs from the Korean file. Make the two agree`)
    return { id, ko, en }
  })
  return sections.sort((a, b) => a.ko.data.order - b.ko.data.order)
}
