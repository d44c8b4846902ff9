import { familyOf, hasForm, sampleBody } from './anatomy.ts'
import type { FamilyContent } from './family-schema.ts'
import { reportInto, type Fault } from './faults.ts'
import type { Content } from './read.ts'
import { LANGS } from './schema.ts'

const FAMILIES = 'content/families.yaml'
const DOMAINS = 'content/domains.yaml'
const PRODUCT = 'content/product.yaml'

/** Faults of families, of what names them, and of the product's pictures: all that no single file can tell. */
export function checkFamilies(content: Content): Fault[] {
  return [
    ...Object.entries(content.families).flatMap(([id, family]) => checkFamily(id, family, content)),
    ...Object.entries(content.domains).flatMap(([id, { family }]): Fault[] =>
      Object.hasOwn(content.families, family)
        ? []
        : [{ file: DOMAINS, field: `${id}.family`, problem: `"${family}" is no family`, remedy: 'Use an id of families.yaml' }],
    ),
    ...twiceNamed(content),
    ...content.facts.flatMap(({ file, domain, facts: { code } }) => checkForm(file, domain, code, content)),
    ...checkPictures(content),
  ]
}

/** Domains that have the name or the sentence of another one. */
const twiceNamed = ({ domains }: Content): Fault[] =>
  (['name', 'sentence'] as const).flatMap((key) =>
    LANGS.flatMap((lang) => {
      const seen = new Map<string, string>()
      return Object.entries(domains).flatMap(([id, domain]): Fault[] => {
        const text = domain[key][lang]
        const first = seen.get(text)
        if (first === undefined) seen.set(text, id)
        return first === undefined
          ? []
          : [
              {
                file: DOMAINS,
                field: `${id}.${key}.${lang}`,
                problem: `is also that of ${first}`,
                remedy: 'Say what sets this domain apart',
              },
            ]
      })
    }),
  )

function checkFamily(id: string, family: FamilyContent, { guides, domains }: Content): Fault[] {
  const faults: Fault[] = []
  const fault = reportInto(faults, FAMILIES, `${id}.`)
  const parts = new Map(family.parts.map((part) => [part.id, part]))
  if (parts.size < family.parts.length) fault('parts', 'have an id twice', 'Give each part an id of its own')
  for (const [index, part] of family.parts.entries()) {
    const field = `parts[${String(index)}]`
    if (part.values && !part.heading) fault(`${field}.heading`, 'is missing', 'Write the heading of the table of its values')
    for (const [digits, { domain }] of Object.entries(part.values ?? {})) {
      if (digits.length !== part.digits)
        fault(`${field}.values.${digits}`, `has ${String(digits.length)} digits`, `The part has ${String(part.digits)}`)
      if (domain !== undefined && !Object.hasOwn(domains, domain))
        fault(`${field}.values.${digits}.domain`, `"${domain}" is no domain`, 'Use a domain of content/domains.yaml')
    }
  }
  for (const name of family.sorted_by) if (!parts.has(name)) fault('sorted_by', `"${name}" is no part`, 'Use ids of its parts')
  if (!Object.hasOwn(domains, family.domain)) fault('domain', `"${family.domain}" is no domain`, 'Use a domain of content/domains.yaml')
  if (!Object.hasOwn(guides, family.page)) fault('page', `"${family.page}" is no guide`, 'Use an id of guides.yaml')
  if (!hasForm(family.envelope.code, family)) fault('envelope.code', 'has not the form of the family', 'Name a code of the family')
  try {
    sampleBody(family.envelope.body, family.envelope.code, 'message')
  } catch {
    fault('envelope.body', 'is no JSON', 'Write a body with {code} and "{message}" in it')
  }
  return faults
}

/** A code has the form of its domain's family, unless another family names it. */
function checkForm(file: string, domain: string, code: string, { domains, families }: Content): Fault[] {
  const id = domains[domain]?.family ?? ''
  const family = families[id]
  if (
    !family ||
    (hasForm(code, family) &&
      (familyOf(code, families) === id || !Object.hasOwn(families[familyOf(code, families) ?? '']?.whole ?? {}, code)))
  )
    return []
  return [
    { file, field: 'code', problem: `has not the form of the family ${id}`, remedy: 'Mend the code, or move it to a domain of its family' },
  ]
}

function checkPictures({ product, domains, facts, unreadable }: Content): Fault[] {
  const codes = new Set([...facts.map((entry) => entry.facts.code), ...unreadable])
  return Object.entries(product.pictures).flatMap(([name, picture]): Fault[] => [
    ...picture.domains
      .filter((id) => !Object.hasOwn(domains, id))
      .map((id) => ({
        file: PRODUCT,
        field: `pictures.${name}.domains`,
        problem: `"${id}" is no domain`,
        remedy: 'Use a domain of content/domains.yaml',
      })),
    ...Object.entries(picture.codes ?? {})
      .filter(([, code]) => !codes.has(code))
      .map(([id, code]) => ({
        file: PRODUCT,
        field: `pictures.${name}.codes.${id}`,
        problem: `${code} has no page`,
        remedy: 'Name a code that has one',
      })),
  ])
}
