import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNaming } from '../../src/catalog/read.ts'
import { parseTable, type TableEntry } from '../../src/catalog/tables/parse-table.ts'

/** Texts of the files of one real code, by extension: `yaml`, `ko.mdx`, `en.mdx`. */
interface Source {
  domain: string
  entry: TableEntry
  files: Map<string, string>
}

const FIRST_MODULE = 200
const NUMBERS_PER_MODULE = 20

/**
 * Writes a content folder of `count` codes to `to`: the real codes of `from`, then copies with other digits. The messages of a copy are real
 * messages with their words rotated and joined. Each copy has facts and both notes, and refers to codes of the same round of copies.
 * The same count gives the same bytes.
 */
export function writeMadeContent(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true })
  for (const name of readdirSync(from))
    if (name !== 'tables' && name !== 'codes') cpSync(join(from, name), join(to, name), { recursive: true })
  const { name, rows, sources } = readReal(from)
  for (const { domain } of sources) mkdirSync(join(to, 'codes', domain), { recursive: true })
  for (const { domain, entry, files } of sources)
    for (const [end, text] of files) writeFileSync(join(to, 'codes', domain, `${entry.code}.${end}`), text)

  const models = sources.filter(({ entry }) => entry.code.length === 9)
  const modules = [...new Set(models.map(({ entry }) => entry.code.slice(3, 6)))].sort()
  const taken = { message: new Set(rows.map(({ message }) => message)), description: new Set(rows.map(({ description }) => description)) }
  const made: TableEntry[] = []
  for (let round = 0; rows.length + made.length < count; round += 1) {
    const rename = (code: string): string => madeCode(code, round, modules)
    // The last round may lack codes. References to a missing code then stay references to the real code.
    const names = new Map(models.slice(0, count - rows.length - made.length).map(({ entry }) => [entry.code, rename(entry.code)]))
    models.slice(0, names.size).forEach(({ domain, entry, files }, index) => {
      const code = rename(entry.code)
      const partner = (field: 'message' | 'description', step: number): string =>
        models[(index + round * 5 + step) % models.length]?.entry[field] ?? ''
      const text = (field: 'message' | 'description'): string => mixed(entry[field], (step) => partner(field, step), round, taken[field])
      made.push({ code, message: text('message'), description: text('description') })
      for (const [end, source] of files) {
        const renamed = source.replace(/(?<!\d)\d{9}(?!\d)/g, (code) => names.get(code) ?? code)
        writeFileSync(
          join(to, 'codes', domain, `${code}.${end}`),
          end === 'yaml' ? otherPhrases(renamed, round) : otherProse(renamed, round),
        )
      }
    })
  }
  mkdirSync(join(to, 'tables'), { recursive: true })
  writeFileSync(join(to, 'tables', name), table([...rows, ...made].slice(0, Math.max(count, rows.length))))
}

function readReal(from: string): { name: string; rows: TableEntry[]; sources: Source[] } {
  const name =
    readdirSync(join(from, 'tables'))
      .filter((file) => file.endsWith('.md'))
      .sort()[0] ?? ''
  const rows = parseTable(readFileSync(join(from, 'tables', name), 'utf8'), name, readNaming(from, from).families).revision.entries
  const sources = new Map<string, Source>()
  for (const domain of readdirSync(join(from, 'codes')).sort()) {
    for (const file of readdirSync(join(from, 'codes', domain)).sort()) {
      const [, code = '', end = ''] = /^(-?\d+)\.(.+)$/.exec(file) ?? []
      const entry = rows.find((row) => row.code === code)
      if (!entry) continue
      const source = sources.get(code) ?? { domain, entry, files: new Map<string, string>() }
      source.files.set(end, readFileSync(join(from, 'codes', domain, file), 'utf8'))
      sources.set(code, source)
    }
  }
  return { name, rows, sources: [...sources.values()] }
}

/** Code of a copy: the class stays, the module is the round, the number encodes module and number of the real code. */
function madeCode(code: string, round: number, modules: readonly string[]): string {
  const number = modules.indexOf(code.slice(3, 6)) * NUMBERS_PER_MODULE + Number(code.slice(6))
  return `${code.slice(0, 3)}${String(FIRST_MODULE + round).padStart(3, '0')}${String(number).padStart(3, '0')}`
}

/** The words of a text rotated by `round`, followed by words of other texts until the result is not in `taken`, to which it is added. */
function mixed(text: string, partner: (step: number) => string, round: number, taken: Set<string>): string {
  let result = rotated(text, round)
  for (let step = 1; step < 3 || taken.has(result); step += 1)
    result += ` ${partner(step)
      .split(' ')
      .slice(0, 2 + (step % 2))
      .join(' ')}`
  taken.add(result)
  return result
}

/** Adds a paragraph with the round to every block, so that no cache can render a block once for several copies. */
const otherProse = (text: string, round: number): string => text.replace(/\n(<\/[A-Z]\w+>)$/gm, `\n\n\`copy ${String(round)}\`\n$1`)

const otherPhrases = (text: string, round: number): string =>
  text.replace(/^( {4}- )([\p{L}\p{N} ,]+)$/gmu, (_line, dash: string, phrase: string) => dash + rotated(phrase.trim(), round))

function rotated(text: string, by: number): string {
  const words = text.split(' ')
  const turn = (by + 1) % words.length
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ')
}

function table(rows: readonly TableEntry[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const lines = rows.map(({ code, message, description }) => `|${code} |${cell(message)} |${cell(description)} |`)
  return ['## API Gateway > API 오류 코드', '', '|오류 코드 |오류 메시지 |설명 |', '| --- | --- | --- |', ...lines, ''].join('\n')
}
