import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { codeSchema, ordered, tableSchema, wordingsEntrySchema } from './catalog/entry-schema.ts'
import { contentLoaders } from './catalog/loader.ts'
import { familySchema, productSchema } from './catalog/family-schema.ts'
import {
  conceptSchema,
  domainSchema,
  guideSchema,
  guideSectionSchema,
  knownFactsSchema,
  siblingGroupSchema,
  subjectSchema,
  ticketSchema,
} from './catalog/schema.ts'

/** Loaders of all collections. They read and check the content together, once for each sync, so that one report has every fault. */
const load = contentLoaders()

export const collections = {
  /** Revisions of the official table: `tables/<date>.md`. */
  tables: defineCollection({ loader: load.tables, schema: tableSchema }),
  /** Facts and notes of the codes: `codes/<domain>/<code>.{yaml,phrases.yaml,ko.mdx,en.mdx}`. */
  codes: defineCollection({ loader: load.codes, schema: codeSchema }),
  /** Families of codes: how they are built, and how they are met: `families.yaml`. */
  families: defineCollection({ loader: load.families, schema: ordered(familySchema) }),
  /** Domains of the codes: `domains.yaml`. */
  domains: defineCollection({ loader: load.domains, schema: ordered(domainSchema) }),
  /** Facts of the product, in one entry, `product`: `product.yaml`. */
  product: defineCollection({ loader: load.product, schema: productSchema }),
  /** Facts that notes name by id, in one entry, `facts`: `facts.yaml`. */
  knownFacts: defineCollection({ loader: load.knownFacts, schema: knownFactsSchema }),
  /** The official guides and their sections: `guides.yaml`. */
  officialGuides: defineCollection({ loader: load.officialGuides, schema: ordered(guideSchema) }),
  /** Groups of codes that are easily confused: `siblings.yaml`. */
  siblings: defineCollection({ loader: load.siblings, schema: ordered(siblingGroupSchema) }),
  /** What readers call things: `lexicon.yaml`. */
  lexicon: defineCollection({ loader: load.lexicon, schema: ordered(conceptSchema) }),
  /** What readers ask about that no code answers: `background.yaml`. */
  background: defineCollection({ loader: load.background, schema: ordered(subjectSchema) }),
  /** Labelled tickets, by id: `tickets/<writer>.json`. */
  tickets: defineCollection({ loader: load.tickets, schema: ordered(ticketSchema.extend({ writer: z.string() })) }),
  /** What released tables that are not here printed: `wordings.yaml`. */
  wordings: defineCollection({ loader: load.wordings, schema: wordingsEntrySchema }),
  /** Sections of the page "How to read a code": `guide/<section>.{ko,en}.mdx`. */
  guideSections: defineCollection({ loader: load.guideSections, schema: guideSectionSchema }),
}
