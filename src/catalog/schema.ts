import { z } from 'astro/zod'
import { isDay } from './day.ts'
import { invisibleLines } from './invisible.ts'

/** The two languages of the site. */
export const LANGS = ['ko', 'en'] as const
export type Lang = (typeof LANGS)[number]

export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'is empty' })
  .refine((value) => value.trim() === '' || /[\p{L}\p{N}]/u.test(value), { error: 'has no letter and no digit' })
  .refine((value) => value === value.trim(), { error: 'begins or ends with a space' })
  .refine((value) => invisibleLines(value).length === 0, { error: 'has an invisible character' })

/** A list in which nothing stands twice. */
export const distinct = <T extends z.ZodType>(entry: T): z.ZodArray<T> =>
  z.array(entry).refine((list) => twiceIn(list) === undefined, {
    error: ({ input }) => `has ${JSON.stringify(twiceIn(input as unknown[]))} twice`,
  })

function twiceIn(list: readonly unknown[]): unknown {
  const keys = list.map((entry) => JSON.stringify(entry))
  return list.find((_entry, index) => keys.indexOf(keys[index] ?? '') < index)
}

const HANGUL = /[가-힣]/
/** English prose has small words; a name such as "API Key" is the same in Korean. */
const SMALL_WORDS = /(?:(?<![\w.$/-])[a-z]{2,}(?![\w./-]).*){2}/
/** Markup, addresses and template signs, which a text of a YAML file prints as they stand. */
const MARKUP = /<\/?[a-z]|https?:\/\/\w+\.\w|\{\{|&#?\w+;|^#+ |!\[/i
const prose = text
  .refine((value) => !/\s{2}|[\n\t]/.test(value), { error: 'has a line break, a tab or two spaces in it' })
  .refine((value) => !MARKUP.test(value), { error: 'has markup or an address, which is printed as it stands' })
  .refine((value) => /[^A-Z\P{L}]/u.test(value) || !/[A-Z]{2,}(?: +[A-Z]{2,}){2}/.test(value), { error: 'is in capitals' })
/** A text that stands as it is: bold is only for sentences of notes. */
const WITHOUT_BOLD = [(value: string) => !value.includes('**'), { error: 'has asterisks, which are printed as they stand' }] as const
const korean = prose.refine((value) => HANGUL.test(value) || !SMALL_WORDS.test(value), { error: 'is not in Korean' })
const english = prose.refine((value) => !HANGUL.test(value), { error: 'has Korean in it' })

/** A text in both languages, as a schema. */
export const pair = z
  .strictObject({ ko: korean.describe('In Korean'), en: english.describe('In English') })
  .describe('The same in Korean and English')

/** A text in both languages. */
export type Pair = z.infer<typeof pair>

/** Digits of a code. Whether they have the form of a family is checked when the families are known. */
export const codeText = z.string().regex(/^-?\d{1,12}$/, { error: 'is not a code; quote it: "400103005", "0" or "-1"' })
const dateText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a date; quote it: "2021-12-15"' })
  .refine(isDay, { error: 'is no day of the calendar' })
/** An id, as a schema. */
export const idText = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, { error: 'is not an id: lower-case letters, digits, hyphens' })

const source = z
  .strictObject({
    documented: distinct(z.string())
      .min(1, { error: 'needs at least one section' })
      .optional()
      .describe('Sections of guides.yaml that say so: "console-guide/delete-stage"'),
    inferred: z
      .union([z.string(), pair])
      .optional()
      .describe(
        'What it, or beside `documented` the part that no section says, is inferred from: an id of `bases` in facts.yaml, or a text',
      ),
    for: idText.optional().describe('Of a check or step: id of the cause that it belongs to; none where it holds for all'),
  })
  .refine(({ documented, inferred }) => (documented ?? inferred) !== undefined, { error: 'needs documented, inferred, or both' })
  .describe('Where a statement comes from: documented in a guide, inferred from something, or partly both')

/** Where a statement comes from. */
export type Source = z.infer<typeof source>

const sources = z.record(idText, source)

const place = z
  .union([
    z.strictObject({ menu: z.string().describe('Path of ids of `menus` in facts.yaml: "stage > delete-stage"') }),
    z.strictObject({ api: z.string().describe('Id of `apis` in facts.yaml: stage.delete') }),
    z.strictObject({ runtime: z.string().describe('Id of `runtimes` in facts.yaml: what refuses a call to a deployed API') }),
  ])
  .describe('A console menu, an API call, or what refuses a call to a deployed API')

const printed = z
  .strictObject({
    since: dateText.describe('Day of the first released table or guide that has the code'),
    message: text.describe('English message as it is printed; {braces} stand for what varies'),
    variants: z.array(text).optional().describe('Other forms in which the message is printed'),
    description: pair.describe('Our sentence on what the message means'),
    documented: distinct(z.string()).min(1, { error: 'needs at least one section' }).describe('Sections of guides.yaml that have the code'),
    replaces: codeText.optional().describe('Code in whose place it came'),
    replaces_inferred: z.boolean().optional().describe('True where no table names that code'),
    status: z.int().min(100).max(599).optional().describe('HTTP status with which it comes, where each code of the family has its own'),
  })
  .describe('A code that no table here has: what is printed, since when, and where it is documented')

/** What is known of one code, apart from its messages (the official table) and its note (MDX). */
export const codeFactsSchema = z.strictObject({
  code: codeText.describe('The code, quoted; also the name of the file'),
  title: z
    .strictObject({
      ko: prose
        .max(30, { error: 'is longer than 30 characters' })
        .regex(HANGUL, { error: 'is not in Korean' })
        .refine(...WITHOUT_BOLD)
        .describe('Noun phrase in Korean, at most 30 characters'),
      en: english
        .max(60, { error: 'is longer than 60 characters' })
        .refine(...WITHOUT_BOLD)
        .describe('In English, at most 60 characters'),
    })
    .describe('What the code means, as a title'),
  do: z
    .strictObject({
      ko: korean
        .max(60, { error: 'is longer than 60 characters' })
        .refine(...WITHOUT_BOLD)
        .describe('In Korean, at most 60 characters'),
      en: english
        .max(90, { error: 'is longer than 90 characters' })
        .refine(...WITHOUT_BOLD)
        .describe('In English, at most 90 characters'),
    })
    .describe('What to do for the likeliest cause, in one line; shown below the title'),
  judged: dateText
    .optional()
    .describe(
      'Day of the table whose texts the translation, the disagreement and the phrases judge; none: the oldest here that has the code',
    ),
  description_en: english.optional().describe('Our English translation of the official Korean description; a code of a table needs one'),
  printed: printed.optional(),
  retry: z
    .enum(['yes', 'no', 'after-fix'])
    .describe('Does sending the same thing again make sense? "yes", "no" (both quoted) or after-fix'),
  retry_note: pair.optional().describe('A remark on retrying, where there is one'),
  actor: z
    .enum(['caller', 'console-user', 'provider', 'support', 'nobody'])
    .describe('Who acts: caller changes the request, console-user the configuration, support is NHN Cloud, nobody has to for success'),
  reply_names: z.enum(['message', 'title']).optional().describe('What the reply calls the code by: title where the message misleads'),
  reply_source: z
    .string()
    .optional()
    .describe('Section of guides.yaml that the reply refers to, where the first documented section of the steps is not the one to read'),
  appears: distinct(place).min(1, { error: 'needs at least one place' }).describe('Where the code appears: console menus and API calls'),
  also_in: idText.optional().describe('Another domain where readers may look for the code'),
  domain_note: pair.optional().describe('Why the code is in this domain, where its digits or texts say otherwise'),
  related: z
    .array(z.strictObject({ code: codeText, reason: pair.describe('Why the reader may want that code instead or next') }))
    .describe('Codes that are easily confused with this one, or come next'),
  later: z
    .strictObject({
      status: z.enum(['unchanged', 'reworded', 'retired', 'moved']).describe('How the table of `later_table` treats the code'),
      left_on: dateText.optional().describe('Day of the first released table without the retired or moved code'),
      draft_only: z.literal(true).optional().describe('True for a code that no released table has ever had'),
      successor: codeText.optional().describe('Code that stands in its place'),
      successor_inferred: z.boolean().optional().describe('True where no table names the successor'),
      note: pair.optional().describe('For retired and moved codes: what stands in its place, what to tell a customer who sees it'),
    })
    .optional()
    .describe('The code in later revisions of the official table; codes that came with such a revision have none'),
  disagreement: z
    .strictObject({
      trust: z.enum(['ko', 'en', 'neither']).describe('Which of the two official texts to believe'),
      note: pair.describe('What the two texts say, and why one is to be believed'),
    })
    .optional()
    .describe('Where the official English and Korean texts say different things'),
  evidence: z
    .strictObject({
      causes: sources.describe('Source of each cause, by its id, in the order of the note'),
      checks: sources.describe('Source of each check'),
      fix: sources.describe('Source of each step'),
      prevent: source.optional().describe('Source of the prevention, where the note has one'),
    })
    .describe('Where every cause, check and step comes from'),
  collect: distinct(idText)
    .min(1, { error: 'needs at least one id' })
    .describe('Ids of `collect` in facts.yaml: what to collect before asking for help'),
  checked: z
    .strictObject({
      on: dateText.describe('Day on which somebody last compared the note with the guides'),
      guides: dateText.describe('Day of the state of the guides that it was compared with'),
    })
    .refine(({ on, guides }) => on >= guides, { path: ['on'], error: 'is before the day of the guides' })
    .describe('When the note was last checked, and against which state of the guides; from a year on, check:content lists it'),
})

const phrase = text
  .min(4, { error: 'is shorter than four letters' })
  .max(240, { error: 'is longer than 240 characters; a whole ticket belongs into tickets/' })

/** `<code>.phrases.yaml`: the problem in a customer's or an engineer's own words; the search learns from them. */
export const phrasesSchema = z.strictObject({
  ko: z.array(phrase).min(8, { error: 'needs at least eight phrases' }).describe('In Korean'),
  en: z
    .array(phrase.refine((value) => !HANGUL.test(value), { error: 'has Korean in it' }))
    .min(6, { error: 'needs at least six phrases' })
    .describe('In English'),
})

/** Facts and phrases of one code. */
export const writtenFactsSchema = codeFactsSchema.extend({ phrases: phrasesSchema.describe('Its phrases file') })

/** Facts and phrases of one code, as its two YAML files have them. */
export type CodeFacts = z.infer<typeof writtenFactsSchema>

const edition = z
  .strictObject({
    message: text.describe('English message'),
    description: korean.optional().describe('Korean description, where it differs from that of the table, too'),
    from: dateText.describe('Day of the first released table with it'),
    until: dateText.optional().describe('Day of the first released table without it; the one that is printed today has none'),
  })
  .describe('What released tables printed for a while')

/** Editions of a code's texts, oldest first. */
export const editionsSchema = z.array(edition).min(1, { error: 'needs at least one edition' })

/** `content/wordings.yaml`: what released tables that are not here printed, by code. */
export const wordingsSchema = z.record(codeText, editionsSchema)

export type Wordings = z.infer<typeof wordingsSchema>

/** `content/tables/confirmed.yaml`: revisions that a check stopped and a person has compared with the official page, with why they are right. */
export const confirmedSchema = z.record(dateText, text.describe('Why the revision is right'))

/** A domain of `content/domains.yaml`. */
export const domainSchema = z.strictObject({
  family: idText.describe('Family of its codes, an id of families.yaml'),
  name: pair.describe('Name of the domain'),
  sentence: pair.describe('One sentence: which codes are in it'),
})

export type DomainContent = z.infer<typeof domainSchema>

const forms = (language: string): z.ZodArray<typeof text> => z.array(text).describe(`Forms in ${language}, one a line`)

/** A concept of `content/lexicon.yaml`. */
export const conceptSchema = z.strictObject({
  is: z.enum(['thing', 'action', 'state']).describe('thing of the product, action on things, or state of things'),
  ko: forms('Korean: nouns as they are, verbs in their dictionary form, of which all others are generated'),
  en: forms('English: base forms, in lower case; endings are cut off on both sides'),
})

/** `content/lexicon.yaml`: what the readers of the product call things, by concept. */
export const lexiconSchema = z.record(idText, conceptSchema)

/** The concepts of the lexicon, by id. */
export type LexiconContent = z.infer<typeof lexiconSchema>

/** A subject of `content/background.yaml`. */
export const subjectSchema = z.strictObject({
  ko: forms('Korean').optional(),
  en: forms('English').optional(),
})

/** `content/background.yaml`: sentences about what no code answers, by subject. */
export const backgroundSchema = z.record(idText, subjectSchema)

/** Subjects that are not ours, by id. */
export type BackgroundContent = z.infer<typeof backgroundSchema>

/** A ticket of `content/tickets/`. */
export const ticketSchema = z.strictObject({
  id: idText.describe('Its own id, the same in no other file'),
  kind: idText.describe('What sort of text it is; the tables of results have a row for each'),
  lang: z.enum(['ko', 'en', 'mixed']).describe('Language in which it is written'),
  text: z.string().regex(/\S/, { error: 'is empty' }).describe('The text as a reader would paste it, names and numbers made up'),
  expect: distinct(codeText).describe(
    'Codes that are right, the likeliest first; none where nothing documented fits. A code may have no page yet',
  ),
  also: distinct(codeText).describe('Codes that would do as well'),
})

/** A file of `content/tickets/`: the tickets of one writer. */
export const ticketsSchema = z.array(ticketSchema)

/** A labelled ticket, and its writer: the file's name. */
export type Ticket = z.infer<typeof ticketSchema> & { writer: string }

/** `content/domains.yaml`: the domains in their order, by id. */
export const domainsSchema = z.record(idText, domainSchema)

const knownFacts = z.strictObject({
  menus: z.record(idText, pair).describe('Console labels'),
  api_prefix: z
    .string()
    .regex(/^\/\S*[^/]$/, { error: 'is not a path without a slash at its end' })
    .describe('Path before every endpoint, as the official API guide v1.0 prints it'),
  apis: z
    .record(
      idText,
      z.string().regex(/^(?:GET|POST|PUT|DELETE) (?:\/(?:[\w.-]+|\{\w+\}))+(?:\?\S+)?$/, { error: 'is not a method and a path' }),
    )
    .describe('Endpoints below `api_prefix`'),
  with_body: z.array(idText).describe('Endpoints whose request has a body'),
  limits: z
    .record(idText, z.strictObject({ value: text.describe('The figure as printed'), what: text.describe('What it limits') }))
    .describe('Figures and limits'),
  figures: distinct(z.string().regex(/^-?\d+(?:[.,:-]\d+)*$/, { error: 'is no figure; quote it: "2.0", "65,535"' })).describe(
    'Other figures that a note may name: versions, dates, statuses',
  ),
  collect: z.record(idText, pair).describe('What to collect before asking for help, in order'),
  fills: z.record(idText, pair).describe('Variables of a reply'),
  runtimes: z.record(idText, pair).describe('What refuses a call to a deployed API'),
  ways: z
    .strictObject({
      console: pair.describe('For a user of the console'),
      api: pair.describe('For who calls the management API'),
      caller: pair.describe('For who calls a deployed API'),
      provider: pair.describe('For who offers a deployed API'),
    })
    .describe('Words before a colon and in bold with which a paragraph of a reply begins, by the reader it is for'),
  sentences: z.record(idText, pair).describe('Standard sentences of notes; labels in **bold**'),
  readings: z
    .record(
      z.string().regex(/^[a-z]+$/, { error: 'is not a Latin word in small letters' }),
      z.string().regex(/^[가-힣]+$/, { error: 'is not in Hangul' }),
    )
    .describe('How Latin words at the end of a label or path are read in Korean; particles fit them'),
  bases: z.record(idText, pair).describe('What an inferred statement is inferred from'),
})

/** `content/facts.yaml`: labels, endpoints, figures and lists that notes name by id. */
export const knownFactsSchema = knownFacts.superRefine(({ apis, with_body }, report) => {
  with_body.forEach((id, index) => {
    if (!Object.hasOwn(apis, id)) report.addIssue({ code: 'custom', path: ['with_body', index], message: `"${id}" is no id of \`apis\`` })
  })
})

export type KnownFacts = z.infer<typeof knownFacts>

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null)

