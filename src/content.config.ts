import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'

// The codes are not here: src/catalog reads them itself, so that one report can name every fault at once.
const guide = defineCollection({
  loader: glob({ base: './content/guide', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.strictObject({
    title: z.string().min(1).describe('Heading of the section'),
    order: z.number().int().describe('Place on the page'),
  }),
})

export const collections = { guide }
