// npm run new-code -- CODE [--printed]: writes the four files of a code that is in a table, or with --printed only in a guide, and has no files yet.
// Exit status: 0 files written, 2 refused and no file written.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { contentFolder } from '../catalog/content-folder.ts'
import { readContent } from '../catalog/read.ts'
import { newCodeFiles } from '../catalog/new-code-files.ts'
import { commandWords } from './command-words.ts'
import { ROOT } from './project.mjs'

const folder = contentFolder(ROOT)
const { words, on } = commandWords('Name one code: npm run new-code -- 400103005 [--printed]', { switches: ['printed'] })
const [code] = words
const printed = on('printed')
const written: string[] = []

try {
  const { content, faults } = readContent(folder, ROOT)
  const broken = faults.filter(({ file }) => content.tables.some((table) => table.file === file))
  if (broken.length > 0)
    throw new Error(`${broken[0]?.file ?? ''} · ${broken[0]?.field ?? ''}: ${broken[0]?.problem ?? ''}. Fix the table first.`)
  for (const { path, text } of newCodeFiles(code, content, { printed })) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    written.push(file)
  }
  console.log(
    [
      'Written:',
      ...written.map((file) => `  ${relative(ROOT, file)}`),
      `Fill them in until this command finds no fault: npm run check:content -- ${code}`,
    ].join('\n'),
  )
} catch (error) {
  // The command writes all four files or none.
  for (const file of written) rmSync(file, { force: true })
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
