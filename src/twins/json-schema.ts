import { z } from 'astro/zod'
import { fileLink, type Edition } from './edition.ts'

const pair = (what: string): z.ZodObject<{ ko: z.ZodString; en: z.ZodString }> =>
  z.strictObject({ ko: z.string().describe('In Korean'), en: z.string().describe('In English') }).describe(what)

const codeText = (what: string): z.ZodString =>
  z
    .string()
    .regex(/^-?\d{1,12}$/)
    .describe(what)
const dateText = (what: string): z.ZodString =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(what)
const linkText = (what: string): z.ZodString => z.string().min(1).describe(what)

const place = z
  .string()
  .regex(/^(?:(?:causes|checks|fix)\.[a-z0-9.-]+|prevent)$/)
  .describe('The statement: causes.<id>, checks.<id>, fix.<id> or prevent')

const source = z
  .discriminatedUnion('status', [
    z.strictObject({
      for: place,
      status: z.literal('documented').describe('A guide says so'),
      guide: pair('Title of the guide'),
      section: pair('Heading of the section'),
      url: pair('Address of the guide in each language'),
    }),
    z.strictObject({
      for: place,
      status: z.literal('inferred').describe('No guide says so; not to be promised to a customer'),
      basis: pair('What it is inferred from'),
    }),
  ])
  .describe('Where one statement of the note comes from')

/** Schema of /<code>.json and of each item of `codes` in /codes.json. */
const codeSchema = z
  .strictObject({
    code: codeText('The code as text'),
    url: linkText('Permanent address of its page; without a configured site address it begins at the root of the host'),
    family: z.string().describe('Id of the family it belongs to, such as management'),
    domain: z.string().describe('Id of the domain it belongs to'),
    title: pair('What the code means; the official texts while the code has no title'),
    message: z.string().describe('Official English resultMessage, byte for byte'),
    description: z
      .strictObject({
        ko: z.string().nullable().describe('Official Korean description, byte for byte; null where only a table in English has the code'),
        en: z
          .string()
          .nullable()
          .describe('Official English description where a table has one, else our translation; null while there is neither'),
      })
      .describe('What the official table says, and its translation'),
    actor: z
      .enum(['caller', 'console-user', 'provider', 'support', 'nobody'])
      .nullable()
      .describe(
        'Who acts: the caller changes the request, the console user changes the configuration, the provider changes the settings of the deployed API, support is NHN Cloud, nobody has to act on success; null while the code has no facts',
      ),
    retry: z
      .enum(['yes', 'no', 'after-fix'])
      .nullable()
      .describe('Whether to send the same request again; null while the code has no facts'),
    class: z
      .string()
      .regex(/^-?\d+$/)
      .nullable()
      .describe(
        'Digits of its class, the first part of the code, or the whole code where it has no parts; not an HTTP status; null where the digits are none of the known classes',
      ),
    http_status: z.int().nullable().describe('HTTP status with which it comes; null where it comes with none'),
    origin: z
      .strictObject({
        table: dateText('Date of the oldest table here that has it')
          .nullable()
          .describe('Date of the oldest table here that has it; null for a code of none'),
        since: dateText('Day since when it is printed')
          .nullable()
          .describe('For a code of no table here: the day since when it is printed'),
        documented: z.array(z.string().describe('Guide and section')).describe('For a code of no table here: the sections that have it'),
      })
      .describe('Where the code comes from'),
    printed_today: z
      .strictObject({
        message: z.string().describe('English message'),
        description: z.string().nullable().describe('Korean description; null where none is known'),
        since: dateText('Day of the first released table with it'),
      })
      .nullable()
      .describe('What is printed today, where it differs from the oldest table here; else null'),
    ever_printed: z.array(z.string().describe('A text')).describe('Every message and Korean description that was ever printed for it'),
    status: z.enum(['current', 'retired', 'moved']).describe('Standing in the official table'),
    successor: codeText('Code that replaces a retired or moved code')
      .nullable()
      .describe('Code that replaces it; null where there is none or none is known'),
    related: z
      .array(
        z
          .strictObject({ code: codeText('The other code'), reason: pair('Why a reader may need it instead or next') })
          .describe('A related code'),
      )
      .describe('Codes that are easily confused with this code, or that come next'),
    appears: z
      .array(
        z
          .strictObject({
            id: z.string().describe('Its id on the page of calls'),
            url: linkText('Its address there, with the other codes that it can return'),
            call: z.string().nullable().describe('Method and path of an API call; null for a screen or a check of the gateway'),
            name: pair('Path of menus, or the check')
              .nullable()
              .describe('Path of console menus, or what the gateway checks; null for an API call'),
          })
          .describe('A place'),
      )
      .describe('API calls, console screens and checks of the gateway where the code appears'),
    phrases: z
      .strictObject({
        ko: z.array(z.string().describe('A phrase')).describe('In Korean'),
        en: z.array(z.string().describe('A phrase')).describe('In English'),
      })
      .describe("The problem in a customer's or an engineer's own words"),
    do_this: pair('What to do').nullable().describe('What to do for the likeliest cause, in one line; null while nobody has written it'),
    reply: z
      .strictObject({
        ko: z.string().nullable().describe('In Korean; null where there is none'),
        en: z.string().nullable().describe('In English; null where there is none'),
      })
      .nullable()
      .describe('The reply to a customer as plain text, with [blanks] to fill in; null while the code has no note'),
    note: z
      .strictObject({ ko: z.string().describe('In Korean'), en: z.string().describe('In English') })
      .nullable()
      .describe('The note as Markdown: causes, checks, fix, prevention, escalation, sources; null while the code has no note'),
    sources: z.array(source).describe('Sources of the causes, checks, steps and prevention, in the order of the note'),
    checked: z
      .strictObject({
        on: dateText('Day of the comparison'),
        guides: dateText('Day of the state of the guides'),
      })
      .nullable()
      .describe('When the note was last compared with the guides, and with which state of them; null while the code has no facts'),
  })
  .describe('An error code')
  .meta({ id: 'code' })

/** Schema of /codes.json. */
const codesSchema = z
  .strictObject({
    schema: linkText('Address of this schema'),
    revision: dateText('Date of the newest table'),
    generated_from: z.array(z.string().describe('Path of a table in the repository')).min(1).describe('The official tables, oldest first'),
    codes: z.array(codeSchema).describe('All codes, in the order of the site'),
  })
  .describe('All error codes of NHN Cloud API Gateway')

/** Content of /<code>.json. */
export type CodeTwin = z.infer<typeof codeSchema>

/** Content of /codes.json. */
export type CodesTwin = z.infer<typeof codesSchema>

/** Text of /codes.schema.json, the JSON Schema of /codes.json. `#/$defs/code` is the schema of /<code>.json. */
export function schemaJson(edition: Edition): string {
  const { $schema, ...schema } = z.toJSONSchema(codesSchema)
  const named = { $schema, $id: fileLink('codes.schema.json', edition), title: 'API Gateway error codes', ...schema }
  return `${JSON.stringify(named, null, 2)}\n`
}