// A link of the page: javascript: is an address, too.
const webAddress = z
  .url({ protocol: /^https$/, error: 'is not an address that begins with https://' })
  .regex(/^\S*$/, { error: 'has a space; write %20' })

/** `content/sections.yaml`: where a link to a section of a guide lands, by guide and section. */
const landingSchema = z.strictObject({
  ko: text.optional().describe('Words that the Korean page has first in that section; {code} is the code of the source'),
  en: text.optional().describe('Words that the English page has first in that section'),
  anchor: z
    .string()
    .regex(/^[^\s#]+$/, { error: 'is not the id of a heading: no # and no space' })
    .optional()
    .describe('Id of the heading in the English page'),
})

export const landingsSchema = z.record(idText, z.record(idText, landingSchema))

/** An official guide of `content/guides.yaml`. */
export const guideSchema = z.strictObject({
  title: pair.describe('Title of the guide'),
  url: z
    .strictObject({
      ko: webAddress.refine((url) => !url.includes('/en/'), { error: 'is the address of an English page' }),
      en: webAddress,
    })
    .refine(({ ko, en }) => hostOf(ko) === hostOf(en), { error: 'leads to a host of its own in each language' })
    .describe('Public address of the guide in each language'),
  covers: z.enum(['calls', 'screens']).optional().describe('What its sections document: API calls or console screens'),
  sections: z
    .record(idText, pair.extend({ landing: landingSchema.optional().describe('Read from sections.yaml') }))
    .describe('Headings of the sections that sources name'),
})

/** `content/guides.yaml`: the official guides and their sections, by id. */
export const guidesSchema = z.record(idText, guideSchema)

export type Guides = z.infer<typeof guidesSchema>

/** A group of `content/siblings.yaml`: codes that are easily taken for one another, with what tells them apart. */
export const siblingGroupSchema = z.strictObject({
  shared: z.enum(['ko', 'en', 'both']).describe('Which official text the codes share'),
  how: pair.describe('How to tell them apart'),
  codes: z
    .record(codeText, pair.describe('One line that tells this code from its siblings'))
    .refine((codes) => Object.keys(codes).length > 1, { error: 'needs at least two codes' })
    .describe('The codes of the group'),
})

/** `content/siblings.yaml`: the groups by id. */
export const siblingsSchema = z.record(idText, siblingGroupSchema)

export type Siblings = z.infer<typeof siblingsSchema>

const avoided = z.strictObject({
  not: z.string().refine(isPattern, { error: 'is no regular expression' }).describe('Regular expression of what is not written'),
  write: text.describe('What is written instead'),
})

/** `content/vocabulary.yaml`: words that notes and the site do not use. */
export const vocabularySchema = z.strictObject({ ko: distinct(avoided), en: distinct(avoided) })

export type Vocabulary = z.infer<typeof vocabularySchema>

function isPattern(value: string): boolean {
  try {
    return value !== '' && new RegExp(value, 'iu') instanceof RegExp
  } catch {
    return false
  }
}

/** Head of a section of the guide, `content/guide/<id>.<lang>.mdx`. */
export const guideSectionSchema = z.strictObject({
  title: prose.describe('Heading of the section'),
  order: z.number().int().describe('Place on the page'),
})
