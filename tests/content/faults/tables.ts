import { line, type Mutation } from '../spoil.ts'

const file = 'content/tables/2021-11-05.md'
const row = /\|400103005\|.*\n/
const cells = (code: string, message: string, description: string): string => `|${code}|${message}|${description}|\n`

/** A fault made by replacing a text of the table. */
function edit(what: string, from: string | RegExp, to: string, field: string | RegExp, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.edit(file, from, to), file, field, problem }
}

/** A fault made by replacing the whole file. */
function write(what: string, text: (before: string) => string, field: string | RegExp, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.write(file, text(copy.read(file))), file, field, problem }
}

/** A fault made by renaming the file. */
function rename(what: string, name: string, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.move(file, name), file: name, field: 'file name', problem }
}

const CONFIRMED = 'content/tables/confirmed.yaml'

/** A fault made by adding a revision that the first table became. */
function beside(what: string, date: string, text: (before: string) => string, problem: RegExp): Mutation {
  const name = `content/tables/${date}.md`
  return { what, make: (copy) => copy.write(name, text(copy.read(file))), file: name, field: 'table', problem }
}

/** Faults of the official table. */
export const TABLE_FAULTS: Mutation[] = [
  edit('a code with eight digits', '|400103005|', '|40010300|', line, /"40010300" as its code/),
  edit('a code that begins with 0', '|400103005|', '|000103005|', line, /"000103005" as its code/),
  edit('a row of two cells', row, '|400103005|Fail Delete stage.|\n', line, /2 cells instead of three/),
  edit('a row of four cells', row, '|400103006|a|b|c|\n', line, /4 cells instead of three/),
  edit('a row twice', row, cells('400104004', 'again', '다시'), line, /400104004 a second time \(first on line \d+\)/),
  edit('an unknown header', '|오류 메시지 |', '|결과 |', 'header', /오류 코드 \| 결과 \| 설명/),
  edit('an empty message', row, cells('400103005', ' ', '설명'), line, /empty message \(400103005\)/),
  edit('an empty description', row, cells('400103005', 'message', ' '), line, /empty description/),
  edit('a zero-width space in a message', row, cells('400103005', 'a\u200bb', '설명'), line, /invisible character in its message/),
  edit(
    'a direction override in a description',
    row,
    cells('400103005', 'message', '설\u202e명'),
    line,
    /invisible character in its description/,
  ),
  edit('a message without end', row, cells('400103005', 'x'.repeat(1_000_000), '설명'), line, /10000\d\d characters/),
  edit('a blank line that cuts the table', row, '\n', line, /paragraph where only the heading and the table belong/),
  write('HTML beside the table', (before) => `${before}\n<script>alert(1)</script>\n`, line, /html where only/),
  write('a second table', (before) => `${before}\n## Again\n\n|a|b|c|\n|-|-|-|\n|1|2|3|\n`, 'table', /has 2 tables/),
  write('a file without a table', () => '## Nothing here\n', 'table', /has 0 tables/),
  edit('a table without rows', /(\| --- .*\n)[\s\S]*/, '| --- | --- | --- |\n', 'table', /has no rows/),
  rename('a file that is not named by its day', 'content/tables/newest.md', /not a date/),
  rename('a day that no calendar has', 'content/tables/2021-02-30.md', /not a date/),
  { what: 'no table at all', make: (copy) => copy.remove(file), file: 'content/tables', field: 'folder', problem: /no table/ },
  write('a row without facts', (before) => before + cells('400103099', 'New.', '새 코드'), '400103099', /no facts file/),
  {
    what: 'facts without a row',
    make: (copy) => copy.edit(file, row, ''),
    file: 'content/codes/stage/400103005.yaml',
    field: 'code',
    problem: /400103005 is in no table/,
  },
  {
    ...beside(
      'a second table of a day in the same language',
      '2021-11-05.ko',
      (before) => before,
      /is of the same day and in the same language/,
    ),
    file,
    field: 'file name',
  },
  beside('a revision that is cut off', '2022-01-10', (before) => before.replace(/^(\|400103005.*\n)[^]*/m, '$1'), /retires \d codes \(/),
  beside(
    'a revision with swapped columns',
    '2022-01-11',
    (before) => before.replace(/^\|(-?\d+) *\|(.*?) *\|(.*?) *\|$/gm, '|$1|$3|$2|'),
    /in each other's column/,
  ),
  beside(
    'a revision in another language than its column',
    '2022-01-12',
    (before) => before.replace(/^\|(-?\d+) *\|(.*?) *\|(.*?) *\|$/gm, '|$1|설명|$3|'),
    /messages that are not English/,
  ),
  beside('a revision of a year to come', '2099-01-01', (before) => before, /is of 2099-01-01, and today is/),
  beside('a revision with the words of the draft', '2022-01-13', (before) => before, /goes back to what older tables said/),
  {
    what: 'a confirmation without a reason',
    make: (copy) => {
      copy.write(CONFIRMED, '"2022-01-10": ""\n')
    },
    file: CONFIRMED,
    field: '2022-01-10',
    problem: /empty/,
  },
  {
    what: 'a confirmation for no day',
    make: (copy) => {
      copy.write(CONFIRMED, 'all: because\n')
    },
    file: CONFIRMED,
    field: /./,
    problem: /./,
  },
]
