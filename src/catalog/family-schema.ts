import { z } from 'astro/zod'
import { isDay } from './day.ts'
import { codeText, distinct, idText, pair, text } from './schema.ts'

/** Colours of a class of codes, as `src/styles/tokens.css` has them. */
export const TONES = ['ok', 'warn', 'bad', 'info', 'odd'] as const

const value = pair.extend({
  tone: z.enum(TONES).optional().describe('Colour, for a class'),
  domain: idText.optional().describe('Domain of the codes with these digits, where nobody has written about them yet'),
})

const part = z.strictObject({
  id: idText.describe('Id of the part'),
  digits: z.int().min(1).max(9).describe('Number of its digits'),
  name: pair.describe('Name of the part'),
  heading: pair.optional().describe('Heading of its table in the guide; a part with values needs one'),
  values: z
    .record(z.string().regex(/^\d+$/, { error: 'are no digits; quote them: "400"' }), value)
    .optional()
    .describe('What its digits mean, where that is known'),
})

const whole = pair.extend({
  tone: z.enum(TONES).optional().describe('Colour of its class'),
  class: z.string().optional().describe('Digits of its class; without them the code is a class by itself'),
})

/** A family of `content/families.yaml`: how its codes are built, and how they are met. */
export const familySchema = z.strictObject({
  name: pair.describe('Name of the family'),
  met_by: pair.describe('One sentence: who meets its codes'),
  page: idText.describe('Guide of guides.yaml that lists its codes today'),
  hosts: distinct(z.string().regex(/^(?:[\w-]+(?:\.[\w-]+)+|\/[\w./-]+)$/, { error: 'is neither a host name nor a part of a path' }))
    .min(1, { error: 'needs at least one' })
    .describe('Ends of host names and parts of paths by which its answers are recognised'),
  http: z
    .union([
      z.strictObject({ always: z.int().min(100).max(599).describe('Status of every answer'), remark: pair.describe('Remark beside it') }),
      z.strictObject({
        printed: z.literal(true).describe('Each code has its own: `printed.status`'),
        remark: pair.describe('Remark beside it'),
        none: pair.describe('What stands in its place for a code without one'),
      }),
    ])
    .describe('HTTP status on the wire'),
  envelope: z
    .strictObject({
      code: codeText.describe('Code of the sample'),
      body: text.describe('JSON of the sample; {code} and {message} stand for those of the code'),
    })
    .describe('A body as it is sent, for the guide'),
  parts: z.array(part).min(1, { error: 'needs at least one part' }).describe('Parts of a code, from left to right; the first is its class'),
  whole: z.record(codeText, whole).describe('Codes of another form, which are read as a whole'),
  sorted_by: z
    .array(idText)
    .min(1, { error: 'needs at least one part' })
    .describe('Parts by which codes are sorted; the whole ones come first'),
  domain: idText.describe('Domain of a code whose digits name none'),
})

/** `content/families.yaml`: the families in their order, by id. */
export const familiesSchema = z.record(idText, familySchema)

export type FamilyContent = z.infer<typeof familySchema>
export type Families = Readonly<Record<string, FamilyContent>>

/** Pictures that `src/components/pictures/` draws. */
export const PICTURES = ['objects', 'live', 'order'] as const

const picture = z.strictObject({
  domains: z.array(idText).describe('Domains whose pages show it'),
  codes: z.record(idText, codeText).optional().describe('Codes that its sentences name, by the name that stands for them'),
})

const apiHost = z.string().regex(/^https:\/\/[\w.{}-]+$/, { error: 'is not https:// and a host' })

/** `content/product.yaml`. */
export const productSchema = z.strictObject({
  later_table: z
    .string()
    .regex(/^\d{4}-\d{2}$/, { error: 'is not a month; quote it: "2026-07"' })
    .refine((month) => isDay(`${month}-01`), { error: 'is no month of the calendar' })
    .describe('Month of the official table that `later` in the facts tells of'),
  api_hosts: z
    .strictObject({
      public: apiHost.describe('Host of the public cloud; {region} stands for its region'),
      government: apiHost.describe('Host of the government cloud'),
    })
    .describe('Where the management API is called'),
  pictures: z.record(z.enum(PICTURES), picture).describe('The pictures of the guide'),
})

export type Product = z.infer<typeof productSchema>
