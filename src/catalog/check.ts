import { checkBackground, checkLexicon, checkTickets } from './check-lexicon.ts'
import { checkNotes } from './notes/check-note.ts'
import { NOTE_LISTS } from './notes/parse-note.ts'
import { replyFaults } from './notes/check-reply.ts'
import { checkSection, landingFaults, sourceFaults } from './check-sources.ts'
import { avoidedWords, sharedWordFaults, wordFaults } from './check-words.ts'
import { reportInto, type Fault, type Report } from './faults.ts'
import { push } from './push.ts'
import { squeeze } from './squeeze.ts'
import { judgedTexts } from './judged.ts'
import { newestTexts, shareText } from './same-text.ts'
import { appearances, officialTexts, rowOf } from './tables/history.ts'
import { dayFaults } from './check-days.ts'
import { proseFaults } from './check-prose.ts'
import { checkRevisions } from './check-revisions.ts'
import { guideNameFaults, guidePairFaults } from './check-guide.ts'
import { languageFaults } from './check-language.ts'
import { substanceFaults } from './check-substance.ts'
import type { Content } from './read.ts'
import type { FactsFile } from './read-code.ts'
import { LANGS, type CodeFacts, type Siblings, type Source } from './schema.ts'
import { checkFamilies } from './check-families.ts'
import { checkPrinted, checkWordings } from './check-printed.ts'

const SHARED =
  /(?:^|\/)(?:(?:tables|tickets)\/[^/]+|tables|(?:domains|families|product|facts|guides|sections|siblings|lexicon|background|wordings|vocabulary)\.yaml)$/

/**
 * Every fault of the content that was read. Where a file that all codes share is broken itself, only what the files say by
 * themselves: hundreds of faults about codes and ids that are not there would only be its echo.
 */
export function allFaults({ content, faults }: { content: Content; faults: readonly Fault[] }): Fault[] {
  return faults.some(({ file }) => SHARED.test(file)) ? [...faults] : [...faults, ...checkContent(content)]
}

/**
 * Checks everything that no file can check by itself: that tables, facts, notes, domains and lists fit together.
 * Returns the faults; an empty list means that the content can be built.
 */
export function checkContent(content: Content): Fault[] {
  const faults: Fault[] = checkRevisions(content)
  const codesWithPage = new Set([
    ...content.tables.flatMap((table) => table.entries.map((entry) => entry.code)),
    ...content.facts.flatMap(({ facts }) => (facts.printed ? [facts.code] : [])),
  ])
  const byCode = new Map<string, FactsFile>()
  for (const entry of content.facts) {
    const first = byCode.get(entry.facts.code)
    if (first) {
      faults.push({
        file: entry.file,
        field: 'code',
        problem: `is also in ${first.file}`,
        remedy: 'A code has one domain; delete one of the two',
      })
    } else byCode.set(entry.facts.code, entry)
  }
  checkPresence(content, byCode, codesWithPage, faults)
  const nameable = { known: content.known, codes: codesWithPage }
  const avoided = avoidedWords(content.vocabulary)
  for (const entry of byCode.values()) {
    checkFacts(content, entry, codesWithPage, faults)
    const { ko, en } = content.notes.get(entry.facts.code) ?? {}
    if (ko && en) {
      faults.push(...checkNotes(entry.facts, { ko, en }, nameable), ...replyFaults(entry.facts, { ko, en }, content.known))
      faults.push(...sourceFaults(entry, { ko, en }, content.guides), ...wordFaults(entry, { ko, en }, avoided))
    }
  }
  checkSiblings(content, codesWithPage, faults)
  faults.push(...checkFamilies(content))
  faults.push(...checkWordings(content))
  faults.push(...guidePairFaults(content.guide), ...guideNameFaults(content.guide, nameable))
  faults.push(...languageFaults(content), ...substanceFaults(content), ...proseFaults(content), ...dayFaults(content))
  faults.push(...landingFaults(content.guides))
  faults.push(...sharedWordFaults(content, avoided))
  faults.push(...checkLexicon(content.lexicon), ...checkBackground(content), ...checkTickets(content.tickets))
  return faults
}

