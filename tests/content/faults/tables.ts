import type { Mutation } from '../spoil.ts'

const file = 'content/tables/2021-11-05.md'
const line = /^line \d+$/
const row = /\|400103005\|.*\n/
const cells = (code: string, message: string, description: string): string => `|${code}|${message}|${description}|\n`

/** Faults of the official table. */
export const TABLE_FAULTS: Mutation[] = [
  { what: 'a code with eight digits', make: (copy) => { copy.edit(file, '|400103005|', '|40010300|') }, file, field: line, problem: /"40010300" as its code/ },
  { what: 'a code that begins with 0', make: (copy) => { copy.edit(file, '|400103005|', '|000103005|') }, file, field: line, problem: /"000103005" as its code/ },
  { what: 'a row of two cells', make: (copy) => { copy.edit(file, row, '|400103005|Fail Delete stage.|\n') }, file, field: line, problem: /2 cells instead of three/ },
  { what: 'a row of four cells', make: (copy) => { copy.edit(file, row, '|400103006|a|b|c|\n') }, file, field: 'line 39', problem: /4 cells instead of three/ },
  { what: 'a row twice', make: (copy) => { copy.edit(file, row, cells('400103004', 'again', '다시')) }, file, field: line, problem: /400103004 a second time \(first on line \d+\)/ },
  { what: 'an unknown header', make: (copy) => { copy.edit(file, '|오류 메시지 |', '|결과 |') }, file, field: 'header', problem: /오류 코드 \| 결과 \| 설명/ },
  { what: 'an empty message', make: (copy) => { copy.edit(file, row, cells('400103005', ' ', '설명')) }, file, field: line, problem: /empty message \(400103005\)/ },
  { what: 'an empty description', make: (copy) => { copy.edit(file, row, cells('400103005', 'message', ' ')) }, file, field: line, problem: /empty description/ },
  { what: 'a zero-width space in a message', make: (copy) => { copy.edit(file, row, cells('400103005', 'a\u200bb', '설명')) }, file, field: line, problem: /invisible character in its message/ },
  { what: 'a direction override in a description', make: (copy) => { copy.edit(file, row, cells('400103005', 'message', '설\u202e명')) }, file, field: line, problem: /invisible character in its description/ },
  { what: 'a message without end', make: (copy) => { copy.edit(file, row, cells('400103005', 'x'.repeat(1_000_000), '설명')) }, file, field: line, problem: /10000\d\d characters/ },
  { what: 'a blank line that cuts the table', make: (copy) => { copy.edit(file, row, '\n') }, file, field: line, problem: /paragraph where only the heading and the table belong/ },
  { what: 'HTML beside the table', make: (copy) => { copy.write(file, `${copy.read(file)}\n<script>alert(1)</script>\n`) }, file, field: line, problem: /html where only/ },
  { what: 'a second table', make: (copy) => { copy.write(file, `${copy.read(file)}\n## Again\n\n|a|b|c|\n|-|-|-|\n|1|2|3|\n`) }, file, field: 'table', problem: /has 2 tables/ },
  { what: 'a file without a table', make: (copy) => { copy.write(file, '## Nothing here\n') }, file, field: 'table', problem: /has 0 tables/ },
  { what: 'a table without rows', make: (copy) => { copy.edit(file, /(\| --- .*\n)[\s\S]*/, '| --- | --- | --- |\n') }, file, field: 'table', problem: /has no rows/ },
  { what: 'a file that is not named by its day', make: (copy) => { copy.move(file, 'content/tables/newest.md') }, file: 'content/tables/newest.md', field: 'file name', problem: /not a date/ },
  { what: 'a day that no calendar has', make: (copy) => { copy.move(file, 'content/tables/2021-02-30.md') }, file: 'content/tables/2021-02-30.md', field: 'file name', problem: /not a date/ },
  { what: 'no table at all', make: (copy) => { copy.remove(file) }, file: 'content/tables', field: 'folder', problem: /no table/ },
  { what: 'a row without facts', make: (copy) => { copy.write(file, copy.read(file) + cells('400103099', 'New.', '새 코드')) }, file, field: '400103099', problem: /no facts file/ },
  { what: 'facts without a row', make: (copy) => { copy.edit(file, row, '') }, file: 'content/codes/stage/400103005.yaml', field: 'code', problem: /400103005 is in no table/ },
]
