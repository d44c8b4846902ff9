import { reportInto, type Fault, type Report } from './faults.ts'
import { judgedTexts, newestKorean } from './judged.ts'
import { push } from './push.ts'
import type { Content } from './read.ts'
import type { FactsFile } from './read-code.ts'
import { newestTexts, shareText } from './same-text.ts'
import { LANGS } from './schema.ts'
import { likelyDomain } from './anatomy.ts'
import { appearances, movesIn, officialTexts, rowOf } from './tables/history.ts'
import { squeeze } from './squeeze.ts'

/**
 * What a person has to write or look at again since the tables say more than the facts: nothing of it stops a build. One entry for each file
 * and field, in the order of the codes' files.
 */
export function staleFacts(content: Content): Fault[] {
  const hints: Fault[] = []
  const written = new Set([...content.facts.map(({ facts }) => facts.code), ...content.unreadable])
  for (const code of officialTexts(content.tables).keys()) {
    if (written.has(code)) continue
    const domain = likelyDomain(code, content.families) ?? ''
    const file = `content/codes/${domain}/${code}.yaml`
    hints.push({ file, field: 'file', problem: 'is still to be written', remedy: `npm run new-code -- ${code} makes it and the notes` })
  }
  for (const entry of content.facts) {
    const hint = reportInto(hints, entry.file)
    staleStanding(content, entry, hint)
    staleTexts(content, entry, hint)
    stalePhrases(content, entry, hints)
  }
  return [...hints, ...staleGroups(content), ...staleConfirmations(content)]
}

/** A code that a table has taken in, or has left out, and whose facts do not know it. */
function staleStanding({ tables }: Content, { facts: { code, printed, later } }: FactsFile, hint: Report): void {
  const newest = tables.at(-1)
  const has = tables.find((table) => rowOf(table, code))
  if (!newest || !has) return
  if (printed) hint('printed', `the table of ${has.date} has the code, and its row is shown`, 'Delete `printed`')
  const gone = appearances(code, tables).findLast(({ change }) => change === 'gone')
  const inNewest = rowOf(newest, code) !== null
  if (inNewest && later?.left_on !== undefined && later.left_on <= newest.date)
    hint(
      'later',
      `says that the code left on ${later.left_on}, and the table of ${newest.date} has it`,
      'Write its status in the newest table',
    )
  if (inNewest || !gone || (later?.left_on !== undefined && later.left_on <= gone.date)) return
  const index = tables.findIndex(({ date }) => date === gone.date)
  const to = tables[index] && movesIn(tables.slice(0, index), tables[index]).get(code)
  const wanted = to === undefined ? 'status: retired' : `status: moved, successor: "${to}"`
  hint(
    'later',
    `the table of ${gone.date} no longer has the code`,
    `Write ${wanted}, left_on: "${gone.date}" and a note for who still sees it`,
  )
}

/** Judgements about texts that a newer table has changed; each names the table that did. */
function staleTexts({ tables, notes }: Content, { facts }: FactsFile, hint: Report): void {
  const history = appearances(facts.code, tables)
  const judged = judgedTexts(facts, history)
  const rows = history.flatMap(({ date, lang, entry }) =>
    entry ? [{ date, message: entry.message, korean: lang === 'ko' ? entry.description : null }] : [],
  )
  const message = rows.at(-1)?.message
  const korean = newestKorean(history)
  if (!judged || message === undefined) return
  const reworded = message === judged.message ? null : (rows[rows.findLastIndex((row) => row.message !== message) + 1]?.date ?? null)
  const other = rows.findLastIndex((row) => row.korean !== null && row.korean !== korean)
  const retold = korean === judged.korean ? null : (rows.find((row, index) => index > other && row.korean !== null)?.date ?? null)
  const changed = [reworded ?? '', retold ?? ''].sort().at(-1) ?? ''
  const again = (date: string): string => `Look at it again and write judged: "${date}"`
  if (facts.disagreement && changed !== '')
    hint('disagreement', `is about the texts of ${judged.day}, which the table of ${changed} changed`, `${again(changed)}, or delete it`)
  if (facts.description_en !== undefined && retold !== null)
    hint('description_en', `translates the Korean description of ${judged.day}; since ${retold} it is "${korean ?? ''}"`, again(retold))
  if (reworded === null) return
  if (facts.reply_names) hint('reply_names', `is about the message of ${judged.day}; since ${reworded} it is "${message}"`, again(reworded))
  for (const lang of LANGS) {
    if (judged.message.length > 12 && notes.get(facts.code)?.[lang]?.text.includes(judged.message))
      hint(`note in ${lang}`, `quotes the message of ${judged.day}; since ${reworded} it is "${message}"`, 'Name the new one, or both')
  }
}

/** Phrases that a newer table made official. */
function stalePhrases({ tables, phrases }: Content, { file, facts }: FactsFile, hints: Fault[]): void {
  const official = new Map(
    tables
      .flatMap((table) => {
        const row = rowOf(table, facts.code)
        return row ? [row.message, row.description].map((text) => [squeeze(text), table.date] as const) : []
      })
      .reverse(),
  )
  const judged = judgedTexts(facts, appearances(facts.code, tables))?.day ?? ''
  for (const lang of LANGS) {
    for (const [index, phrase] of facts.phrases[lang].entries()) {
      const date = official.get(squeeze(phrase))
      if (date !== undefined && date > judged)
        hints.push({
          file: phrases.get(facts.code)?.file ?? file,
          field: `${lang}[${String(index)}]`,
          problem: `"${phrase}" is the official text of ${date} now`,
          remedy: "Put it in a customer's own words, or delete it",
        })
    }
  }
}

/** Groups of codes whose shared text a newer table changed, and codes that share one since. */
function staleGroups(content: Content): Fault[] {
  const file = 'content/siblings.yaml'
  const texts = newestTexts(content)
  const hints: Fault[] = []
  for (const [id, { shared, codes }] of Object.entries(content.siblings)) {
    const inTables = Object.keys(codes).filter((code) => texts.has(code))
    const alone = inTables.filter((code) => !inTables.some((other) => other !== code && shareText(shared, texts, code, other)))
    if (alone.length > 0)
      hints.push({
        file,
        field: `${id}.codes`,
        problem: `${alone.join(', ')} no longer share a text with the others`,
        remedy: 'Take them out, and see what `how` says',
      })
  }
  const newest = content.tables.at(-1)
  const before = content.tables.slice(0, -1)
  for (const key of ['message', 'description'] as const) {
    const byText = new Map<string, string[]>()
    for (const entry of newest?.entries ?? []) push(byText, entry[key], entry.code)
    for (const codes of byText.values()) {
      const told = Object.values(content.siblings).some((group) => codes.every((code) => code in group.codes))
      const fresh = codes.some((code) =>
        before.every((table) => rowOf(table, code)?.[key] !== newest?.entries.find((row) => row.code === code)?.[key]),
      )
      if (codes.length > 1 && !told && fresh)
        hints.push({
          file,
          field: codes.join(', '),
          problem: `share the ${key} in the table of ${newest?.date ?? ''}`,
          remedy: 'Add a group that tells them apart',
        })
    }
  }
  return hints
}

const staleConfirmations = ({ confirmed, tables }: Content): Fault[] =>
  Object.keys(confirmed)
    .filter((date) => !tables.some((table) => table.date === date))
    .map((date) => ({
      file: 'content/tables/confirmed.yaml',
      field: date,
      problem: 'no table of that day is here',
      remedy: 'Delete the line, unless the table is still to come',
    }))