/** Every row of the first table has facts and notes; every file belongs to a row. A later table may be ahead of its files. */
function checkPresence(content: Content, byCode: Map<string, FactsFile>, codesWithPage: Set<string>, faults: Fault[]): void {
  const [first] = content.tables
  for (const { code } of first?.entries ?? []) {
    if (!byCode.has(code) && !content.unreadable.has(code)) {
      faults.push({
        file: first?.file ?? '',
        field: code,
        problem: 'has no facts file',
        remedy: `Write content/codes/<domain>/${code}.yaml`,
      })
    }
  }
  for (const { file, facts } of byCode.values()) {
    if (!codesWithPage.has(facts.code)) {
      faults.push({
        file,
        field: 'code',
        problem: `${facts.code} is in no table`,
        remedy: 'Mend the code, write `printed`, or delete the file',
      })
    }
    const notes = content.notes.get(facts.code)
    for (const lang of LANGS.filter((name) => !notes?.[name])) {
      faults.push({ file, field: `note in ${lang}`, problem: 'is missing', remedy: `Write ${file.replace('.yaml', `.${lang}.mdx`)}` })
    }
  }
  for (const [code, notes] of content.notes) {
    if (byCode.has(code) || content.unreadable.has(code)) continue
    const file = notes.ko?.file ?? notes.en?.file ?? ''
    faults.push({
      file,
      field: 'file',
      problem: `is a note of ${code}, which has no facts file`,
      remedy: 'Write the facts, or delete the note',
    })
  }
}

function checkFacts(content: Content, { file, domain, facts }: FactsFile, codesWithPage: Set<string>, faults: Fault[]): void {
  const fault = reportInto(faults, file)
  const { known, domains } = content
  for (const [field, id] of [
    ['folder', domain],
    ['also_in', facts.also_in],
  ] as const) {
    if (id !== undefined && !Object.hasOwn(domains, id)) fault(field, `"${id}" is no domain`, 'Use a domain of content/domains.yaml')
  }
  if (facts.also_in === domain) fault('also_in', 'is the domain of the code itself', 'Delete it')
  const related = new Set<string>()
  facts.related.forEach(({ code }, index) => {
    const field = `related[${String(index)}].code`
    if (code === facts.code) fault(field, 'is the code itself', 'Name another code')
    else if (!codesWithPage.has(code)) fault(field, `${code} has no page`, 'Name a code that has a page')
    else if (related.has(code)) fault(field, `${code} stands twice`, 'Join the two reasons')
    related.add(code)
  })
  facts.appears.forEach((place, index) => {
    const field = `appears[${String(index)}]`
    if ('api' in place && !Object.hasOwn(known.apis, place.api))
      fault(field, `"${place.api}" is no known endpoint`, 'Use an id of `apis` in facts.yaml')
    if ('runtime' in place && !Object.hasOwn(known.runtimes, place.runtime))
      fault(field, `"${place.runtime}" is not known`, 'Use an id of `runtimes` in facts.yaml')
    if ('menu' in place) {
      for (const id of place.menu.split(' > ')) {
        if (!Object.hasOwn(known.menus, id)) fault(field, `"${id}" is no known menu`, 'Use ids of `menus` in facts.yaml, joined with " > "')
      }
    }
  })
  facts.collect.forEach((id, index) => {
    if (!Object.hasOwn(known.collect, id))
      fault(`collect[${String(index)}]`, `"${id}" is not known`, 'Use an id of `collect` in facts.yaml')
  })
  checkEvidence(content, facts, fault)
  checkLater(content, facts, codesWithPage, fault)
  checkPrinted(content, domain, facts, codesWithPage, fault)
  checkPhrases(content, facts, reportInto(faults, content.phrases.get(facts.code)?.file ?? file))
}

function checkEvidence({ guides, known }: Content, facts: CodeFacts, fault: Report): void {
  const check = (field: string, { inferred, documented = [], for: cause }: Source): void => {
    if (typeof inferred === 'string' && !Object.hasOwn(known.bases, inferred))
      fault(field, `"${inferred}" is no known basis`, 'Use an id of `bases` in facts.yaml, or write { ko, en }')
    for (const name of documented) checkSection(guides, name, field, fault)
    if (cause === undefined) return
    if (!/^evidence\.(?:checks|fix)\./.test(field)) fault(field, 'has `for`, which only checks and steps have', 'Delete it')
    else if (!Object.hasOwn(facts.evidence.causes, cause))
      fault(field, `is for "${cause}", which is no cause of the code`, 'Use an id of evidence.causes')
  }
  for (const list of NOTE_LISTS) {
    for (const [id, source] of Object.entries(facts.evidence[list])) check(`evidence.${list}.${id}`, source)
  }
  if (facts.evidence.prevent) check('evidence.prevent', facts.evidence.prevent)
  if (facts.reply_source !== undefined) check('reply_source', { documented: [facts.reply_source] })
}

