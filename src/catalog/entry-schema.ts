import { z } from 'astro/zod'
import { editionsSchema, LANGS, writtenFactsSchema } from './schema.ts'

const path = z.string().describe('Path of the file, from the project')
const noteText = z.strictObject({ file: path, text: z.string().describe('The note as it was written, MDX') })

/** An entry of a list whose order counts; a collection has none. */
export const ordered = <T extends z.ZodRawShape>(schema: z.ZodObject<T, z.core.$strict>) =>
  schema.extend({ order: z.number().int().describe('Place in its file') })

/** A code that has been written about: its facts, and its notes as text. */
export const codeSchema = z.strictObject({
  file: path,
  domain: z.string().describe('Id of its domain, the folder'),
  facts: writtenFactsSchema.describe('Its YAML files'),
  notes: z.strictObject({ ko: noteText, en: noteText }).describe('Its notes in both languages; they are parsed where they are shown'),
})

/** A revision of the official table. */
export const tableSchema = z.strictObject({
  date: z.iso.date().describe('Day of the revision, the name of its file'),
  file: path,
  lang: z.enum(LANGS).describe('Language of the descriptions'),
  entries: z
    .array(
      z.strictObject({
        code: z.string().describe('The code'),
        message: z.string().describe('English message, byte for byte'),
        description: z.string().describe('Description, byte for byte'),
      }),
    )
    .describe('Its rows, in their order'),
})

/** Editions of a code's texts in released tables; an entry of a collection is an object. */
export const wordingsEntrySchema = z.strictObject({ editions: editionsSchema })
