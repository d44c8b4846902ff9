import { stringify } from 'yaml'
import { codeClass, familyOf, likelyDomain } from './anatomy.ts'
import { officialTexts } from './tables/history.ts'
import type { Content } from './read.ts'
import { LANGS } from './schema.ts'

/** A file to be written; its path is relative to the folder of the content. */
export interface NewFile {
  path: string
  text: string
}

/** Blocks that a note needs at least; empty, so that the check names each until somebody has written it. */
const BLOCKS = ['<Cause id="why">', '<Check id="where">', '<Step id="what">', '<Reply>']

/** What a person fills in of a code that no table has: what is printed, since when, and where it is documented. */
const printedFacts = (status: boolean): object => ({
  since: '',
  message: '',
  description: { ko: '', en: '' },
  documented: [],
  ...(status ? { status: null } : {}),
})

/**
 * Files of a code that a table has, or with `printed` only a guide, and nobody has written about: what follows from the digits and the tables is filled in,
 * everything else is there and empty. Throws what is in the way: no code of any table, or files that are there already.
 */
export function newCodeFiles(code: string, content: Content, { printed = false } = {}): NewFile[] {
  const texts = officialTexts(content.tables).get(code)
  if (!texts && !printed)
    throw new Error(`${code} is in no table of content/tables; add the table that has it first, or --printed where only a guide has it.`)
  if (texts && printed) throw new Error(`${code} is in a table of content/tables, which has its texts; leave --printed out.`)
  const files = [...content.facts.filter(({ facts }) => facts.code === code), ...Object.values(content.notes.get(code) ?? {})].map(
    ({ file }) => file,
  )
  if (files.length > 0 || content.unreadable.has(code))
    throw new Error(`${code} has files already: ${files.join(', ') || 'a facts file that cannot be read'}.`)
  const family = content.families[familyOf(code, content.families) ?? '']
  const domain = likelyDomain(code, content.families)
  if (!family || domain === null) throw new Error(`${code} has the form of no family of content/families.yaml.`)
  const kind = codeClass(code, family)
  const facts = {
    code,
    title: { ko: '', en: '' },
    do: { ko: '', en: '' },
    ...(texts ? { description_en: texts.en ?? '' } : { printed: printedFacts('printed' in family.http) }),
    retry: '',
    actor: '',
    appears: [],
    related: [],
    evidence: { causes: { why: null }, checks: { where: null }, fix: { what: null } },
    collect: [],
    checked: { on: '', guides: '' },
  }
  const head = [
    ...(texts ? [`# ${texts.message}`] : []),
    ...LANGS.flatMap((lang) => (texts?.[lang] === undefined ? [] : [`# ${texts[lang]}`])),
    `# ${kind ? `Class: ${kind.en.toLowerCase()}` : 'Its digits are of no known class'}. The domain is guessed from the digits: move the four files if it is another.`,
  ]
  const note = BLOCKS.map((open) => `${open}\n\n</${/\w+/.exec(open)?.[0] ?? ''}>\n`).join('\n')
  return [
    { path: `codes/${domain}/${code}.yaml`, text: `${head.join('\n')}\n${yaml(facts)}` },
    { path: `codes/${domain}/${code}.phrases.yaml`, text: yaml({ ko: [], en: [] }) },
    ...LANGS.map((lang) => ({ path: `codes/${domain}/${code}.${lang}.mdx`, text: note })),
  ]
}

const yaml = (value: object): string => stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' })