function checkLater({ tables, product }: Content, { later, code }: CodeFacts, codesWithPage: Set<string>, fault: Report): void {
  if (!later) {
    const old = tables[0]?.entries.some((entry) => entry.code === code)
    if (old) fault('later', 'is missing', `Write how the official table of ${product.later_table} treats the code`)
    return
  }
  const gone = later.status === 'retired' || later.status === 'moved'
  if (gone !== (later.left_on !== undefined))
    fault('later.left_on', gone ? 'is missing' : 'stands although the code did not leave', gone ? 'Write the day' : 'Delete it')
  if (gone && !later.note) fault('later.note', 'is missing', 'Say what stands in its place and what to tell a customer who sees it')
  if (later.status === 'moved' && !later.successor) fault('later.successor', 'is missing', 'Name the code it moved to')
  if (later.successor_inferred && !later.successor)
    fault('later.successor_inferred', 'stands without a successor', 'Name the code, or delete it')
  if (later.successor === code) fault('later.successor', 'is the code itself', 'Name another code')
  else if (later.successor && !codesWithPage.has(later.successor)) {
    fault('later.successor', `${later.successor} has no page`, 'Name a code that has a page')
  }
}

/** A phrase says no official text again. Of the tables after the judged one that is a hint: they may have made a phrase official. */
function checkPhrases(content: Content, facts: CodeFacts, fault: Report): void {
  const judged = judgedTexts(facts, appearances(facts.code, content.tables))?.day ?? ''
  const rows = content.tables.flatMap((table) => (table.date <= judged ? (rowOf(table, facts.code) ?? []) : []))
  const messages = new Set(rows.flatMap((row) => [squeeze(row.message), squeeze(row.description)]))
  if (facts.printed) messages.add(squeeze(facts.printed.message))
  for (const lang of LANGS) {
    const seen = new Set<string>()
    facts.phrases[lang].forEach((phrase, index) => {
      const key = squeeze(phrase)
      const field = `${lang}[${String(index)}]`
      if (seen.has(key)) fault(field, `"${phrase}" stands twice`, 'Write another way to put it')
      if (messages.has(key)) fault(field, 'is the official message itself', "Write it in a customer's own words")
      seen.add(key)
    })
  }
}

/** Faults of a group by itself: codes that never shared the text, two with one line, two codes that another group has. */
function groupFaults(content: Content, id: string, { shared, codes }: Siblings[string]): Fault[] {
  const file = 'content/siblings.yaml'
  const names = Object.keys(codes)
  const texts = [...content.tables.map((table) => officialTexts([table])), newestTexts(content)]
  const alone = names.filter(
    (code) => !names.some((other) => other !== code && texts.some((ofDay) => shareText(shared, ofDay, code, other))),
  )
  const lines = Object.values(codes).map(({ ko }) => ko)
  const again = names[lines.findIndex((line, index) => lines.indexOf(line) < index)]
  const twin = Object.entries(content.siblings).find(
    ([other, group]) => other < id && group.shared === shared && names.filter((code) => code in group.codes).length > 1,
  )
  return [
    ...alone.map((code) => ({
      file,
      field: `${id}.codes.${code}`,
      problem: 'shares no such text with the others',
      remedy: 'Mend the code or `shared`, or take it out',
    })),
    ...(again === undefined
      ? []
      : [{ file, field: `${id}.codes.${again}`, problem: 'has the line of another code', remedy: 'Say what tells it apart' }]),
    ...(twin ? [{ file, field: id, problem: `has codes that ${twin[0]} has`, remedy: 'Join the two groups' }] : []),
  ]
}

/** Codes whose current texts are the same must be told apart somewhere. */
function checkSiblings(content: Content, codesWithPage: Set<string>, faults: Fault[]): void {
  const file = 'content/siblings.yaml'
  const groups = Object.entries(content.siblings)
  for (const [id, group] of groups) {
    for (const code of Object.keys(group.codes)) {
      if (!codesWithPage.has(code))
        faults.push({ file, field: `${id}.codes.${code}`, problem: 'has no page', remedy: 'Name a code that has a page' })
    }
    faults.push(...groupFaults(content, id, group))
  }
  for (const key of ['message', 'description'] as const) {
    const sharing = new Map<string, string[]>()
    const rows = content.facts.flatMap(({ facts: { code, printed } }) =>
      printed && key === 'message' ? [{ code, message: printed.message, description: '' }] : [],
    )
    for (const entry of [...(content.tables[0]?.entries ?? []), ...rows]) push(sharing, entry[key], entry.code)
    for (const codes of sharing.values()) {
      const lang = key === 'message' ? 'en' : 'ko'
      const told = groups.some(([, g]) => (g.shared === lang || g.shared === 'both') && codes.every((code) => code in g.codes))
      if (codes.length > 1 && !told) {
        faults.push({
          file,
          field: codes.join(', '),
          problem: `share the ${key} but are in no group`,
          remedy: 'Add a group with a line for each that tells it apart',
        })
      }
    }
  }
}
